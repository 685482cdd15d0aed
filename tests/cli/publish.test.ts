import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Source } from '../../src/domain/generated/package-types.ts'
import { bytesOf, sha256Of } from '../formats/small-package.ts'
import {
  claimOn,
  decision,
  heldFeature,
  heldPackage,
  NOTE,
  PUBLIC,
  TODAY,
  YARD,
} from '../publish/held-package.ts'
import { recordedEffects } from './recorded-effects.ts'

type Files = ReadonlyMap<string, Uint8Array>

async function run(held: Files, to: Files | null, ...args: string[]) {
  const recorded = recordedEffects({ held, ...(to ? { out: to } : {}) })
  const code = await main(['publish', 'held', '--to', 'out', '--today', TODAY, ...args], recorded)
  const written = new Map([...recorded.written].map(([path, bytes]) => [path.replace('out/', ''), bytes]))
  return { ...recorded, code, written }
}

const decided = (level: 'settlement' | 'site_exact', version = '1.0.0', entries: string[] = []) =>
  heldPackage({
    version,
    features: [heldFeature({ properties: { publication: decision(level) } })],
    releases: [
      {
        ...{ version, date: '2026-01-01', summary: 'SYNTHETIC' },
        entries: entries.map((id) => ({
          ...{
            id,
            kind: id.startsWith('clm') ? ('claim' as const) : ('feature' as const),
            action: 'corrected' as const,
            date: '2026-01-01',
            reason: 'SYNTHETIC',
          },
        })),
      },
      ...(version === '1.0.0'
        ? []
        : [{ version: '1.0.0', date: '2026-01-01', summary: 'SYNTHETIC', entries: [] }]),
    ],
  })

const DATA = [
  'agents.json',
  'changes.json',
  'datapackage.json',
  'features.geojson',
  'places.json',
  'sources.json',
]

