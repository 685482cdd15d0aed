import { expect, test } from 'vitest'
import { heightMessages, isFromAround, readWish } from '../../src/embed/messages.ts'

test('a height goes out in our own form, in AMP’s, and in pym’s where the address asks for it', () => {
  expect(heightMessages(640, { id: 'a', childId: null })).toEqual([
    { cairn: 'height', id: 'a', height: 640 },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
  ])
  expect(heightMessages(640, { id: null, childId: 'story' }).at(-1)).toBe('pymxPYMxstoryxPYMxheightxPYMx640')
})

const PYM = { childId: 'story' }

test.each([
  ['pymxPYMxstoryxPYMxwidthxPYMx600', { kind: 'tell-height' }],
  ['pymxPYMxotherxPYMxwidthxPYMx600', null],
  ['pymxPYMxstoryxPYMxnavigateToxPYMxhttps://evil.example/', null],
  [
    { cairn: 'view', search: '?party=a#7/40/46' },
    { kind: 'view', search: '?party=a#7/40/46' },
  ],
  [
    { cairn: 'view', search: '' },
    { kind: 'view', search: '' },
  ],
  [{ cairn: 'view', search: 'https://evil.example/?a' }, null],
  [{ cairn: 'view', search: 7 }, null],
  [{ cairn: 'height', id: 'a', height: 1 }, null],
  [null, null],
  [7, null],
])('of %j is understood %j', (message, wish) => {
  expect(readWish(message, PYM)).toEqual(wish)
})

test('without a name for pym no message of pym is meant for the frame', () => {
  expect(readWish('pymxPYMxnullxPYMxwidthxPYMx600', { childId: null })).toBeNull()
})

test('only the page around is heard, and only from where it says that it is', () => {
  const [around, other] = [{} as Window, {} as Window]
  const origin = 'https://paper.example'
  expect(isFromAround({ source: around, origin }, around, { parentOrigin: null })).toBe(true)
  expect(isFromAround({ source: other, origin }, around, { parentOrigin: null })).toBe(false)
  expect(isFromAround({ source: around, origin }, around, { parentOrigin: origin })).toBe(true)
  expect(isFromAround({ source: around, origin }, around, { parentOrigin: 'https://else.example' })).toBe(
    false,
  )
})
