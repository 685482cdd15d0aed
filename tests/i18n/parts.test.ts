import { expect, test } from 'vitest'
import { messages as first } from '../../src/i18n/en/first.ts'
import { messages as rest } from '../../src/i18n/en/rest.ts'
import { closure, loadedLater, MODULES } from './module-graph.ts'

const PAGE = 'src/main.ts'
const REST = 'src/i18n/rest.ts'
const WHOLE = 'src/i18n/whole.ts'
const later = [...loadedLater(PAGE)].filter((path) => !path.startsWith('src/i18n/'))
const workers = [PAGE, ...later]
  .flatMap((entry) => [...closure(entry)])
  .flatMap((path) => MODULES.get(path)?.workers ?? [])

/** Messages of the second part that a module names, whole or by a beginning that it goes on from. */
function restKeysIn(path: string): readonly string[] {
  if (path.startsWith('src/i18n/en/')) return []
  const text = MODULES.get(path)?.text ?? ''
  const whole = [...text.matchAll(/'([a-z][\w.-]*\.[\w.-]+)'/g)].map((match) => match[1] ?? '')
  const begun = [...text.matchAll(/`([a-z][\w.]*\.)\$\{/g)].map((match) => match[1] ?? '')
  const isBegun = (key: string) => begun.some((beginning) => key.startsWith(beginning))
  return [...new Set([...whole.filter((key) => key in rest), ...Object.keys(rest).filter(isBegun)])]
}

/** The domain names the reasons of a status and says nothing itself: who shows them stands in these rooms. */
const showsReasons = (paths: ReadonlySet<string>) =>
  [...paths].some((path) => /^src\/(?:ui|facade)\//.test(path))

function saysRest(entry: string) {
  const paths = closure(entry)
  const speakers = showsReasons(paths)
    ? [...paths]
    : [...paths].filter((path) => !path.startsWith('src/domain/'))
  return speakers.filter((path) => restKeysIn(path).length > 0)
}

test('what the page starts with says nothing but messages of the first part', () => {
  const wrong = saysRest(PAGE).map((path) => `${path}: ${restKeysIn(path).join(' ')}`)
  expect(wrong).toEqual([])
  expect(closure(PAGE).has(REST) || closure(PAGE).has(WHOLE)).toBe(false)
})

test('every module that the page loads on use brings the other messages along if it says any', () => {
  const saying = later.filter((entry) => saysRest(entry).length > 0)
  expect(saying.length).toBeGreaterThan(15)
  expect(saying.filter((entry) => !closure(entry).has(REST))).toEqual([])
})

test('workers have all messages from the start: one that waits for them would not hear its first task', () => {
  expect(workers.length).toBeGreaterThan(2)
  const saying = workers.filter((entry) => saysRest(entry).length > 0)
  expect(saying.filter((entry) => !closure(entry).has(WHOLE))).toEqual([])
  expect(workers.filter((entry) => closure(entry).has(REST))).toEqual([])
})

test('what stands in other pages says nothing that it did not bring', () => {
  const entries = ['src/embed/frame.ts', 'src/embed/cairn-map.ts'].flatMap((entry) => [
    entry,
    ...loadedLater(entry),
  ])
  const needy = entries.filter((entry) => !entry.startsWith('src/i18n/') && saysRest(entry).length > 0)
  const bare = needy.filter((entry) => !closure(entry).has(REST) && !closure(entry).has(WHOLE))
  // A live view has all messages before it makes its map.
  expect(bare.filter((entry) => entry !== 'src/embed/live-map.ts' && !entry.startsWith('src/map/'))).toEqual(
    [],
  )
})

test('no message stands in both parts', () => {
  expect(Object.keys(first).filter((key) => key in rest)).toEqual([])
})
