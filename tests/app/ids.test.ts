import { expect, test } from 'vitest'
import { resolveSelection } from '../../src/app/ids.ts'
import type { CairnFeature, ChangeEntry } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'

const feature = (id: string, claim: string): CairnFeature =>
  ({
    type: 'Feature',
    id,
    geometry: null,
    properties: { claims: [{ id: claim }] },
  }) as unknown as CairnFeature

const withdrawn: ChangeEntry = {
  id: 'ft-gone',
  kind: 'feature',
  action: 'withdrawn',
  date: '2026-01-02',
  reason: 'SYNTHETIC reason',
}

const pkg = {
  title: 'SYNTHETIC',
  version: '2',
  features: [feature('ft-a', 'c-a'), feature('ft-b', 'c-b')],
  sources: new Map(),
  tombstones: new Map([['ft-gone', withdrawn]]),
} as unknown as CairnPackage

const asked = (fields: object) => ({ site: null, claim: null, source: null, ...fields })

test('a claim brings its feature with it', () => {
  const { selection, messages } = resolveSelection(pkg, asked({ claim: 'c-b' }))
  expect(selection).toEqual({ site: 'ft-b', claim: 'c-b', source: null })
  expect(messages).toEqual([])
})

test('an unknown id selects nothing and says so', () => {
  const { selection, messages } = resolveSelection(pkg, asked({ site: 'ft-x', source: 'src-x' }))
  expect(selection).toEqual(asked({}))
  expect(messages.join()).toMatch(/ft-x.*src-x/)
})

test('a withdrawn id says when and why', () => {
  const { selection, messages } = resolveSelection(pkg, asked({ site: 'ft-gone' }))
  expect(selection.site).toBeNull()
  expect(messages[0]).toMatch(/2 ?Jan|2026-01-02/)
  expect(messages[0]).toContain('SYNTHETIC reason')
})

test('a claim of another feature never changes the feature that the link names', () => {
  const { selection, messages } = resolveSelection(pkg, asked({ site: 'ft-a', claim: 'c-b' }))
  expect(selection).toEqual({ site: 'ft-a', claim: null, source: null })
  expect(messages).toHaveLength(1)
})
