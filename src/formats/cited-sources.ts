/** The documents that shown claims rest on, each once, in the order of the claims. */
import type { Source } from '../domain/generated/package-types.ts'
import type { ExportInput } from './export-input.ts'

/** Documents of the claims' passages, translations and their originals alike. */
export function citedSources({ features, pkg }: ExportInput): readonly Source[] {
  const passages = features.flatMap(({ properties }) => properties.claims.flatMap((claim) => claim.passages))
  const ids = new Set(passages.flatMap(({ source, translationOf }) => [source, translationOf ?? source]))
  return [...ids].flatMap((id) => pkg.sources.get(id) ?? [])
}
