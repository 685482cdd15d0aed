import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { ChangeEntry, Claim } from '../../src/domain/generated/package-types.ts'
import { madeClaim } from '../domain/made-package.ts'
import { bytesOf, OWN_GEOJSON, sha256Of, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

const entry = (action: ChangeEntry['action'], id: string): ChangeEntry => ({
  id,
  kind: 'claim',
  action,
  date: '2024-02-02',
  reason: `SYNTHETIC reason for ${id}`,
})

/** Version 2.0.0 of the small package, with a log for these changes. */
function second(claims: readonly Claim[], entries: readonly ChangeEntry[]): Map<string, Uint8Array> {
  const files = smallPackage({ claims })
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')))
  const changes = JSON.parse(new TextDecoder().decode(files.get('changes.json')))
  changes.releases.unshift({ version: '2.0.0', date: '2024-02-02', summary: 'SYNTHETIC', entries })
  const bytes = bytesOf(JSON.stringify(changes))
  const resource = descriptor.resources.find(({ path }: { path: string }) => path === 'changes.json')
  Object.assign(resource, { bytes: bytes.length, hash: `sha256:${sha256Of(bytes)}` })
  files.set('changes.json', bytes)
  files.set('datapackage.json', bytesOf(JSON.stringify({ ...descriptor, version: '2.0.0' })))
  return files
}

const first = [madeClaim('clm-1'), madeClaim('clm-2')]
const changed = [madeClaim('clm-1', { modality: 'possible' }), madeClaim('clm-3')]
const faulty = madeClaim('clm-2', { dates: [{ kind: 'statement', edtf: '2023-02-29', basis: 'stated' }] })

async function run(...args: string[]) {
  const recorded = recordedEffects({
    old: smallPackage({ claims: first }),
    good: second(changed, [
      entry('corrected', 'clm-1'),
      entry('withdrawn', 'clm-2'),
      entry('added', 'clm-3'),
    ]),
    silent: second(changed, []),
    faulty: second([madeClaim('clm-1'), faulty], []),
    'own.geojson': new Map([['own.geojson', bytesOf(OWN_GEOJSON)]]),
  })
  return { code: await main(['diff', ...args], recorded), ...recorded }
}

describe('cairn diff', () => {
  test('a release that tells all it did: what changed with its reasons, exit code 0', async () => {
    const { code, printed, errors } = await run('old', 'good')
    expect([code, errors]).toEqual([0, []])
    expect(printed).toEqual([
      'SYNTHETIC small package (small): 1.0.0 → 2.0.0',
      '',
      'Added: 1',
      '  claim clm-3: SYNTHETIC reason for clm-3',
      '',
      'Corrected: 1',
      '  claim clm-1: SYNTHETIC reason for clm-1',
      '    modality: "asserted" → "possible"',
      '',
      'Withdrawn: 1',
      '  claim clm-2: SYNTHETIC reason for clm-2',
      '',
      '1 added, 1 corrected, 1 withdrawn, 3 unchanged; 0 findings',
    ])
  })

  test('a release that says nothing: each silent change is a finding, exit code 1', async () => {
    const { code, printed } = await run('old', 'silent')
    expect(code).toBe(1)
    const text = printed.join('\n')
    expect(text).toContain('  deleted-without-tombstone clm-2: Expected the claim "clm-2" in the package')
    expect(text).toContain('  correction-not-in-log clm-1: ')
    expect(text).toContain('  claim clm-3: (not in the log)')
    expect(printed.at(-1)).toBe('1 added, 1 corrected, 1 withdrawn, 3 unchanged; 2 findings')
  })

  test('a record that has faults is not taken for deleted, but nothing passes for checked either', async () => {
    const { code, printed } = await run('old', 'faulty')
    expect(code).toBe(1)
    const text = printed.join('\n')
    expect(text).toMatch(/NEW has \d+ errors?, which cairn validate lists; not compared: clm-2/)
    expect(text).not.toContain('Withdrawn')
  })

  test('--format json holds both heads, the changes and the findings', async () => {
    const { code, printed } = await run('old', 'silent', '--format', 'json')
    expect(code).toBe(1)
    const found = JSON.parse(printed.join(''))
    expect(found.old).toMatchObject({ id: 'small', version: '1.0.0', errors: 0, unread: [] })
    expect(found.new.version).toBe('2.0.0')
    expect(found.corrected[0]).toMatchObject({
      id: 'clm-1',
      fields: [{ path: 'modality', before: 'asserted', after: 'possible' }],
    })
    expect(found.findings.map(({ code: name }: { code: string }) => name)).toEqual([
      'deleted-without-tombstone',
      'correction-not-in-log',
    ])
  })

  test('GeoJSON without claims has no releases to compare', async () => {
    const { code, printed, errors } = await run('old', 'own.geojson')
    expect(code).toBe(1)
    expect(printed).toEqual([])
    expect(errors.join()).toContain('own.geojson cannot be read as a package')
  })

  test.each([
    ['one path', ['old'], 'two paths expected, OLD and NEW, 1 found'],
    ['three paths', ['old', 'good', 'silent'], 'two paths expected, OLD and NEW, 3 found'],
    ['a path that is not there', ['old', 'nowhere'], "'nowhere'"],
  ])('%s: exit code 2', async (_, args, message) => {
    const { code, printed, errors } = await run(...args)
    expect([code, printed]).toEqual([2, []])
    expect(errors.join('\n')).toContain(message)
  })
})
