/** A view of a package, asked and answered: the same for the build and for the page. */
import type { CairnPackage } from '../domain/package.ts'
import { querySentence } from '../i18n/query-sentence.ts'
import type { ViewCamera } from '../picture/camera.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { FacadeInput } from './facade-input.ts'

/** What is looked at. */
export interface FacadeView {
  readonly filter: FilterSpec
  readonly camera: ViewCamera | null
  /** Query and hash of the same view on the application's page. */
  readonly search: string
  readonly lang: string
}

export interface Answered {
  readonly package: CairnPackage
  readonly loaded: LoadedPackage
  readonly result: QueryResult
}

/** All but links and ground, and the package's title as heading. */
export function answeredInput(
  { filter, camera, search, lang }: FacadeView,
  { package: pkg, loaded, result }: Answered,
): Omit<FacadeInput, 'links' | 'ground'> {
  const words = querySentence(filter, pkg, lang).map(({ text }) => text)
  const { statuses } = loaded
  const question = words.join('')
  return {
    package: pkg,
    result,
    statuses,
    tally: result.tally,
    title: pkg.title,
    question,
    search,
    camera,
    lang,
  }
}
