/** RIS (tagged lines, UTF-8), as EndNote, Zotero and Mendeley read it: the documents behind the claims. */
import type { CslItem, Source } from '../domain/generated/package-types.ts'
import { citedDocument } from './cited-document.ts'
import { citedSources } from './cited-sources.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, originLines } from './export-origin.ts'

/** The file. RIS knows no comments, so each record carries the origin as a note. */
export function writeRis(input: ExportInput): ExportFile {
  const origin = originLines(exportOrigin(input)).join(' ')
  return {
    name: exportName(input, 'ris'),
    mediaType: 'application/x-research-info-systems',
    parts: citedSources(input).map((source) => record(source, origin)),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  report: 'RPRT',
}

function record(source: Source, origin: string): string {
  const document = citedDocument(source)
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[source.csl.type] ?? 'GEN'],
    ['ID', source.id],
    ...document.authors.map((author) => ['AU', authorText(author)] as const),
    ['TI', document.title],
    ['T2', document.container],
    ['PB', document.publisher],
    ['PY', document.year === null ? null : String(document.year)],
    ['DA', dateText(document)],
    ['UR', document.url],
    ['LA', document.language],
    ['N1', document.note],
    ['N1', origin],
  ]
  return `${lines.flatMap(([tag, value]) => (value ? line(tag, value) : [])).join('')}${line('ER', '')}\r\n`
}

/** A value is one line: a line break would let its text pass for a tag of its own. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/gu, ' ').trim()}\r\n`

/** `YYYY/MM/DD`, parts that are not known left empty; null without a year. */
function dateText({ year, month, day }: ReturnType<typeof citedDocument>): string | null {
  if (year === null) return null
  const parts = [month, day].map((part) => (part === null ? '' : String(part).padStart(2, '0')))
  return [year, ...parts].join('/')
}

function authorText({ family, given, literal }: NonNullable<CslItem['author']>[number]): string {
  return literal ?? [family, given].filter(Boolean).join(', ')
}
