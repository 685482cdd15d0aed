/** The export panel over the page; the code that writes is loaded with the first wish. */
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { ExportDetail } from '../ui/export-forms.ts'
import { exportSentence } from './export-sentence.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** The panel. */
export function exportOverlay({ session, result, exporting }: PageState, pkg: CairnPackage): TemplateResult {
  return html`<cairn-export
    .pkg=${pkg} .result=${result} .sentence=${exportSentence(session, pkg)}   .progress=${exporting}
    .hasMap=${session.view === 'map'}
  ></cairn-export>`
}

/** Writes and saves what the panel asks for; says why when the code for it cannot be loaded. */
export async function startExport(services: Services, wish: ExportDetail): Promise<void> {
  try {
    if ('proportion' in wish) {
      const { exportPicture } = await import('./picture-file.ts')
      return await exportPicture(services, wish)
    }
    const { exportFile } = await import('./export-file.ts')
    await exportFile(services, wish)
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    patch(services.store, { exporting: { kind: 'failed', reason } })
  }
}

/** Ends what is being written. */
export async function stopExport(services: Services): Promise<void> {
  const { exporting } = services.store.get()
  if (exporting.kind !== 'busy') return
  if (exporting.form === 'png' || exporting.form === 'svg') {
    const { cancelPicture } = await import('./picture-file.ts')
    return cancelPicture(services)
  }
  const { cancelExport } = await import('./export-file.ts')
  cancelExport(services)
}
