import { expect, test } from 'vitest'
import { ageText, type Fix, fixWarnings } from '../../../src/ui/field-fix.ts'

const fix: Fix = { lngLat: [-30, 30], accuracyMeters: 12, at: 1_000_000, course: null }
const after = (seconds: number): number => fix.at + seconds * 1000

test('the age of a position counts up in words, and never runs backwards', () => {
  expect([-5, 0, 12.9, 59, 60, 185, 7300].map((seconds) => ageText(fix, after(seconds)))).toEqual([
    '0 s ago',
    '0 s ago',
    '12 s ago',
    '59 s ago',
    '1 min ago',
    '3 min ago',
    '2 h ago',
  ])
})

test('an old position and a rough one are called so', () => {
  expect(fixWarnings(fix, after(59))).toEqual([])
  expect(fixWarnings(fix, after(60))).toEqual(['This position is old: you may be elsewhere by now.'])
  const rough = fixWarnings({ ...fix, accuracyMeters: 101 }, after(90))
  expect(rough).toHaveLength(2)
  expect(rough[1]).toMatch(/^This position is rough/)
})
