import { gzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { lookAt, pickedOf, placesOf } from '../../src/app/archive-answer.ts'
import { appliedPart, archiveQuestion } from '../../src/app/archive-question.ts'
import { openClaimArchive, tilesIn } from '../../src/app/archive-reader.ts'
import { dayNumber } from '../../src/domain/day-number.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import { claimArchive } from '../../src/tiles/claim-archive.ts'
import { claimColumns, OPEN_END, OPEN_START, type TiledClaim } from '../../src/tiles/claim-columns.ts'
import { fileSource } from '../../src/tiles/file-source.ts'
import { steadySource } from '../../src/tiles/steady-source.ts'
import { writeArchive } from '../../src/tiles/write-archive.ts'

/** SYNTHETIC claims in the open ocean: a crowd of 5,000 on one cell, single ones around it, some without date. */
const FIRST_DAY = dayNumber(2015, 1, 1)
const CLAIMS: readonly TiledClaim[] = Array.from({ length: 6000 }, (_, at) => {
  const isCrowd = at < 5000
  const from = FIRST_DAY + ((at * 37) % 3000)
  return {
    lon: isCrowd ? -30 : -35 + ((at * 13) % 100) / 10,
    lat: isCrowd ? 30 : 25 + ((at * 7) % 100) / 10,
    ...{ site: at % 500, claimant: at % 3, manner: at % 2 },
    days: at % 10 === 0 ? null : [at % 50 === 1 ? OPEN_START : from, at % 70 === 1 ? OPEN_END : from + 20],
  }
})

const METADATA = {
  name: 'SYNTHETIC',
  cairn: {
    ...{ package: 'synthetic', date: 'incident', claims: { placed: 6000, unlocated: 7 } },
    claimants: ['a', 'b', 'c'].map((id, at) => ({
      id,
      name: `SYNTHETIC office ${id}`,
      party: at < 2 ? 'one' : 'two',
    })),
    parties: [{ id: 'one', label: { en: 'SYNTHETIC one' } }],
  },
}
const MANNERS = ['asserted', 'denied'].map((modality) => ({
  ...{ modality, polarity: modality === 'denied' ? 'denies' : 'affirms', predicate: 'incident' },
  ...{ precision: 'settlement', radius: 2000, type: 'incident_location' },
}))

function archiveBytes(): Uint8Array {
  const columns = claimColumns(7)
  for (const claim of CLAIMS) columns.add(claim)
  const sites = Array.from({ length: 500 }, (_, at) => `site-${at}`)
  return claimArchive(columns.end(), { sites, manners: MANNERS, metadata: METADATA }, [-35, 25, -25, 35])
}

const BYTES = archiveBytes()
const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>])

async function opened() {
  const archive = await openClaimArchive(fileSource('own.pmtiles', blobOf(BYTES)))
  if (archive === null) throw new Error('an archive of claims expected')
  return archive
}

const WORLD = [-180, -85, 180, 85] as const
const asked = (fields: Partial<FilterSpec>, facets: Partial<FilterSpec['facets']> = {}): FilterSpec => ({
  ...EMPTY_FILTER,
  ...fields,
  facets: { ...EMPTY_FILTER.facets, ...facets },
})
const YEARS = asked({ from: '2017', to: '2018' })

/** The claims themselves, by the same question. */
function claimsAsked(claimants: readonly number[], first: number, last: number, undated: boolean): number {
  return CLAIMS.filter(
    ({ claimant, days }) =>
      claimants.includes(claimant) && (days === null ? undated : days[0] <= last && days[1] >= first),
  ).length
}

const sum = (marks: readonly { readonly n: number }[]): number => marks.reduce((all, { n }) => all + n, 0)

test('an archive says what it is, and a basemap is no archive of claims', async () => {
  const { facts, maxZoom } = await opened()
  expect([facts.title, facts.placed, facts.unlocated, facts.claimants[2]?.party, maxZoom]).toEqual([
    ...['SYNTHETIC', 6000, 7],
    ...['two', 7],
  ])
  const other = { box: [-1, -1, 1, 1] as const, minZoom: 0, maxZoom: 0, metadata: { name: 'ground' } }
  const basemap = writeArchive([{ tileId: 0, bytes: gzipSync(new Uint8Array()) }], other)
  expect(await openClaimArchive(fileSource('b.pmtiles', blobOf(basemap)))).toBeNull()
})

