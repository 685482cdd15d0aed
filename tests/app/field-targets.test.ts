import { expect, test } from 'vitest'
import { keptWith } from '../../src/app/field-targets.ts'
import type { KeptTarget } from '../../src/ui/field-state.ts'

const site = (featureId: string, label = featureId): KeptTarget => ({
  target: { kind: 'feature', featureId },
  label,
})
const typed = (lng: number, label: string | null): KeptTarget => ({
  target: { kind: 'typed', lngLat: [lng, 30], digitMeters: 10, label },
  label,
})

test('a target that is chosen again stands in front, once, under its newest name', () => {
  const kept = keptWith([typed(-30, null), site('a')], site('a', 'SYNTHETIC a'))
  expect(kept).toEqual([site('a', 'SYNTHETIC a'), typed(-30, null)])
  expect(keptWith(kept, typed(-30, 'SYNTHETIC camp'))).toEqual([
    typed(-30, 'SYNTHETIC camp'),
    site('a', 'SYNTHETIC a'),
  ])
  expect(keptWith(kept, typed(-31, null))).toHaveLength(3)
})

test('of very many targets the oldest are forgotten', () => {
  const many = Array.from({ length: 60 }, (_, n) => site(`f${n}`)).reduce(
    keptWith,
    [] as readonly KeptTarget[],
  )
  expect(many).toHaveLength(50)
  expect(many[0]).toEqual(site('f59'))
})
