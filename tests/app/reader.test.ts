import { expect, test } from 'vitest'
import { Reader } from '../../src/app/reader.ts'
import type { ReadingAnswer } from '../../src/app/reading-protocol.ts'
import { unpackPackage } from '../../src/picture/crowd/packed-package.ts'

/** SYNTHETIC points in the open ocean. */
const points = (count: number): Blob =>
  new Blob([
    JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: count }, (_, at) => ({
        type: 'Feature',
        id: `p${at}`,
        geometry: { type: 'Point', coordinates: [-30, 30 + at / 10_000] },
        properties: { name: `SYNTHETIC ${at}` },
      })),
    }),
  ])

/** What a reader that may store nothing answers to a file, until it is done. */
async function answersTo(blob: Blob): Promise<readonly ReadingAnswer[]> {
  const answers: ReadingAnswer[] = []
  const reader = new Reader((answer) => {
    answers.push(answer)
    if (answer.kind === 'part') queueMicrotask(() => void reader.hear({ kind: 'taken' }))
  })
  const files = [{ name: 'own.geojson', blob }]
  await reader.hear({ kind: 'open', files, as: 'package', isLasting: false })
  return answers.filter(({ kind }) => kind !== 'progress')
}

test('the columns of a large file come before it is handed over, so that its marks can be drawn meanwhile', async () => {
  const answers = await answersTo(points(1001))
  expect(answers.map(({ kind }) => kind)).toEqual(['columns', 'head', 'part', 'part', 'done'])
  const [first] = answers
  if (first?.kind !== 'columns') throw new Error('columns expected')
  expect(first.parsed.package).toMatchObject({ kind: 'plain', features: [] })
  expect(unpackPackage(first.columns)?.seen?.marks.rows).toHaveLength(1001)
})

test('a small file comes without columns of its own: they are made at once', async () => {
  const answers = await answersTo(points(3))
  expect(answers.map(({ kind }) => kind)).toEqual(['head', 'part', 'done'])
})