describe('cairn publish', () => {
  test('writes the present files and the folder of the version, says what is coarser, and exits with 0', async () => {
    const { code, printed, written } = await run(decided('settlement'), null)
    expect(code).toBe(0)
    const paths = [...DATA.map((name) => `1.0.0/${name}`), ...DATA, 'balance.json'].sort()
    expect([...written.keys()].sort()).toEqual(paths)
    expect(
      JSON.parse(new TextDecoder().decode(written.get('balance.json'))).balance.total.claims,
    ).toBeGreaterThan(0)
    for (const name of DATA) expect(written.get(name)).toEqual(written.get(`1.0.0/${name}`))
    expect(printed.slice(0, 5)).toEqual([
      'SYNTHETIC held package (held) 1.0.0 published to out and out/1.0.0',
      '1 features, 1 of them located; 1 claims in 2 documents; no leak found',
      '',
      'Shown more coarsely than held:',
      '  ft-yard: site_exact → settlement (by decision)',
    ])
  })

  test('twice gives the same bytes', async () => {
    const once = await run(decided('settlement'), null)
    const twice = await run(decided('settlement'), once.written)
    expect([twice.code, twice.written]).toEqual([0, once.written])
  })

  test('a leak keeps everything from being written, and exits with 1', async () => {
    const claim = claimOn('clm-1', 'src-public', {
      statement: { en: `SYNTHETIC: at ${YARD[1]}, ${YARD[0]}.` },
    })
    const { code, written, printed } = await run(
      heldPackage({ features: [heldFeature({ claims: [claim] })] }),
      null,
    )
    expect([code, written.size]).toEqual([1, 0])
    expect(printed.join('\n')).toContain(
      'found a finer place of ft-yard than decided in features.geojson, line 2',
    )
  })

  test('a folder of a version never gets other bytes', async () => {
    const { written: first } = await run(decided('settlement'), null)
    const { code, written, printed } = await run(
      decided('site_exact'),
      new Map([...first].filter(([path]) => path.startsWith('1.0.0/'))),
    )
    expect([code, written.size]).toEqual([1, 0])
    expect(printed.join('\n')).toContain('version-changed')
  })

  test('the release before is compared with: a change that the log does not tell is a finding', async () => {
    const { written: first } = await run(decided('settlement'), null)
    const silent = await run(decided('site_exact', '1.1.0'), first)
    expect([silent.code, silent.printed.join('\n')]).toEqual([
      1,
      expect.stringContaining('correction-not-in-log'),
    ])
    const told = await run(decided('site_exact', '1.1.0', ['ft-yard', 'clm-1']), first)
    expect(told.printed.filter((line) => line.includes('not-in-log'))).toEqual([])
  })

  test('an earlier version that shows what is now withheld must not be kept', async () => {
    const { written: first } = await run(decided('site_exact'), null)
    const { code, printed } = await run(decided('settlement', '1.1.0', ['ft-yard', 'clm-1']), first)
    expect(code).toBe(1)
    expect(printed.join('\n')).toMatch(/leak-coordinates: .* 1\.0\.0\/features\.geojson.* must not be kept/)
  })

  test('a file that nobody published is not left lying in what ships', async () => {
    const { code, printed } = await run(decided('settlement'), new Map([['notes.txt', bytesOf('SYNTHETIC')]]))
    expect([code, printed.join('\n')]).toEqual([1, expect.stringContaining('found notes.txt')])
  })

  test('files of the held folder that are not listed stay behind', async () => {
    const held = decided('settlement').set('questions.txt', bytesOf('SYNTHETIC'))
    expect([...(await run(held, null)).written.keys()]).not.toContain('questions.txt')
  })

  test('copies of documents ship only with a licence', async () => {
    const capture = (path: string): Source['captures'][number] => ({
      ...{
        path,
        sha256: sha256Of(bytesOf('SYNTHETIC')),
        bytes: 9,
        mediaType: 'text/plain',
        captureLevel: 'text_only',
        defects: [],
      },
    })
    const licensed = {
      ...PUBLIC,
      rights: { holder: 'SYNTHETIC', licence: 'CC-BY-4.0' },
      captures: [capture('captures/open.txt')],
    }
    const closed = { ...NOTE, captures: [capture('captures/closed.txt')] }
    const others = { 'captures/open.txt': bytesOf('SYNTHETIC'), 'captures/closed.txt': bytesOf('SYNTHETIC') }
    const { written, code } = await run(heldPackage({ sources: [licensed, closed], others }), null)
    expect([code, [...written.keys()].filter((path) => path.startsWith('captures/'))]).toEqual([
      0,
      ['captures/open.txt'],
    ])
    expect(new TextDecoder().decode(written.get('sources.json'))).not.toContain('closed.txt')
  })

  test('an overdue review refuses, and a reason lets it pass', async () => {
    const held = heldPackage({
      features: [heldFeature({ properties: { publication: decision('settlement', '2026-01-02') } })],
    })
    expect((await run(held, null)).code).toBe(1)
    const { code, written } = await run(held, null, '--overdue', 'the board meets in December')
    expect(code).toBe(0)
    expect(new TextDecoder().decode(written.get('features.geojson'))).toContain('the board meets in December')
  })

  test('as JSON: findings, decisions, questions, balance and difference, and nothing of what is withheld', async () => {
    const { printed } = await run(heldPackage(), null, '--format', 'json')
    const report = JSON.parse(printed.join('\n'))
    expect(report).toMatchObject({
      ...{ isPublished: true, findings: [], balance: { total: { claims: 1 } }, diff: null },
      questions: [{ featureId: 'ft-yard', held: 'site_exact', published: 'settlement', about: 'place' }],
    })
    expect(printed.join('\n')).not.toContain(String(YARD[1]))
  })

  test.each([
    [['publish', 'held'], '--to DIR expected'],
    [['publish', 'held', '--to', 'held/out'], 'one inside the other'],
    [['publish', 'held', '--to', 'out', '--today', '2026-13-01'], '--today YYYY-MM-DD expected'],
    [['publish', 'held', '--to', 'out', '--overdue', ' '], '--overdue REASON expected'],
  ])('%j is wrong usage', async (args, message) => {
    const recorded = recordedEffects({ held: heldPackage() })
    expect(await main(args, recorded)).toBe(2)
    expect(recorded.errors.join('\n')).toContain(message)
  })
})
