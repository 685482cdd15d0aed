/** What opening a panel changes beside the panel itself. */
import type { Overlay, PageState } from './page-state.ts'

/** What was done in the panel earlier is not told of again. */
export function opening(
  { exporting, savedViews, overlay: from }: PageState,
  overlay: Overlay,
): Partial<PageState> {
  if (overlay === 'export')
    return { overlay, exporting: exporting.kind === 'busy' ? exporting : { kind: 'idle' } }
  // The export panel is about what is shown, a feature's own button about that feature.
  if (overlay === 'print') return { overlay, printedFirst: from === 'export' ? 'query' : 'feature' }
  if (overlay === 'views') return { overlay, savedViews: { ...savedViews, deleted: null, said: null } }
  return { overlay }
}
