import { expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { readable } from './readable.ts'
import { claimOf, featureOf, filterOf, PLACES, packageOf, parsedOf } from './synthetic.ts'

const [one, two] = PLACES
const yard = { ...one!, id: 'pl-yard', parentPlaceId: 'pl-one' }
const circle = { ...two!, id: 'pl-circle', parentPlaceId: 'pl-circle' }
const places = new Map([...PLACES, yard, circle].map((place) => [place.id, place]))
const at = (id: string, placeId: string | null) =>
  claimOf(id, { place: { verbatim: null, placeId, precisionCode: 'unlocated' } })

const pkg = packageOf(
  [
    featureOf('f-yard', [at('c1', 'pl-yard')]),
    featureOf('f-one', [at('c2', 'pl-one'), at('c3', null)]),
    featureOf('f-drawn', [at('c4', null)], { type: 'Point', coordinates: [-30, 30] }, { placeId: 'pl-one' }),
    featureOf('f-circle', [at('c5', 'pl-circle')]),
    featureOf('f-unknown', [at('c6', 'pl-nowhere')]),
  ],
  { places },
)

function found(ids: readonly string[], of: CairnPackage = pkg) {
  const result = runQuery(buildIndex(parsedOf(of)), filterOf({ facets: { place: ids } }))
  return readable(result, of).matchingClaims
}

test('a place finds the claims that state it or a place inside it, drawn or not, and no other claim of their features', () => {
  expect(found(['pl-one'])).toEqual([['c1'], ['c2']])
  expect(found(['pl-yard'])).toEqual([['c1']])
  expect(found(['pl-yard', 'pl-circle'])).toEqual([['c1'], ['c5']])
})

test('a place that the package does not have finds nothing, with a gazetteer and without one', () => {
  expect(found(['pl-nowhere'])).toEqual([])
  expect(found(['pl-one'], { ...pkg, places: new Map() })).toEqual([])
  expect(found([], { ...pkg, places: new Map() })).toHaveLength(5)
})
