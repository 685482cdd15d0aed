/** Why a host gave no bytes. */

export type RangeFaultKind =
  /** No answer at all: no network, no such host, or the page's policy forbids it. */
  | 'network'
  /** Another status than 206; `status` has it. */
  | 'status'
  /** The host ignores ranges and sends the whole file. */
  | 'whole-file'
  | 'cut-short'
  | 'stalled'

/** The message is for the command line; a page chooses its own words by `kind`. */
export class RangeFault extends Error {
  readonly kind: RangeFaultKind
  readonly status: number | null
  /** What the host asked for with `Retry-After`; 0 without. */
  readonly retryAfterMilliseconds: number

  constructor(
    kind: RangeFaultKind,
    message: string,
    status: number | null = null,
    retryAfterMilliseconds = 0,
  ) {
    super(message)
    this.kind = kind
    this.status = status
    this.retryAfterMilliseconds = retryAfterMilliseconds
  }

  /** Whether the same request may succeed a little later. */
  get canPass(): boolean {
    if (this.kind === 'status') return this.status === 429 || (this.status ?? 0) >= 500
    return this.kind !== 'whole-file'
  }
}
