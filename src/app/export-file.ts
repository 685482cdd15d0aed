/** From the reader's wish to a saved file: what leaves is gathered here, written in a worker. */
import '../i18n/rest.ts'
import type { CairnPackage } from '../domain/package.ts'
import { shownFeatures } from '../formats/export-input.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { ExportProgress, ExportScope, FileDetail } from '../ui/export-forms.ts'
import { exportSentence } from './export-sentence.ts'
import type { ExportAnswer, ExportTask } from './export-writing.ts'
import { saveBlob } from './hand-out.ts'
import { isOriginless } from './originless.ts'
import type { PageState } from './page-state.ts'
import { pinText } from './pin-text.ts'
import type { PublicFacts } from './public-copy.ts'
import { patch, type Services } from './services.ts'
import type { Session } from './session.ts'
import { sessionSearch } from './url.ts'

/** The worker at work; null between exports. */
let running: Worker | null = null

/** Writes and saves; how far it is stands in the state. One at a time: a new wish ends the one before. */
export async function exportFile(services: Services, { form, scope }: FileDetail): Promise<void> {
  const { store } = services
  const input = exportInput(store.get(), scope)
  if (!input) return
  const progress = (exporting: ExportProgress): void => patch(store, { exporting })
  cancelExport(services)
  if (isOriginless()) return progress({ kind: 'failed', reason: t('page.closedFrame') })
  progress({ kind: 'busy', form })
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
  running = worker
  const answer = await answerOf(worker, { form, input, files: store.get().files ?? new Map() })
  if (running !== worker) return
  endWorker()
  if ('fault' in answer) return progress({ kind: 'failed', reason: answer.fault })
  saveBlob(answer.name, answer.blob)
  const remarks = answer.facts ? remarksOn(answer.facts) : []
  progress({ kind: 'done', name: answer.name, bytes: answer.blob.size, remarks })
}

/** What publishing did, and what is still to be decided. */
const remarksOn = ({ withheld, undecided }: PublicFacts): readonly string[] => [
  t('export.public.withheld', { features: withheld }),
  ...(undecided.length === 0
    ? []
    : [t('export.public.undecided', { features: undecided.length, ids: undecided.join(', ') })]),
]

/** Ends what is being written; nothing of it remains. */
export function cancelExport({ store }: Services): void {
  endWorker()
  patch(store, { exporting: { kind: 'idle' } })
}

function endWorker(): void {
  running?.terminate()
  running = null
}

function answerOf(worker: Worker, task: ExportTask): Promise<ExportAnswer> {
  return new Promise((resolve) => {
    worker.onmessage = (event: MessageEvent<ExportAnswer>) => resolve(event.data)
    worker.onerror = (event) => resolve({ fault: event.message || 'the worker could not start' })
    worker.postMessage(task)
  })
}

/** null while nothing is open, or the query has not answered yet. */
function exportInput(state: PageState, scope: ExportScope): ExportTask['input'] | null {
  const { parsed, result, session } = state
  const pkg = parsed?.package
  if (!pkg || (scope === 'shown' && !result)) return null
  const asked: Session = scope === 'shown' ? session : { ...session, filter: EMPTY_FILTER }
  return {
    pkg,
    features: scope === 'shown' && result ? shownFeatures(pkg, result) : pkg.features,
    question: { sentence: exportSentence(asked, pkg), address: questionAddress(asked, pkg) },
  }
}

/** Address that asks the question of this very version and nothing else: no selection, no part of the map that somebody looked at. */
function questionAddress(session: Session, pkg: CairnPackage): string {
  const selection = { site: null, claim: null, source: null }
  const search = sessionSearch({ ...session, version: pinText(pkg), selection, camera: null, view: 'map' })
  return new URL(`${location.pathname}${search}`, location.href).href
}
