/** What the page "Ready for offline" knows. */
import type { AreaProposal, Holdings, OfferedMaps, ReadyReport } from '../ui/ready-events.ts'

export interface ReadyState {
  /** null until the device was asked. */
  readonly holdings: Holdings | null
  /** null when nothing that is shown has a place. */
  readonly proposal: AreaProposal | null
  /** null until this site was asked. */
  readonly offers: OfferedMaps | null
  readonly busy: string | null
  /** What the last check or preparation came to. */
  readonly report: ReadyReport | null
}

export const NOT_ASKED: ReadyState = {
  holdings: null,
  proposal: null,
  offers: null,
  busy: null,
  report: null,
}
