/** SYNTHETIC packages for the tests of export: every class of place, relays, offices, relations, and texts that mean harm to other programs. */

import fc from 'fast-check'
import type { CairnFeature, Claim, PrecisionCode, Release } from '../../src/domain/generated/package-types.ts'
import { matchingOf } from '../../src/domain/matching-claims.ts'
import type { CairnPackage, PackageFiles } from '../../src/domain/package.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { type ExportInput, shownFeatures } from '../../src/formats/export-input.ts'
import { madeAgent, madeClaim, madeFeature, madeSource } from '../domain/made-package.ts'
import { bytesOf, sha256, sha256Of } from './small-package.ts'

/** Texts that the format allows and spreadsheets, XML, BibTeX and RIS trip over. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK(A1)',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  '\t=1+1',
  '  =cmd|calc!A0',
  '＝1+1',
  'a, "b"; c',
  'first line\nsecond line\n',
  'ER  - \nTY  - NEWS',
  '}, title = {other',
  'R&D &amp; 100 % #1 $2 ~x^y \\end_',
  'Խոջալու · Xocalı · Ходжалы · 墓地 · 🪦 e\u0301',
] as const

const LICENSES = [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }]

interface Parts {
  readonly features: readonly CairnFeature[]
  readonly releases?: readonly Release[]
}

const SOURCES = [
  madeSource('src-own', {
    csl: { id: 'src-own', type: 'webpage', title: 'SYNTHETIC one' },
    url: 'https://example.org/a{b}?c=d',
  }),
  madeSource('src-relay', {
    csl: {
      id: 'src-relay',
      type: 'article-newspaper',
      'container-title': 'SYNTHETIC News & Views',
      issued: { 'date-parts': [[2021, 3]] },
      author: [{ literal: 'SYNTHETIC Office and Bureau' }, { family: 'Synthetic', given: 'Desk' }],
    },
    derivedFrom: [{ source: 'src-origin', citedAs: 'SYNTHETIC origin', step: 'relays' }],
  }),
  madeSource('src-origin', { csl: { id: 'src-origin', type: 'report', title: 'SYNTHETIC report 100 %' } }),
  madeSource('src-unused'),
]

const AGENTS = [
  madeAgent('ag-a', 'party-a', { memberOf: 'ag-body' }),
  madeAgent('ag-b', 'party-b'),
  madeAgent('ag-body', 'party-a'),
  madeAgent('ag-unused', 'party-b'),
]

const place = (id: string, parentPlaceId: string | null) => ({
  id,
  names: [{ toponym: `SYNTHETIC ${id}`, lang: 'en', script: 'Latn', usedBy: [] }],
  fclasses: ['P'],
  lon: -30,
  lat: 30,
  coordinateSources: [{ name: 'SYNTHETIC gazetteer', lon: -30, lat: 30 }],
  spreadInMeters: null,
  extentRadiusInMeters: null,
  parentPlaceId,
})

/** A whole package as files with true sizes and hashes. */
export function exportPackage({ features, releases = [] }: Parts): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const add = (path: string, content: unknown) => files.set(path, bytesOf(JSON.stringify(content, null, 2)))
  add('features.geojson', { type: 'FeatureCollection', features })
  add('sources.json', { sources: SOURCES })
  add('agents.json', { agents: AGENTS })
  add('places.json', {
    places: [place('pl-bay', 'pl-ocean'), place('pl-ocean', null), place('pl-unused', null)],
  })
  add('changes.json', { releases })
  add('datapackage.json', {
    name: 'export',
    id: 'export',
    title: 'SYNTHETIC export package',
    version: '1.2.0',
    created: '2024-01-01T00:00:00Z',
    licenses: LICENSES,
    contributors: [{ title: 'SYNTHETIC' }],
    sources: [{ title: 'SYNTHETIC documents' }],
    resources: [...files].map(([path, bytes]) => ({
      name: path.replace(/\..*/, ''),
      path,
      bytes: bytes.length,
      hash: `sha256:${sha256Of(bytes)}`,
      licenses: LICENSES,
    })),
    cairn: {
      formatVersion: 1,
      bbox: [-40, 20, -20, 40],
      asOf: '2024-01-01',
      parties: ['party-a', 'party-b'].map((id) => ({ id, label: { en: `SYNTHETIC ${id}` } })),
      predicates: [{ id: 'burial', label: { en: 'burial' }, group: 'burial' }],
      gloss: [],
    },
  })
  return files
}

/** Decimals that a point of each class may have in the format. */
const DECIMALS: Readonly<Record<string, number>> = {
  site_exact: 5,
  site_named: 4,
  settlement: 3,
  near_settlement: 2,
  district: 3,
  region: 2,
  country: 1,
}

export interface PlaceDraft {
  readonly precisionCode: PrecisionCode
  readonly lng: number
  readonly lat: number
  readonly radius: number
}

