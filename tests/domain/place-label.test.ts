import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/domain/generated/package-types.ts'
import { placeLabel } from '../../src/domain/place-label.ts'

const name = (toponym: string, lang: string, script = 'Latn') => ({
  toponym,
  lang,
  script,
  usedBy: ['SYNTHETIC'],
})

const place: Place = {
  id: 'pl-1',
  names: [
    name('Khojaly', 'en'),
    name('Xocalı', 'az'),
    name('Ivanyan', 'en'),
    name('Իվանյան', 'hy', 'Armn'),
    name('Ivanyan', 'en'),
    name('Ходжалы', 'ru', 'Cyrl'),
  ],
  fclasses: ['P'],
  lon: null,
  lat: null,
  coordinateSources: [],
  spreadInMeters: null,
  extentRadiusInMeters: null,
  parentPlaceId: null,
}

describe('place labels', () => {
  test('every Latin name once, in alphabetical order, whoever uses it', () => {
    expect(placeLabel(place).main).toBe('Ivanyan / Khojaly')
    expect(placeLabel({ ...place, names: [...place.names].reverse() })).toEqual(placeLabel(place))
  })

  test('the second line holds the names in other languages', () => {
    expect(placeLabel(place).local.split(' · ').sort()).toEqual(['Xocalı', 'Իվանյան', 'Ходжалы'].sort())
  })

  test('the package’s own labels come before what is worked out', () => {
    const labelled = { ...place, mapLabel: ['Ivanyan', 'Khojaly'], mapLabelLocal: ['Իվանյան', 'Xocalı'] }
    expect(placeLabel(labelled)).toEqual({ main: 'Ivanyan / Khojaly', local: 'Իվանյան · Xocalı' })
  })

  test('a name that is in the first line is not repeated in the second', () => {
    expect(placeLabel({ ...place, names: [name('Edilli', 'en'), name('Edilli', 'az')] })).toEqual({
      main: 'Edilli',
      local: '',
    })
  })

  test('without English names other Latin ones serve, without Latin ones any', () => {
    expect(placeLabel({ ...place, names: [name('Xocalı', 'az'), name('Ходжалы', 'ru', 'Cyrl')] })).toEqual({
      main: 'Xocalı',
      local: 'Ходжалы',
    })
    expect(placeLabel({ ...place, names: [name('Ходжалы', 'ru', 'Cyrl')] })).toEqual({
      main: 'Ходжалы',
      local: '',
    })
  })
})
