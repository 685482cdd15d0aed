import { expect, test } from 'vitest'
import { asksNothing, readFrameParameters } from '../../src/embed/frame-parameters.ts'
import { isolated } from '../../src/embed/isolated.ts'
import { presentFolder } from '../../src/embed/withdrawn.ts'

test('what the page around says of itself is taken out of the query, and the view is what remains', () => {
  const parent = encodeURIComponent('https://paper.example/2026/article.html?a=b')
  const search = `?childId=s1&initialWidth=600&parentTitle=News&parentUrl=${parent}&id=x&interaction=auto&from=2021&q=mass+grave`
  expect(readFrameParameters(search)).toEqual({
    id: 'x',
    childId: 's1',
    parentOrigin: 'https://paper.example',
    interaction: 'auto',
    view: '?from=2021&q=mass+grave',
  })
  expect(readFrameParameters('')).toEqual({
    id: null,
    childId: null,
    parentOrigin: null,
    interaction: 'click',
    view: '',
  })
})

test.each(['data:text/html,x', 'nonsense', ''])('the address %j of a parent tells no origin', (url) => {
  expect(readFrameParameters(`?parentUrl=${encodeURIComponent(url)}`).parentOrigin).toBeNull()
})

const SHOWN = { id: 'karabakh', pin: '1.0.0~6c383b50' }

test.each([
  ['', true],
  ['data=karabakh&view=map&lang=en&party=', true],
  ['version=1.0.0', true],
  ['version=1.0.0~6c383b', true],
  ['version=1.0.0~6c383b50aa', true],
  ['version=1.0.0~ffffff', false],
  ['version=1.0.1', false],
  ['data=other', false],
  ['site=ft-a', false],
  ['view=table', false],
  ['from=2021', false],
])('the prebuilt facade of everything answers “%s”: %s', (search, expected) => {
  expect(asksNothing(new URLSearchParams(search), SHOWN)).toBe(expected)
})

test('sheets hold inside a shadow root: their root is the facade, their sizes are their own, nothing is inherited', () => {
  expect(isolated(':root{--a:1.5rem;--b:.75rem}p{margin:4px}')).toBe(
    ':host{display:block}.cairn{all:initial}.cairn{--a:24px;--b:12px}p{margin:4px}',
  )
})

test.each([
  ['https://m.example/data/k/1.0.0/views/all/', '1.0.0', 'https://m.example/data/k/'],
  ['https://m.example/a/data/k/1.0.0/datapackage.json', '1.0.0', 'https://m.example/a/data/k/'],
  ['https://m.example/data/k/views/all/', '1.0.0', null],
  ['https://m.example/data/k/1.0.0/datapackage.json', '1.1.0', null],
  ['https://m.example/data/k//datapackage.json', '', null],
])('the present version of %s (%s) lies in %s', (address, version, folder) => {
  expect(presentFolder(address, version)).toBe(folder)
})
