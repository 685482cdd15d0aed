/** The parts of a stored package, and reading them. */
import type { ParseResult } from '../domain/package.ts'
import { joinParts } from '../domain/parsed-parts.ts'
import type { Connection } from './connection.ts'
import type { StoredPackage } from './schema.ts'

export type Tell = (done: number, total: number) => void

/** The whole result of a stored version; null when a part is missing. One part at a time, so that a page stays alive. */
export function loadRows(
  connection: Connection,
  { hash, parsed, parts }: StoredPackage,
  tell: Tell,
): Promise<ParseResult | null> {
  return connection.run(async (database) => {
    if (parts === undefined) return parsed
    const joining = joinParts(parsed)
    for (let number = 0; number < parts; number++) {
      const part = await database.get('parts', [hash, number])
      if (!part) return null
      joining.add(part)
      tell(number + 1, parts)
    }
    return joining.result()
  })
}

/** All parts of a version. */
export const partRange = (hash: string): IDBKeyRange => IDBKeyRange.bound([hash], [hash, []])
