/** Which rejected records a package has from nowhere but its import. */
import type { RejectedRecord } from '../domain/issue.ts'

/**
 * Rejected rows of an import stand in no file of the package that it made: what another build parses again gets them
 * from what was stored. Only such packages are stored as a bare folder that lacks a file which a record names.
 */
export function rowsOutside(
  rejected: readonly RejectedRecord[],
  files: ReadonlyMap<string, unknown>,
): readonly RejectedRecord[] {
  if (!files.has('datapackage.json')) return []
  return rejected.filter(({ kind, file }) => kind === 'feature' && !files.has(file))
}
