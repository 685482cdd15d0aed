import { expect, test } from 'vitest'
import { clusterIcon, HATCH_ICON, markIcon, readIcon, rimIcon } from '../../src/map/mark-icon.ts'
import { shapeOfType } from '../../src/picture/mark-shape.ts'

test('image names can be read back', () => {
  expect(readIcon(markIcon('stele', 'dotted', true))).toEqual({
    kind: 'mark',
    shape: 'stele',
    line: 'dotted',
    contested: true,
  })
  expect(readIcon(rimIcon('ring'))).toEqual({ kind: 'rim', shape: 'ring' })
  expect(readIcon(clusterIcon(2))).toEqual({ kind: 'cluster', digits: 2 })
  expect(readIcon(HATCH_ICON)).toEqual({ kind: 'hatch' })
})

test('a name that is not ours is left to others', () => {
  expect(readIcon('marker-15')).toBeNull()
})

test('a feature type that we do not know is drawn as a dot, which claims nothing', () => {
  expect(shapeOfType('something_else')).toBe('dot')
})
