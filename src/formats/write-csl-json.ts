/** CSL-JSON, as Zotero and Pandoc read it: the documents behind the claims. */
import { cslJson } from '../domain/citation.ts'
import { citedSources } from './cited-sources.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, ORIGIN_KEY } from './export-origin.ts'

/** A list of items. CSL-JSON has no head, so each carries the origin in `custom`, which the standard leaves to us. */
export function writeCslJson(input: ExportInput): ExportFile {
  const { relationsLeftOut: _, ...origin } = exportOrigin(input)
  const items = citedSources(input).flatMap((source) =>
    (JSON.parse(cslJson(source)) as object[]).map((item) => ({ ...item, custom: { [ORIGIN_KEY]: origin } })),
  )
  return {
    name: exportName(input, 'csl.json'),
    mediaType: 'application/vnd.citationstyles.csl+json',
    parts: [`${JSON.stringify(items, null, 2)}\n`],
  }
}
