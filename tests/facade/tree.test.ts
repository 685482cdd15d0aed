import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlText, type Tree, textOf } from '../../src/facade/tree.ts'

test('elements, attributes and text become HTML, and what is left out is not there', () => {
  const tree: Tree = [
    'p',
    { class: 'a', hidden: true, id: undefined, lang: false, start: 7 },
    'one',
    ['br', {}],
    ['b', {}],
  ]
  expect(htmlText(tree)).toBe('<p class="a" hidden start="7">one<br><b></b></p>')
  expect(textOf(tree)).toBe('one')
})

test('no text and no attribute can become markup', () => {
  const harmless = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '/', 'script') })
  fc.assert(
    fc.property(harmless, harmless, (text, attribute) => {
      const markup = htmlText(['p', { title: attribute }, text])
      expect(markup.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
      expect(markup.match(/"/g)).toHaveLength(2)
    }),
    { seed: 53 },
  )
})