export function locatedFeature(id: string, claims: readonly Claim[], draft: PlaceDraft): CairnFeature {
  const feature = madeFeature(id, claims)
  const { precisionCode, radius } = draft
  if (precisionCode === 'unlocated') return feature
  const digits = DECIMALS[precisionCode]!
  const coordinates = [draft.lng, draft.lat].map((degrees) => Number(degrees.toFixed(digits)))
  return {
    ...feature,
    geometry: { type: 'Point', coordinates },
    properties: {
      ...feature.properties,
      precisionCode,
      coordinateUncertaintyInMeters: radius,
      placeId: 'pl-bay',
    },
  }
}

const text = fc.constantFrom(...HOSTILE_TEXTS, 'plain words')

const claimParts = fc.record({
  claimant: fc.constantFrom('ag-a', 'ag-b'),
  modality: fc.constantFrom('asserted' as const, 'possible' as const),
  statement: text.map((en) => ({ en: `SYNTHETIC ${en}` })),
  verbatimModal: fc.option(text),
  capacity: fc.option(text),
  termInSource: text,
  place: fc.record({
    verbatim: fc.option(text),
    placeId: fc.constantFrom('pl-bay', null),
    precisionCode: fc.constant('unlocated' as const),
  }),
  passages: fc.subarray(['src-own', 'src-relay'], { minLength: 1 }).chain((sources) =>
    text.map((exact) =>
      sources.map((source) => ({
        source,
        selector: [{ type: 'TextQuoteSelector' as const, exact }],
        lang: 'en',
      })),
    ),
  ),
})

const placeDraft: fc.Arbitrary<PlaceDraft> = fc.record({
  precisionCode: fc.constantFrom(
    'site_exact',
    'site_named',
    'settlement',
    'near_settlement',
    'district',
    'region',
    'country',
    'unlocated',
  ),
  lng: fc.integer({ min: -39_000_00, max: -21_000_00 }).map((value) => value / 100_000),
  lat: fc.integer({ min: 21_000_00, max: 39_000_00 }).map((value) => value / 100_000),
  radius: fc.integer({ min: 1, max: 90_000 }),
})

const featureDraft = fc.record({
  claims: fc.array(claimParts, { minLength: 1, maxLength: 4 }),
  place: placeDraft,
  /** Which claim of the feature before the first claim contradicts; beyond its claims none. */
  contradicts: fc.integer({ min: 0, max: 5 }),
})

function build(
  drafts: readonly (typeof featureDraft extends fc.Arbitrary<infer D> ? D : never)[],
): CairnFeature[] {
  return drafts.map(({ claims, place: draft, contradicts }, row) => {
    const target = drafts[row - 1]?.claims[contradicts] ? `clm-${row - 1}-${contradicts}` : null
    const made = claims.map((parts, at) => {
      const relations = at === 0 && target ? [{ type: 'contradicts' as const, claim: target }] : []
      return madeClaim(`clm-${row}-${at}`, { ...parts, relations })
    })
    const feature = locatedFeature(`ft-${row}`, made, draft)
    const relatedFeatures = row > 0 ? [{ id: `ft-${row - 1}`, type: 'near' as const }] : []
    return { ...feature, properties: { ...feature.properties, relatedFeatures } }
  })
}

/** Packages of one to six features. */
export const randomExportPackage: fc.Arbitrary<Map<string, Uint8Array>> = fc
  .array(featureDraft, { minLength: 1, maxLength: 6 })
  .map((drafts) => exportPackage({ features: build(drafts) }))

/** Picks claims by a sequence of coins; features of which none is picked are not shown. */
export function picked(pkg: CairnPackage, coins: readonly boolean[]): ExportInput['features'] {
  let next = 0
  const matching = pkg.features.map(({ properties }) =>
    properties.claims.flatMap((_, at) => (coins[next++ % coins.length] ? [at] : [])),
  )
  const rows = matching.flatMap(({ length }, row) => (length > 0 ? [row] : []))
  const matchingClaims = matchingOf(rows.map((row) => matching[row]!))
  return shownFeatures(pkg, { rows: Uint32Array.from(rows), matchingClaims })
}

export const coins = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 })

export const QUESTION = {
  sentence: 'Features with a claim by “A, B”.',
  address: 'https://example.org/?party=a',
}

/** The whole package as input of a writer. */
export async function inputOf(files: PackageFiles, selection?: readonly boolean[]): Promise<ExportInput> {
  const { package: pkg, issues } = await parsePackage(files, sha256)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (!pkg || errors.length > 0) throw new Error(`test package: ${JSON.stringify(errors)}`)
  return { pkg, features: selection ? picked(pkg, selection) : pkg.features, question: QUESTION, files }
}

/** The written bytes as one. */
export function bytesOfParts(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))))
}

export const textOfParts = (parts: readonly (string | Uint8Array)[]): string =>
  Buffer.from(bytesOfParts(parts)).toString('utf8')
