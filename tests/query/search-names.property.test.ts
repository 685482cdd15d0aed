import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Place } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { karabakh } from './karabakh.ts'
import { claimOf, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

/** Rows that the typed text finds. */
type Search = (q: string) => ReadonlySet<number>

function searchIn(pkg: CairnPackage): Search {
  const index = buildIndex(parsedOf(pkg))
  return (q) => new Set(runQuery(index, filterOf({ q })).rows)
}

/** Rows of the features that are about the place, or have a claim about it. */
function rowsOf(place: Place, pkg: CairnPackage): readonly number[] {
  return pkg.features.flatMap(({ properties }, row) => {
    const ids = [properties.placeId, ...properties.claims.map((claim) => claim.place.placeId)]
    return ids.includes(place.id) ? [row] : []
  })
}

/** What does not find all rows of its place; empty when every name of every place does. */
function misses(pkg: CairnPackage, typedOf: (name: string) => readonly string[]): readonly string[] {
  const search = searchIn(pkg)
  return [...pkg.places.values()].flatMap((place) => {
    const rows = rowsOf(place, pkg)
    const typed = place.names.flatMap(({ toponym }) => typedOf(toponym))
    return typed.filter((q) => !rows.every((row) => search(q).has(row)))
  })
}

/** As on a keyboard that has no other letters. */
const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replace(/ə/g, 'e').replace(/Ə/g, 'E')

const asTyped = (name: string): readonly string[] => [
  name,
  `"${name}"`,
  bare(name),
  name.normalize('NFD'),
  name.toUpperCase(),
  name.replace(/ə/g, 'a').replace(/Ə/g, 'A'),
]

const LONG_WORD = /\p{L}{6,}/gu

/** The name with one letter of one long word wrong, missing, doubled or exchanged with the next. */
const withTypo = (name: string, word: number, at: number): readonly string[] => {
  const words = [...name.matchAll(LONG_WORD)]
  const chosen = words[word % Math.max(1, words.length)]
  if (!chosen) return []
  const place = chosen.index + (at % (chosen[0].length - 1))
  const [before, letter, next, after] = [
    name.slice(0, place),
    name[place] ?? '',
    name[place + 1] ?? '',
    name.slice(place + 2),
  ]
  const other = name.replace(/\P{L}/gu, '').at(-1) ?? ''
  return [
    before + other + next + after,
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]
}

test('every place of the bundled package is found by each of its names, with and without diacritics', async () => {
  const pkg = await karabakh()
  expect(pkg.places.size).toBeGreaterThan(20)
  expect(misses(pkg, asTyped)).toEqual([])
})

test('every place of the bundled package is found when one letter of a long word of its name is wrong', async () => {
  const pkg = await karabakh()
  for (const at of [0, 1, 2, 3, 4]) expect(misses(pkg, (name) => withTypo(name, at, at))).toEqual([])
})

test('“Khojaly”, “Xocali”, “Ходжалы” and “Խոջալու” find the same features', async () => {
  const search = searchIn(await karabakh())
  const found = ['"Khojaly"', '"Xocali"', '"Ходжалы"', '"Խոջալու"'].map((q) => [...search(q)])
  expect(found[0]?.length).toBeGreaterThan(0)
  const atPlace = rowsOf((await karabakh()).places.get('pl-khojaly')!, await karabakh())
  for (const rows of found) expect(rows).toEqual(expect.arrayContaining([...atPlace]))
})

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'çğıöşüəžčáñ',
  'абвгдёжзийклы',
  'աբգդեզէըթժիլխծ',
  'აბგდევზთიკ',
]
const letterOf = fc.constantFrom(...ALPHABETS).chain((alphabet) => {
  const letters = fc.constantFrom(...Array.from(alphabet))
  const word = fc.array(letters, { minLength: 2, maxLength: 11 }).map((all) => all.join(''))
  return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
})

/** SYNTHETIC places with a feature or a claim each, names in any script. */
const randomPlaces: fc.Arbitrary<CairnPackage> = fc
  .array(fc.array(letterOf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((places) => {
    const made = places.map((names, at) => placeOf(`pl-${at}`, names))
    const features = made.map(({ id }, at) => {
      const place = { verbatim: null, placeId: id, precisionCode: 'unlocated' as const }
      const isOfClaim = at % 2 === 0
      return featureOf(`f${at}`, [claimOf(`c${at}`, isOfClaim ? { place } : {})], null, {
        ...(isOfClaim ? {} : { placeId: id }),
      })
    })
    return packageOf(features, { places: new Map(made.map((place) => [place.id, place])) })
  })

function placeOf(id: string, names: readonly string[]): Place {
  return {
    id,
    names: names.map((toponym) => ({ toponym, lang: 'en', script: 'Latn', usedBy: [] })),
    fclasses: ['P'],
    lon: null,
    lat: null,
    coordinateSources: [],
    spreadInMeters: null,
    extentRadiusInMeters: null,
    parentPlaceId: null,
  }
}

test('every place of a random package is found by each of its names', () => {
  fc.assert(
    fc.property(randomPlaces, (pkg) => {
      expect(misses(pkg, asTyped)).toEqual([])
    }),
    { seed: 51, numRuns: 200 },
  )
})

test('every place of a random package is found with a typing mistake in a long word', () => {
  fc.assert(
    fc.property(randomPlaces, fc.nat(2), fc.nat(9), (pkg, word, at) => {
      expect(misses(pkg, (name) => withTypo(name, word, at))).toEqual([])
    }),
    { seed: 52, numRuns: 200 },
  )
})
