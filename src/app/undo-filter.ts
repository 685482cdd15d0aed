/** Undo and redo of the query on the page: the buttons, and what is said. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { stepText } from '../ui/step-words.ts'
import { exportSentence } from './export-sentence.ts'
import { goBack } from './navigate.ts'
import type { PageState } from './page-state.ts'
import type { Services } from './services.ts'
import { tell } from './tell.ts'

/** Undoes or redoes one change of the query, and says which and what is asked now. */
export function undoFilter(services: Services, way: 'undo' | 'redo'): void {
  const pkg = services.store.get().parsed?.package
  const moved = pkg && goBack(services, way)
  if (!pkg || !moved) return
  const { session } = services.store.get()
  // Both ways the step is told in the direction in which it was made.
  const [from, to] = way === 'undo' ? [moved.after, moved.before] : [moved.before, moved.after]
  const values = { step: stepText(from, to, pkg, session.lang), sentence: exportSentence(session, pkg) }
  tell(services, t(way === 'undo' ? 'steps.undone' : 'steps.redone', values))
}

/** The two buttons, their code loaded with their first showing; nothing until the query was changed. */
export function filterSteps(
  { steps, session }: PageState,
  pkg: CairnPackage,
): TemplateResult | typeof nothing {
  const [before, after] = [steps.past.at(-1), steps.future.at(-1)]
  if (!before && !after) return nothing
  void import('../ui/filter-steps.ts')
  const { filter, lang } = session
  return html`<cairn-filter-steps
    .undo=${before ? stepText(before, filter, pkg, lang) : null}
    .redo=${after ? stepText(filter, after, pkg, lang) : null}
  ></cairn-filter-steps>`
}
