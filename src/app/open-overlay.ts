/** What opening a panel changes beside the panel itself. */
import type { Overlay, PageState } from './page-state.ts'

/** What was done in the panel earlier is not told of again. */
export function opening({ exporting, savedViews }: PageState, overlay: Overlay): Partial<PageState> {
  if (overlay === 'export')
    return { overlay, exporting: exporting.kind === 'busy' ? exporting : { kind: 'idle' } }
  if (overlay === 'views') return { overlay, savedViews: { ...savedViews, deleted: null, said: null } }
  return { overlay }
}
