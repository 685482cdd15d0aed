/** The form of coordinates that the reader looks at; one for all panels, as long as the page lives. */
import { COORDINATE_FORMS, type CoordinateForm } from '../coordinates/coordinate-form.ts'

let chosen: CoordinateForm = 'dd'
const followers = new Set<() => void>()

export const chosenForm = (): CoordinateForm => chosen

/** The next form in their order, for every panel. */
export function chooseNextForm(): void {
  chosen = COORDINATE_FORMS[(COORDINATE_FORMS.indexOf(chosen) + 1) % COORDINATE_FORMS.length] ?? 'dd'
  for (const follow of followers) follow()
}

/** Tells of every change until the returned function is called. */
export function followForm(follow: () => void): () => void {
  followers.add(follow)
  return () => followers.delete(follow)
}
