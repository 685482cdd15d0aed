/** Undo and redo of the query on the page, and what is said of it; loaded with the first of them. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { stepText } from '../ui/step-words.ts'
import { exportSentence } from './export-sentence.ts'
import { goBack } from './navigate.ts'
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
