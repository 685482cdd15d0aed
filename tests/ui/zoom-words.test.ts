import { expect, test } from 'vitest'
import '../../src/i18n/rest.ts'
import { zoomWords } from '../../src/ui/zoom-words.ts'

test('a map that ends early says what it will not show', () => {
  const words = [5, 9, 10, 12, 13, 15].map(zoomWords)
  expect(words).toEqual([
    'It ends at zoom 5: main roads and towns, no villages or streets.',
    'It ends at zoom 9: main roads and towns, no villages or streets.',
    'It ends at zoom 10: roads and villages, no streets.',
    'It ends at zoom 12: roads and villages, no streets.',
    'It shows streets and villages.',
    'It shows streets and villages.',
  ])
})
