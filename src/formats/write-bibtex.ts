/** BibTeX (UTF-8, for BibTeX, BibLaTeX and Zotero): the documents behind the claims. */
import type { CslItem, Source } from '../domain/generated/package-types.ts'
import { type CitedDocument, citedDocument } from './cited-document.ts'
import { citedSources } from './cited-sources.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, originLines } from './export-origin.ts'

/** The file. Text outside of entries is a comment in BibTeX: the origin stands there, without signs that begin an entry. */
export function writeBibTex(input: ExportInput): ExportFile {
  const head = originLines(exportOrigin(input)).map((line) => `% ${oneLine(line).replaceAll('@', '(at)')}\n`)
  return {
    name: exportName(input, 'bib'),
    mediaType: 'application/x-bibtex',
    parts: [...head, '\n', ...citedSources(input).map(entry)],
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const TYPES: Readonly<Record<string, string>> = { 'article-newspaper': 'article', report: 'techreport' }

/** Where each type names what the document appeared in. */
const CONTAINER_FIELDS: Readonly<Record<string, string>> = { article: 'journal', techreport: 'institution' }

function entry(source: Source): string {
  const document = citedDocument(source)
  const type = TYPES[source.csl.type] ?? 'misc'
  const fields = Object.entries(fieldsOf(document, CONTAINER_FIELDS[type] ?? 'howpublished'))
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${type}{${source.id.replaceAll('~', '-')},\n${fields.join('')}}\n\n`
}

function fieldsOf(document: CitedDocument, containerField: string): Readonly<Record<string, string | null>> {
  const { year, month, day } = document
  return {
    author: document.authors.map(authorText).join(' and '),
    title: braced(document.title),
    [containerField]: braced(document.container),
    publisher: braced(document.publisher),
    year: year === null ? null : String(year),
    month: month === null ? null : String(month),
    date: [year, month, day]
      .flatMap((part) => (part === null ? [] : String(part).padStart(2, '0')))
      .join('-'),
    url: address(document.url),
    langid: document.language,
    note: braced(document.note),
  }
}

/** An institution is one name, whatever words it has: an inner pair of braces keeps it whole. */
function authorText(author: NonNullable<CslItem['author']>[number]): string {
  const { family, given, literal } = author
  if (family !== undefined && literal === undefined)
    return [family, given].flatMap((name) => (name ? latex(name) : [])).join(', ')
  return `{${latex(literal ?? given ?? '')}}`
}

/** The letters that TeX reads as commands, as TeX prints them. Braces by name: BibTeX counts escaped ones too. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const latex = (text: string): string =>
  oneLine(text).replace(/[\\{}%&$#_~^]/g, (sign) => SPECIAL[sign] ?? sign)

const braced = (text: string | null): string | null => (text === null ? null : latex(text))

/** Addresses are read letter by letter; only what would end the field is percent-encoded. */
const address = (url: string | null): string | null =>
  url?.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign)) ?? null
