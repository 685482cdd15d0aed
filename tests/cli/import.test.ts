import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { readRows } from '../formats/read-csv.ts'
import { bytesOf, sha256, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

/** SYNTHETIC */
const TABLE = `id,lat,lon,date,outlet,killed_low,killed_high,description
one,30.5,-30.5,2021-03-04,Faro; Ola,3,5,SYNTHETIC report
two,,,2021,Ola,,,private: SYNTHETIC
`

const FOLDERS = {
  'graves.csv': new Map([['graves.csv', bytesOf(TABLE)]]),
  sound: new Map([['sound.csv', bytesOf(TABLE.split('\n').slice(0, 2).join('\n'))]]),
  small: smallPackage(),
  other: new Map([['notes.txt', bytesOf('SYNTHETIC')]]),
  wrong: new Map([['wrong.json', bytesOf('{"version": 2}')]]),
}

async function run(folders: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>, ...args: string[]) {
  const effects = recordedEffects({ ...FOLDERS, ...folders })
  return { code: await main(['import', ...args], effects), ...effects }
}

const inside = (written: ReadonlyMap<string, Uint8Array>, folder: string) =>
  new Map(
    [...written]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, bytes]) => [path.slice(folder.length + 1), bytes]),
  )

describe('cairn import', () => {
  test('writes a package that opens without errors, and prints what became of every row', async () => {
    const { code, written, printed, errors } = await run(
      {},
      'graves.csv',
      '--to',
      'out',
      '--title',
      'SYNTHETIC title',
    )
    expect(errors).toEqual([])
    expect(code).toBe(1)
    expect(printed[0]).toBe('graves.csv: 2 rows = 1 imported + 1 rejected')
    const files = [...inside(written, 'out')].map(([name, bytes]) => ({ name, bytes }))
    const { package: pkg, issues } = await openFiles(files, sha256)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(pkg).toMatchObject({ title: 'SYNTHETIC title', kind: 'package' })
    expect(pkg?.features[0]?.properties.claims).toHaveLength(2)
  })

  test('exit code 0 when every row came through', async () => {
    expect((await run({}, 'sound', '--to', 'out')).code).toBe(0)
  })

  test('--rejected has the rejected rows with their reason, --report the whole account', async () => {
    const { written } = await run(
      {},
      'graves.csv',
      '--to',
      'out',
      '--rejected',
      'rejected.csv',
      '--report',
      'report.json',
    )
    const [row] = readRows(new TextDecoder().decode(written.get('rejected.csv')))
    expect(row).toMatchObject({ id: 'two', description: 'private: SYNTHETIC' })
    expect(JSON.parse(new TextDecoder().decode(written.get('report.json')))).toMatchObject({
      rows: 2,
      imported: 1,
      rejected: 1,
    })
  })

  test('--propose writes a mapping that --mapping takes, mended or not', async () => {
    const { code, written, printed } = await run({}, 'graves.csv', '--propose', 'mapping.json')
    expect(code).toBe(0)
    expect([...written.keys()]).toEqual(['mapping.json'])
    expect(printed).toContain('  killed_low: count persons low')
    const mapping = JSON.parse(new TextDecoder().decode(written.get('mapping.json')))
    mapping.columns.outlet = { role: 'leave-out' }
    const saved = new Map([['mapping.json', bytesOf(JSON.stringify(mapping))]])
    const second = await run(
      { 'mapping.json': saved },
      'graves.csv',
      '--to',
      'out',
      '--mapping',
      'mapping.json',
    )
    expect(second.printed).toContain('  outlet: 2 cells')
  })

  test('an earlier import is written over as long as nobody has touched it', async () => {
    const first = inside((await run({}, 'sound', '--to', 'out')).written, 'out')
    expect((await run({ out: first }, 'sound', '--to', 'out')).code).toBe(0)
    const touched = new Map([...first, ['agents.json', bytesOf('{"agents": []}')]])
    const { code, errors, written } = await run({ out: touched }, 'sound', '--to', 'out')
    expect(code).toBe(2)
    expect(errors[0]).toContain('an untouched earlier import expected')
    expect(written.size).toBe(0)
  })

  test.each([
    [['graves.csv', '--to', 'other'], 'other files found in other'],
    [['small', '--to', 'out'], 'is a package already'],
    [['graves.csv', '--to', 'out', '--mapping', 'wrong'], 'Expected a mapping of version 1, found 2.'],
    [['graves.csv', '--to', 'out', '--table', 'x'], '--table one of graves.csv expected, "x" found'],
    [['graves.csv'], '--to DIR or --propose FILE expected'],
    [['nowhere.csv', '--to', 'out'], 'ENOENT'],
  ])('%j is wrong usage, exit code 2', async (args, message) => {
    const { code, errors, written } = await run({}, ...args)
    expect(code).toBe(2)
    expect(errors.join('\n')).toContain(message)
    expect(written.size).toBe(0)
  })

  test('--stream writes the files that the table as a whole gives, and prints the same account', async () => {
    const args = ['graves.csv', '--to', 'out', '--report', 'r.json', '--rejected', 'r.csv']
    const [whole, batches] = [await run({}, ...args), await run({}, ...args, '--stream')]
    const data = (written: ReadonlyMap<string, Uint8Array>) =>
      ['out/features.geojson', 'out/sources.json', 'out/agents.json', 'r.csv'].map((path) =>
        new TextDecoder().decode(written.get(path)),
      )
    expect(data(batches.written)).toEqual(data(whole.written))
    expect(batches.printed).toEqual(whole.printed)
    expect(batches.code).toBe(whole.code)
    const report = ({ written }: typeof whole) => JSON.parse(new TextDecoder().decode(written.get('r.json')))
    expect(report(batches)).toEqual(report(whole))
    const files = [...inside(batches.written, 'out')].map(([name, bytes]) => ({ name, bytes }))
    expect((await openFiles(files, sha256)).issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('--stream writes nothing of a file without rows', async () => {
    const { code, written, errors } = await run(
      { empty: new Map([['empty.csv', bytesOf('\n\n')]]) },
      ...['empty', '--to', 'out', '--stream'],
    )
    expect(code).toBe(2)
    expect(errors).toEqual(['cairn: Expected a header and rows, found nothing but empty lines.'])
    expect([...written.keys()]).toEqual([])
  })
})