test('a question by claimant and whole years gives at every zoom what the claims themselves give', async () => {
  const { facts, marksIn } = await opened()
  const first = dayNumber(2017, 1, 1)
  const last = dayNumber(2018, 12, 31)
  for (const zoom of [0, 3, 5, 7]) {
    const marks = await marksIn(WORLD, zoom, AbortSignal.timeout(10_000))
    expect(sum(marks)).toBe(6000)
    const ofB = archiveQuestion({ ...YEARS, facets: { ...YEARS.facets, claimant: ['b'] } }, facts)
    expect(sum(marks.filter(ofB.matches))).toBe(claimsAsked([1], first, last, false))
    const ofParty = archiveQuestion({ ...YEARS, facets: { ...YEARS.facets, party: ['one'] } }, facts)
    expect(sum(marks.filter(ofParty.matches))).toBe(claimsAsked([0, 1], first, last, false))
    const withUndated = archiveQuestion({ ...YEARS, undated: 'include' }, facts)
    expect(sum(marks.filter(withUndated.matches))).toBe(claimsAsked([0, 1, 2], first, last, true))
  }
})

test('what an archive cannot answer is named and not applied; within a year its cells are wider than the question', async () => {
  const { facts, marksIn } = await opened()
  const filter = asked(
    { q: 'well', match: 'certain', date: 'discovery', from: '2017-05' },
    { status: ['contested'] },
  )
  const question = archiveQuestion(filter, facts)
  expect(question.unanswered).toEqual(['status', 'q', 'certain', 'date'])
  expect(appliedPart(filter, facts)).toMatchObject({
    q: '',
    match: 'possible',
    date: 'incident',
    from: '2017-05',
  })
  const marks = await marksIn(WORLD, 0, AbortSignal.timeout(10_000))
  expect(lookAt(marks, question, filter, facts).isWidened).toBe(true)
  expect(lookAt(marks, archiveQuestion(YEARS, facts), YEARS, facts).isWidened).toBe(false)
})

test('a window holds what lies in it, and its choices count what each would add', async () => {
  const { facts, marksIn } = await opened()
  const marks = await marksIn([-30.01, 29.99, -29.99, 30.01], 7, AbortSignal.timeout(10_000))
  const filter = asked({}, { claimant: ['a'] })
  const look = lookAt(marks, archiveQuestion(filter, facts), filter, facts)
  // The cell also holds a few of the claims around.
  const inCell = CLAIMS.filter(({ lon, lat }) => Math.abs(lon + 30) < 0.03 && Math.abs(lat - 30) < 0.03)
  expect(look.inWindow).toBe(inCell.length)
  expect(look.shown).toBe(inCell.filter(({ claimant }) => claimant === 0).length)
  expect(sum(look.claimants)).toBe(inCell.length)
  expect(look.claimants.map(({ value }) => value).sort()).toEqual(['a', 'b', 'c'])
})

test('a feature is one place with all its claims, and never without who says it and how', async () => {
  const { facts, marksIn } = await opened()
  const marks = (await marksIn([-36, 24, -31, 36], 7, AbortSignal.timeout(10_000))).filter(
    ({ isCount }) => !isCount,
  )
  const { places, members } = placesOf(marks)
  expect(sum(places)).toBe(marks.length)
  expect(places.length).toBeLessThan(marks.length)
  const [picked] = pickedOf(members[0] ?? [], facts)
  if (picked?.kind !== 'site') throw new Error('a feature expected')
  for (const { claimant, modality } of picked.claims)
    expect(['abc'.includes(claimant) && claimant !== '', ['asserted', 'denied'].includes(modality)]).toEqual([
      true,
      true,
    ])
})

test('a window across the antimeridian asks for tiles on both sides, each once', () => {
  const tiles = tilesIn([170, -10, 200, 10], 4)
  expect([...new Set(tiles.map(({ x }) => x))].sort((a, b) => a - b)).toEqual([0, 15])
  expect(new Set(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`)).size).toBe(tiles.length)
  expect(tilesIn([-400, -85, 400, 85], 12).length).toBeLessThanOrEqual(96)
})

test('an archive that is replaced while it is open is not read on', async () => {
  let etag = 'one'
  const { getKey, getBytes } = fileSource('own.pmtiles', blobOf(BYTES))
  const source = steadySource({
    getKey,
    getBytes: async (...range) => ({ ...(await getBytes(...range)), etag }),
  })
  const archive = await openClaimArchive(source)
  await archive?.marksIn(WORLD, 0, AbortSignal.timeout(10_000))
  etag = 'two'
  await expect(archive?.marksIn(WORLD, 5, AbortSignal.timeout(10_000))).rejects.toThrow('replaced')
})
