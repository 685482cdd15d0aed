/** What each column of a table probably means: from the tool that wrote it, the column's name, and its values. */
import type { DateKind } from '../domain/generated/package-types.ts'
import { plainName } from './column-name.ts'
import { presetRole } from './column-presets.ts'
import { type ColumnValues, columnValues } from './column-values.ts'
import { KIND_NAMES } from './column-words.ts'
import { foldText } from './fold-text.ts'
import type { ColumnRole, Mapping } from './mapping.ts'
import { roleOfName } from './name-role.ts'
import { roleByValues } from './names-by-values.ts'
import { CLASS_RADIUS } from './precision-words.ts'
import { settledRoles } from './settled-roles.ts'
import type { ImportTable } from './table.ts'

/** Words that state nothing. 0 is a number and not among them. */
export const EMPTY_WORDS: readonly string[] = [
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  '#n/a',
  's/d',
  's/f',
  'n/d',
  '-',
  '--',
  '—',
  '–',
  '…',
  '?',
  'unknown',
  'desconocido',
  'sin dato',
  'sin datos',
]

/** A mapping to begin with: every column has a role; what is not understood is kept. Pure and quick. */
export function proposeMapping(table: ImportTable): Mapping {
  const empty = new Set(['', ...EMPTY_WORDS].map(foldText))
  const isAboutGraves = GRAVES.test([table.name, ...table.columns].map(plainName).join(' '))
  const eventKind: DateKind = isAboutGraves ? 'discovery' : 'incident'
  const proposed = table.columns.map((name, index) => {
    const values = columnValues(table, index, (text) => isEmptyWord(text, empty))
    return { name, values, role: proposedRole(table, name, values, eventKind) }
  })
  const title = table.name.replace(/^.*\//, '').replace(/\.[A-Za-z0-9]{1,5}(?=#|$)/, '')
  return {
    version: 1,
    name: title,
    title,
    columns: Object.fromEntries(settledRoles(proposed)),
    dateStyle: 'auto',
    emptyWords: EMPTY_WORDS,
    defaults: {
      claimant: null,
      party: null,
      claimantRole: 'publisher',
      featureType: isAboutGraves ? 'reported_burial_site' : 'incident_location',
      predicate: isAboutGraves ? 'discovery' : 'incident',
      modality: 'asserted',
      lang: languageOf(table.columns),
    },
    sharedPointRows: 3,
    sharedPointMeters: CLASS_RADIUS.settlement,
    ownPointMeters: CLASS_RADIUS.site_named,
  }
}

/** Addresses of pictures beside a document are no documents of their own. */
const PICTURES = /thumb|image|img|photo|foto|icon|avatar|logo/

/** Folding every cell of a large table would cost seconds; words for nothing are short. */
const LONGEST_EMPTY_WORD = Math.max(...EMPTY_WORDS.map(({ length }) => length))

const isEmptyWord = (text: string, empty: ReadonlySet<string>): boolean =>
  text.length <= LONGEST_EMPTY_WORD && empty.has(foldText(text))

const GRAVES =
  /fosa|grave|burial|tumba|entierro|inhum|exhum|sepult|fosse|charnier|vala_|valas|могил|захорон|maqbar/

function proposedRole(
  table: ImportTable,
  name: string,
  values: ColumnValues,
  eventKind: DateKind,
): ColumnRole {
  const preset = presetRole(table.format, name)
  if (preset) return preset
  if (KIND_NAMES.has(plainName(name)) && values.featureTypes >= LEAST_SHARE) return { role: 'feature-type' }
  const decided = roleByValues(plainName(name), values)
  if (decided) return decided
  const role = roleOfName(name, eventKind)
  const fitting = role ? fitted(role, values) : null
  if (fitting) return fitting
  return values.addresses >= 0.7 && !PICTURES.test(plainName(name))
    ? { role: 'source-url' }
    : { role: 'keep' }
}

/** At least half of what a column states must be what its name says. */
const LEAST_SHARE = 0.5

/** Personal names in one cell of twenty are enough to leave a column of numbers out. */
const NAMES_IN_NUMBERS = 0.05

/** The role as the values have it; null when they contradict it. */
function fitted(role: ColumnRole, values: ColumnValues): ColumnRole | null {
  const fits = (share: number) => values.stated === 0 || share >= LEAST_SHARE
  const isFilled = values.stated > 0
  switch (role.role) {
    case 'latitude':
    case 'longitude':
      return fits(values.coordinates) ? role : null
    case 'coordinate-pair':
    case 'wkt':
      return isFilled && fits(values.pairs) ? role : null
    case 'count':
      if (values.names >= NAMES_IN_NUMBERS) return { role: 'leave-out' }
      return fits(values.numbers) ? role : null
    case 'date':
      return fits(role.part === 'month' || role.part === 'day' ? 1 : values.dates) ? role : null
    case 'feature-id':
      return values.isDistinct ? role : null
    case 'source-url':
    case 'source-archive-url':
      return isFilled && values.addresses >= LEAST_SHARE ? role : null
    case 'source-title':
      return titleOrAddress(role, values)
    case 'claimant':
      return isFilled ? role : null
    default:
      return isFilled || role.role === 'leave-out' ? role : null
  }
}

/** `source_1` holds addresses in one table and titles in another. */
function titleOrAddress(role: ColumnRole, { stated, addresses }: ColumnValues): ColumnRole | null {
  if (stated === 0) return null
  return addresses >= LEAST_SHARE ? ({ ...role, role: 'source-url' } as ColumnRole) : role
}

const LANGUAGE_SIGNS: readonly (readonly [lang: string, pattern: RegExp])[] = [
  ['ru', /[а-яё]{3}/],
  [
    'es',
    /(?:^|_)(?:fecha|lugar|descripcion|fuente|municipio|estado|nombre|numero|sitio|fosas|cuerpos|ano|victimas|hallazgo)(?:_|$)/,
  ],
  ['fr', /(?:^|_)(?:lieu|titre|nom|annee|ville|fosse|victimes|jour|mois|decouverte)(?:_|$)/],
  ['pt', /(?:^|_)(?:descricao|cidade|fonte|vala|vitimas|titulo|mes|ano|local)(?:_|$)/],
]

/** The language that two column names or more speak; English else. */
function languageOf(columns: readonly string[]): string {
  const names = columns.map(plainName)
  const found = LANGUAGE_SIGNS.find(([, pattern]) => names.filter((name) => pattern.test(name)).length > 1)
  return found?.[0] ?? 'en'
}
