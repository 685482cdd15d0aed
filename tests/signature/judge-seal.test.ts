import { expect, test } from 'vitest'
import { type Arrival, isEarlier, judgeSeal, type TrustedKey } from '../../src/signature/judge-seal.ts'

const NOW = '2026-11-22T12:00:00Z'
const known: TrustedKey = {
  key: 'KEY-A',
  name: 'SYNTHETIC editors',
  since: '2026-01-01T00:00:00Z',
  version: '1.2.0',
  created: '2026-03-01T00:00:00Z',
  accepts: null,
  former: [],
}
const signed = { kind: 'signed', key: 'KEY-A', keyNumber: '01', name: 'SYNTHETIC editors' } as const
const arrival = (parts: Partial<Arrival>): Arrival => ({
  ...{ seal: signed, release: { version: '1.3.0', created: '2026-04-01T00:00:00Z' }, known },
  ...{ isAskedByVersion: false, now: NOW },
  ...parts,
})

test('a key is trusted with the first package that comes with it, and remembered', () => {
  expect(judgeSeal(arrival({ known: null }))).toEqual({
    kind: 'signed',
    isFirst: true,
    remember: { ...known, since: NOW, version: '1.3.0', created: '2026-04-01T00:00:00Z' },
  })
})

test('a later release of the known key is taken, and the name first met stays', () => {
  const judged = judgeSeal(arrival({ seal: { ...signed, name: 'somebody else' } }))
  expect(judged).toMatchObject({
    kind: 'signed',
    isFirst: false,
    remember: { name: 'SYNTHETIC editors', version: '1.3.0' },
  })
})

test('another key is refused, and so is a release without signature', () => {
  expect(judgeSeal(arrival({ seal: { ...signed, key: 'KEY-B' } }))).toEqual({
    kind: 'refused',
    why: 'key-changed',
  })
  expect(judgeSeal(arrival({ seal: null }))).toEqual({ kind: 'refused', why: 'signature-gone' })
})

test('a package that was never signed is nothing special', () => {
  expect(judgeSeal(arrival({ seal: null, known: null }))).toEqual({
    kind: 'unsigned',
    isForgotten: false,
  })
})

test('a broken seal is refused, whether the signer is known or not', () => {
  const seal = { kind: 'broken', fault: 'file-changed', path: 'agents.json' } as const
  for (const before of [known, null])
    expect(judgeSeal(arrival({ seal, known: before }))).toEqual({ kind: 'refused', why: 'file-changed' })
})

test('an earlier release of the known key is refused, unless a link names it; what is known stays', () => {
  const release = { version: '1.1.0', created: '2026-02-01T00:00:00Z' }
  expect(judgeSeal(arrival({ release }))).toEqual({ kind: 'refused', why: 'rolled-back' })
  expect(judgeSeal(arrival({ release, isAskedByVersion: true }))).toEqual({
    kind: 'signed',
    isFirst: false,
    remember: known,
  })
})

test('the same release again is not earlier', () => {
  expect(judgeSeal(arrival({ release: known })).kind).toBe('signed')
})

test('the time of release decides; without it the numbers of the version', () => {
  const at = (version: string, created: string | null) => ({ version, created })
  expect(isEarlier(at('2.0.0', '2026-01-01T00:00:00Z'), at('1.0.0', '2026-02-01T00:00:00Z'))).toBe(true)
  expect(isEarlier(at('1.0.0', '2026-02-01T00:00:00Z'), at('2.0.0', '2026-01-01T00:00:00Z'))).toBe(false)
  expect(isEarlier(at('1.9.0', null), at('1.10.0', null))).toBe(true)
  expect(isEarlier(at('1.10', null), at('1.9.9', '2026-01-01T00:00:00Z'))).toBe(false)
  expect(isEarlier(at('draft', null), at('draft', null))).toBe(false)
})

test('what the reader has agreed to is taken, and nothing else with it; earlier versions keep their key', () => {
  const accepting = { ...known, accepts: 'KEY-B' }
  const changed = judgeSeal(arrival({ seal: { ...signed, key: 'KEY-B' }, known: accepting }))
  if (changed.kind !== 'signed') throw new Error('taken expected')
  expect(changed.remember).toMatchObject({
    key: 'KEY-B',
    accepts: null,
    former: ['KEY-A'],
    since: known.since,
  })
  expect(judgeSeal(arrival({ seal: { ...signed, key: 'KEY-C' }, known: accepting })).kind).toBe('refused')
  expect(judgeSeal(arrival({ seal: null, known: accepting })).kind).toBe('refused')
  expect(judgeSeal(arrival({ known: changed.remember })).kind).toBe('refused')
  const earlier = {
    known: changed.remember,
    release: { version: '1.0.0', created: null },
    isAskedByVersion: true,
  }
  expect(judgeSeal(arrival(earlier))).toEqual({ kind: 'signed', isFirst: false, remember: changed.remember })
})

test('a package that is no longer signed is taken once the reader has agreed, and forgotten', () => {
  expect(judgeSeal(arrival({ seal: null, known: { ...known, accepts: '' } }))).toEqual({
    kind: 'unsigned',
    isForgotten: true,
  })
})

test('a signer who was agreed to may not bring an earlier release', () => {
  const release = { version: '1.0.0', created: '2026-01-01T00:00:00Z' }
  const seal = { ...signed, key: 'KEY-B' }
  expect(judgeSeal(arrival({ seal, release, known: { ...known, accepts: 'KEY-B' } })).kind).toBe('refused')
})
