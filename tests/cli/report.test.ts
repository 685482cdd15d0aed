import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { madeClaim } from '../domain/made-package.ts'
import { bytesOf, OWN_GEOJSON, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

const claims = (n: number) => Array.from({ length: n }, (_, at) => madeClaim(`clm-${at}`))
const bad = madeClaim('clm-bad', { dates: [{ kind: 'statement', edtf: '2023-02-29', basis: 'stated' }] })

async function run(...args: string[]) {
  const recorded = recordedEffects({
    two: smallPackage({ claims: [madeClaim('clm-1'), madeClaim('clm-2', { modality: 'possible' })] }),
    lopsided: smallPackage({ claims: claims(5) }),
    faulty: smallPackage({ claims: [madeClaim('clm-1'), bad] }),
    'own.geojson': new Map([['own.geojson', bytesOf(OWN_GEOJSON)]]),
    empty: new Map(),
  })
  return { code: await main(['report', ...args], recorded), ...recorded }
}

describe('cairn report', () => {
  test('one row per party and one for the package, every column explained, exit code 0', async () => {
    const { code, printed, errors } = await run('two')
    expect([code, errors]).toEqual([0, []])
    const [head, ...rest] = printed
    expect(head).toBe('SYNTHETIC small package (small 1.0.0)')
    expect(rest.find((line) => line.startsWith('Party A'))?.split(/\s{2,}/)).toEqual([
      'Party A',
      ...['2', '1', '0', '2', '2', '0', '1', '1', '0'],
    ])
    const columns = rest
      .find((line) => line.includes('claimants'))!
      .trim()
      .split(/\s{2,}/)
    for (const column of columns) expect(rest.some((line) => line.startsWith(`${column} `))).toBe(true)
    expect(printed.filter((line) => line.startsWith('Package'))).toHaveLength(2)
    expect(printed.join('\n')).not.toContain('Notice')
  })

  test('one party alone is a notice and no finding', async () => {
    const { code, printed } = await run('lopsided')
    expect(code).toBe(0)
    expect(printed.join('\n')).toContain(
      'Notice: one party supplies more than 80 % of the claims (Party A: 5 of 5)',
    )
  })

  test('rejected records are in no number: that is said, and the exit code is 1', async () => {
    const { code, printed } = await run('faulty')
    expect(code).toBe(1)
    expect(printed.join('\n')).toContain('Not counted: records that were rejected (0 features, 1 claims')
    expect(printed.find((line) => line.startsWith('Party A'))).toMatch(/^Party A\s+1 /)
  })

  test('a GeoJSON file states no claimant, and that is said', async () => {
    const { code, printed } = await run('own.geojson')
    expect(code).toBe(0)
    expect(printed).toEqual(['own.geojson: GeoJSON without claims; no claimant is stated in it'])
  })

  test('what is no package is a finding on standard error', async () => {
    const { code, printed, errors } = await run('empty')
    expect(code).toBe(1)
    expect(printed).toEqual([])
    expect(errors.join()).toContain('empty cannot be read as a package')
  })

  test('--format json holds the same numbers', async () => {
    const { printed } = await run('two', '--format', 'json')
    const found = JSON.parse(printed.join(''))
    expect(found.package).toMatchObject({ id: 'small', version: '1.0.0', documents: 1 })
    expect(found.parties).toMatchObject([{ party: 'party-a', label: { en: 'Party A' }, claims: 2 }])
    expect(found.total).toMatchObject({ claims: 2, origins: 1, modalities: { asserted: 1, possible: 1 } })
    expect(found).toMatchObject({ dominant: null, jointOrigins: 0, rejected: { claims: 0 } })
  })

  test('wrong usage is exit code 2', async () => {
    expect((await run()).code).toBe(2)
    expect((await run('two', 'lopsided')).code).toBe(2)
    expect((await run('nowhere')).code).toBe(2)
  })
})
