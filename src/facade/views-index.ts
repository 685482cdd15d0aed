/** Which views of a package have pages of their own, as a file beside them: the application's *Share* names them by it. */
import type { PublicPackage } from '../publish/public-package.ts'
import type { NamedView } from './facade-files.ts'

/** Path below the package's folder, or below that of one of its versions. */
export const VIEWS_INDEX = 'views/views.json'

/** Text of the file: version and hash of what the pages show, and name, heading and address of each view. */
export function viewsIndex({ package: pkg }: PublicPackage, views: readonly NamedView[]): string {
  const { id, version, hash } = pkg
  const listed = views.map(({ name, title, search }) => ({ name, title, search }))
  return `${JSON.stringify({ package: { id, version, hash }, views: listed }, null, 2)}\n`
}
