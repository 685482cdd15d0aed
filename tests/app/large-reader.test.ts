import { expect, test } from 'vitest'
import { Reader } from '../../src/app/reader.ts'
import type { ReadingAnswer } from '../../src/app/reading-protocol.ts'

/** Small enough that a text of a few kilobytes counts as large. */
const BOUNDS = { streamBytes: 1000, kept: { features: 60, bytes: 100_000 } }

/** A reader that stores nothing, and what it answered until `last` came. */
function reading(name: string, text: string) {
  const answers: ReadingAnswer[] = []
  let found: (answer: ReadingAnswer) => void = () => undefined
  let wanted: readonly ReadingAnswer['kind'][] = []
  const reader = new Reader((answer) => {
    answers.push(answer)
    if (answer.kind === 'part') void reader.hear({ kind: 'taken' })
    if (wanted.includes(answer.kind)) found(answer)
  }, BOUNDS)
  const until = (...kinds: readonly ReadingAnswer['kind'][]): Promise<ReadingAnswer> => {
    wanted = [...kinds, 'fault']
    return new Promise((resolve) => {
      found = resolve
    })
  }
  const open = { kind: 'open', files: [{ name, blob: new Blob([text]) }], as: 'whatever it is' } as const
  return { answers, until, reader, open: { ...open, isLasting: false } }
}

/** SYNTHETIC, in the open ocean. */
const points = (count: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-30, 30 + at / 1000] },
      properties: { name: `SYNTHETIC ${at}` },
    })),
  })

const rows = (count: number): string =>
  `name,latitude,longitude\n${Array.from({ length: count }, (_, at) => `SYNTHETIC row ${at},30.${at},-30.${at}\n`).join('')}`

test('GeoJSON above the bound is shown when it is little enough, and its file goes along as it is', async () => {
  const { answers, until, reader, open } = reading('own.geojson', points(50))
  const end = until('done', 'large')
  void reader.hear(open)
  const done = await end
  if (done.kind !== 'done') throw new Error(`done expected, ${JSON.stringify(done)} found`)
  expect([...done.files.keys()]).toEqual(['own.geojson'])
  const sizes = answers.map((answer) => (answer.kind === 'part' ? answer.part.items.length : 0))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(50)
  expect(answers.some(({ kind }) => kind === 'progress')).toBe(true)
})

test('GeoJSON that is too much is answered by its account and nothing else', async () => {
  const { answers, until, reader, open } = reading('own.geojson', points(61))
  const end = until('done', 'large')
  void reader.hear(open)
  const large = await end
  if (large.kind !== 'large') throw new Error(`an account expected, ${large.kind} found`)
  expect(large.large).toMatchObject({ form: 'geojson', account: { imported: 61, rejected: 0 } })
  expect(answers.filter(({ kind }) => kind !== 'progress')).toHaveLength(1)
})

test('a table above the bound waits for its mapping, and becomes a package or an account', async () => {
  for (const [count, expected] of [
    [50, 'done'],
    [70, 'large'],
  ] as const) {
    const { until, reader, open } = reading('rows.csv', rows(count))
    const waiting = until('tables')
    void reader.hear(open)
    const tables = await waiting
    if (tables.kind !== 'tables') throw new Error(`a table expected, ${JSON.stringify(tables)} found`)
    const [table] = tables.tables
    if (!table) throw new Error('a table expected')
    expect(table.rowCount).toBe(count)
    const end = until('done', 'large')
    void reader.hear({ kind: 'convert', tableIndex: 0, mapping: table.proposed })
    expect((await end).kind).toBe(expected)
  }
})
