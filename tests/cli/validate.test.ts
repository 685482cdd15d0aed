import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { madeClaim } from '../domain/made-package.ts'
import { bytesOf, OWN_GEOJSON, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

const bad = madeClaim('clm-bad', { dates: [{ kind: 'statement', edtf: '2023-02-29', basis: 'stated' }] })
const withRelation = madeClaim('clm-dangling', { relations: [{ type: 'repeats', claim: 'clm-absent' }] })

const effects = () =>
  recordedEffects({
    good: smallPackage(),
    bad: smallPackage({ claims: [madeClaim('clm-good'), bad] }),
    dangling: smallPackage({ claims: [withRelation] }),
    'own.geojson': new Map([['own.geojson', bytesOf(OWN_GEOJSON)]]),
    'empty folder': new Map(),
  })

async function run(...args: string[]) {
  const recorded = effects()
  return { code: await main(['validate', ...args], recorded), ...recorded }
}

describe('cairn validate', () => {
  test('a package without faults: the numbers, and exit code 0', async () => {
    const { code, printed, errors } = await run('good')
    expect(code).toBe(0)
    expect(errors).toEqual([])
    expect(printed).toEqual([
      'SYNTHETIC small package (small 1.0.0)',
      'Features: 1 imported, 1 loaded, 0 rejected',
      'Claims: 1 loaded, 0 rejected; sources: 1',
      'Issues: 0 errors, 0 warnings, 0 notices',
    ])
  })

  test('an error: file, line, column, severity, code, path and message on one line, and exit code 1', async () => {
    const { code, printed } = await run('bad')
    expect(code).toBe(1)
    const line = printed.find((text) => text.includes('2023-02-29'))
    expect(line).toMatch(
      /^features\.geojson:\d+:\d+ error [a-z-]+ features\[0\]\.properties\.claims\[1\]\.dates\[0\]\.edtf: /,
    )
    const [, lineNumber] = /:(\d+):/.exec(line ?? '') ?? []
    const text = new TextDecoder().decode(
      smallPackage({ claims: [madeClaim('clm-good'), bad] }).get('features.geojson'),
    )
    expect(text.split('\n')[Number(lineNumber) - 1]).toContain('2023-02-29')
    expect(printed).toContain('Claims: 1 loaded, 1 rejected; sources: 1')
  })

  test('the same as JSON, for programs', async () => {
    const { code, printed } = await run('bad', '--format', 'json')
    expect(code).toBe(1)
    const report = JSON.parse(printed.join('\n'))
    expect(report).toMatchObject({
      package: { id: 'small', kind: 'package' },
      tally: { imported: 1, loaded: 1, rejected: 0, claims: 1 },
      counts: { error: 1 },
      rejected: [{ kind: 'claim', id: 'clm-bad' }],
    })
    expect(report.issues).toHaveLength(report.counts.error + report.counts.warning + report.counts.notice)
    expect(report.rejected[0].codes).toEqual([report.issues[0].code])
  })

  test('somebody’s own GeoJSON is checked too and said to be without claims', async () => {
    const { code, printed } = await run('own.geojson')
    expect(code).toBe(0)
    expect(printed.join('\n')).toContain('GeoJSON without claims')
    expect(printed).toContain('Features: 1 imported, 1 loaded, 0 rejected')
  })

  test('nothing to read is a finding', async () => {
    const { code, printed } = await run('empty folder')
    expect(code).toBe(1)
    expect(printed.join('\n')).toContain('Nothing could be read.')
  })

  test('warnings are printed and pass, unless they are asked to count', async () => {
    const warned = madeClaim('clm-warned', { statement: { en: 'SYNTHETIC terrorist' } })
    const files = smallPackage({ claims: [warned] })
    const gloss = new TextDecoder()
      .decode(files.get('datapackage.json'))
      .replace('"gloss": []', '"gloss": [{"term": "terrorist", "lang": "en", "instead": "fighter"}]')
    files.set('datapackage.json', bytesOf(gloss))
    const lenient = recordedEffects({ warned: files })
    expect(await main(['validate', 'warned'], lenient)).toBe(0)
    expect(lenient.printed.join('\n')).toMatch(/ warning .*terrorist/)
    expect(await main(['validate', 'warned', '--strict'], recordedEffects({ warned: files }))).toBe(1)
  })

  test('a GeoJSON file in batches: the same findings, numbers and exit code as in one piece', async () => {
    const whole = await run('own.geojson')
    const { code, printed } = await run('own.geojson', '--stream')
    expect(code).toBe(whole.code)
    expect(printed).toContain('own.geojson: GeoJSON read in batches')
    const issueLines = (lines: readonly string[]) => lines.filter((line) => /^own\.geojson:\d/.test(line))
    expect(issueLines(printed)).toEqual(issueLines(whole.printed))
    expect(printed.at(-1)).toBe(whole.printed.at(-1))
  })

  test('a package is never read in batches, and a file without features is a finding', async () => {
    expect((await run('good', '--stream')).printed).toEqual((await run('good')).printed)
    const recorded = recordedEffects({ 'x.geojson': new Map([['x.geojson', bytesOf('{"a":[1]}')]]) })
    expect(await main(['validate', 'x.geojson', '--stream'], recorded)).toBe(1)
    expect(recorded.printed.join()).toContain('found none')
  })
})
