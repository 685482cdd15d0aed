/**
 * Messages of the interface: ICU MessageFormat by key, in the language last set.
 * English is the source and the fallback; other languages are added as further catalogues.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { area } from './en/area.ts'
import { bundle } from './en/bundle.ts'
import { comfort } from './en/comfort.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { derived } from './en/derived.ts'
import { documents } from './en/documents.ts'
import { exporting } from './en/export.ts'
import { facade } from './en/facade.ts'
import { field } from './en/field.ts'
import { filters } from './en/filters.ts'
import { importing } from './en/import.ts'
import { importReport } from './en/import-report.ts'
import { labels } from './en/labels.ts'
import { map } from './en/map.ts'
import { offline } from './en/offline.ts'
import { page } from './en/page.ts'
import { picture } from './en/picture.ts'
import { print } from './en/print.ts'
import { query } from './en/query.ts'
import { reading } from './en/reading.ts'
import { share } from './en/share.ts'
import { table } from './en/table.ts'
import { timeline } from './en/timeline.ts'
import { vault } from './en/vault.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  ...area,
  ...bundle,
  ...comfort,
  ...common,
  ...labels,
  ...compare,
  ...derived,
  ...documents,
  ...exporting,
  ...facade,
  ...field,
  ...filters,
  ...importing,
  ...importReport,
  ...map,
  ...offline,
  ...page,
  ...picture,
  ...print,
  ...query,
  ...reading,
  ...share,
  ...table,
  ...timeline,
  ...vault,
}

export type MessageValues = Readonly<Record<string, string | number>>

const compiled = new Map<string, IntlMessageFormat>()

function compiledMessage(key: string, source: string): IntlMessageFormat {
  const known = compiled.get(key)
  if (known) return known
  const format = new IntlMessageFormat(source, 'en', undefined, { ignoreTag: true })
  compiled.set(key, format)
  return format
}

/** Every key of the catalogue, for checks. */
export const messageKeys = (): readonly string[] => Object.keys(ENGLISH)

/** Whether the catalogue has the key; for codes that come from data. */
export const hasMessage = (key: string): boolean => key in ENGLISH

/**
 * The message in the reader's language, with its values filled in.
 * Throws when the key is in no catalogue: that is a programmer's fault, not the data's.
 */
export function t(key: string, values: MessageValues = {}): string {
  const source = ENGLISH[key]
  if (source === undefined) throw new Error(`i18n: no message "${key}" in the English catalogue`)
  return String(compiledMessage(key, source).format(values))
}
