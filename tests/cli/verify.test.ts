import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import type { Claim, Source } from '../../src/domain/generated/package-types.ts'
import { madeClaim, madeSource } from '../domain/made-package.ts'
import { bytesOf, sha256Of, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

const DOCUMENT = 'SYNTHETIC 𐀀 document.\r\nAnother place was found\u00a0here. The same. The same.\n'

function captureOf(text: string, mediaType = 'text/plain'): Source['captures'][number] {
  const bytes = bytesOf(text)
  return { sha256: sha256Of(bytes), bytes: bytes.length, mediaType, captureLevel: 'text_only', defects: [] }
}

const capture = captureOf(DOCUMENT)
const source = (parts: Partial<Source> = {}) =>
  madeSource('src-own', {
    csl: { id: 'src-own', type: 'webpage', title: 'SYNTHETIC document' },
    captures: [capture],
    ...parts,
  })

function claim(id: string, exact: string, position?: [start: number, end: number]): Claim {
  const selector: Claim['passages'][number]['selector'] = [{ type: 'TextQuoteSelector', exact }]
  if (position) selector.push({ type: 'TextPositionSelector', start: position[0], end: position[1] })
  return madeClaim(id, { passages: [{ source: 'src-own', capture: capture.sha256, selector, lang: 'en' }] })
}

const good = claim('clm-good', 'Another place was found', [22, 45])

async function verify(
  files: ReadonlyMap<string, Uint8Array>,
  captures: Readonly<Record<string, string>> | null = { 'copy of it.txt': DOCUMENT },
) {
  const folder = new Map(Object.entries(captures ?? {}).map(([name, text]) => [name, bytesOf(text)]))
  const run = async (...format: string[]) => {
    const effects = recordedEffects({ package: files, captures: folder })
    const beside = captures === null ? [] : ['--captures', 'captures']
    return { code: await main(['verify', 'package', ...beside, ...format], effects), ...effects }
  }
  const json = await run('--format', 'json')
  const text = await run()
  expect(json.code).toBe(text.code)
  return { code: text.code, text: text.printed.join('\n'), report: JSON.parse(json.printed.join('\n')) }
}

describe('cairn verify', () => {
  test('every hash and every passage right: exit code 0', async () => {
    const { code, text, report } = await verify(smallPackage({ claims: [good], sources: [source()] }))
    expect(code).toBe(0)
    expect(report.captures).toEqual([
      {
        source: 'src-own',
        sha256: capture.sha256,
        file: 'copy of it.txt',
        isText: true,
        passages: [
          { claim: 'clm-good', index: 0, place: { start: 22, end: 45 }, problem: null, message: null },
        ],
      },
    ])
    expect(text).toContain('Files: 5 of 5 match datapackage.json')
    expect(text).toContain('src-own in copy of it.txt: 1 of 1 passages found exactly once, where stated')
    expect(text).toContain('Everything at hand matches.')
  })

  test('a source without a capture at hand is named and is no finding', async () => {
    const files = smallPackage({ claims: [good], sources: [source()] })
    const { code, text, report } = await verify(files, null)
    expect(code).toBe(0)
    expect(report.withoutCapture).toEqual([{ source: 'src-own', title: 'SYNTHETIC document', recorded: 1 }])
    expect(text).toContain('Sources without a capture at hand: 1\n  src-own (1 recorded): SYNTHETIC document')
  })

  test.each<[string, Claim, string]>([
    ['not found', claim('clm-bad', 'Another place was found here'), 'no-break and other special spaces'],
    ['found twice', claim('clm-bad', 'The same'), 'found-twice'],
    ['at other offsets', claim('clm-bad', 'Another place', [23, 36]), 'seems to count UTF-16 units'],
  ])('a passage that is %s is a finding with its cause', async (_, bad, cause) => {
    const { code, text, report } = await verify(smallPackage({ claims: [good, bad], sources: [source()] }))
    expect(code).toBe(1)
    expect(
      report.captures[0].passages.map(({ problem }: { problem: string | null }) => problem === null),
    ).toEqual([true, false])
    expect(text).toContain('1 of 2 passages')
    expect(text).toContain('claim clm-bad, passage 1: ')
    expect(text).toContain(cause)
    expect(text).toContain('Findings: 1')
  })

  test('a changed capture of the same size, or with the same quotes, is told from an unknown file', async () => {
    const files = smallPackage({ claims: [good], sources: [source()] })
    const sameSize = await verify(files, { 'x.txt': DOCUMENT.replace('Another', 'Amother') })
    expect(sameSize.code).toBe(1)
    expect(sameSize.report.changed).toMatchObject([
      { file: 'x.txt', source: 'src-own', isSameSize: true, quotesFound: 0, quotes: 1 },
    ])
    const sameQuotes = await verify(files, { 'x.txt': `${DOCUMENT} and an advertisement` })
    expect(sameQuotes.code).toBe(1)
    expect(sameQuotes.text).toContain(
      'x.txt: not the recorded capture of src-own but like it (1 of 1 quotes in it)',
    )
    const stranger = await verify(files, { 'x.txt': 'SYNTHETIC other' })
    expect(stranger).toMatchObject({ code: 0, report: { changed: [], unknownFiles: ['x.txt'] } })
  })

  test('a file of the package that was changed, or is missing, is a finding with both hashes', async () => {
    const files = smallPackage({ claims: [good], sources: [source()] })
    const places = bytesOf('{"places": [] }')
    files.set('places.json', places)
    const agents = new TextDecoder().decode(files.get('agents.json')).replace('Body ag-a', 'Bodi ag-a')
    files.set('agents.json', bytesOf(agents))
    files.delete('changes.json')
    const { code, text, report } = await verify(files)
    expect(code).toBe(1)
    const status = Object.fromEntries(
      report.resources.map((r: { path: string; status: string }) => [r.path, r.status]),
    )
    expect(status).toMatchObject({
      'agents.json': 'differs',
      'places.json': 'differs',
      'changes.json': 'missing',
      'features.geojson': 'matches',
    })
    expect(text).toContain(`found  15 bytes, SHA-256 ${sha256Of(places)}`)
    expect(text).toContain('changes.json: missing')
  })

  test('records that were rejected were not checked, and that is never called a match', async () => {
    const rejected = madeClaim('clm-rejected', {
      dates: [{ kind: 'statement', edtf: '2023-02-29', basis: 'stated' }],
    })
    const { code, text } = await verify(smallPackage({ claims: [good, rejected], sources: [source()] }))
    expect(code).toBe(1)
    expect(text).toContain('Faults in the data; records with faults were not checked:')
    expect(text).toContain('2023-02-29')
  })

  test('a capture that is not plain text has its hash checked and says what was not', async () => {
    const html = captureOf('<p>SYNTHETIC</p>', 'text/html')
    const only = madeClaim('clm-html')
    const { code, text } = await verify(
      smallPackage({ claims: [only], sources: [source({ captures: [html] })] }),
      { 'x.html': '<p>SYNTHETIC</p>' },
    )
    expect(code).toBe(0)
    expect(text).toContain('not plain text, so its passages were not looked for')
  })

  test('a folder that is no package is not verified', async () => {
    const none = recordedEffects({ folder: new Map([['x.txt', bytesOf('x')]]) })
    expect(await main(['verify', 'folder'], none)).toBe(2)
    const broken = recordedEffects({ folder: new Map([['datapackage.json', bytesOf('{')]]) })
    expect(await main(['verify', 'folder'], broken)).toBe(1)
    expect(broken.errors.join('\n')).toContain('see cairn validate folder')
  })
})

const BUNDLED = 'data/karabakh'
const SEEDS = '../shared/seeds'

describe.skipIf(!existsSync(`${BUNDLED}/datapackage.json`) || !existsSync(SEEDS))(
  'the bundled package against the founding documents (skipped where they are not at hand)',
  () => {
    test('finds every passage of both exactly once, and says which sources have no capture', async () => {
      const printed: string[] = []
      const effects = { ...realEffects, print: (line: string) => void printed.push(line) }
      const code = await main(['verify', BUNDLED, '--captures', SEEDS, '--format', 'json'], effects)
      const report = JSON.parse(printed.join('\n'))
      const bySource = new Map(report.captures.map((check: { source: string }) => [check.source, check]))
      expect([...bySource.keys()].sort()).toEqual(['src-asbarez-2021-02-13', 'src-azombudsman-2024-02-23'])
      const passages = report.captures.flatMap(
        (check: { passages: { problem: string | null }[] }) => check.passages,
      )
      expect(passages.length).toBeGreaterThanOrEqual(10)
      expect(passages.filter(({ problem }: { problem: string | null }) => problem !== null)).toEqual([])
      expect(report.withoutCapture.length).toBeGreaterThan(100)
      expect(code).toBe(0)
    })
  },
)
