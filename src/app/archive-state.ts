/** An open archive of tiles, as the page's state knows it. */
import type { TemplateResult } from 'lit'
import type { ArchiveLook, PickedPlace } from '../ui/archive-look.ts'
import type { PageState } from './page-state.ts'

/** The sheet that the column beside the map is on a phone. */
interface Sheet {
  readonly height: string
  readonly label: string
  handle(): TemplateResult
}

export interface OpenArchive {
  /** null until the first window is read. */
  readonly look: ArchiveLook | null
  readonly picked: readonly PickedPlace[]
  /** Why the window could not be read, in words; null when it was. */
  readonly fault: string | null
  /** Everything below the bar on top. */
  render(state: PageState, sheet: Sheet): TemplateResult
  /** The filters alone, for a phone. */
  filters(state: PageState): TemplateResult
}
