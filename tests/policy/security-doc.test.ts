import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every quoted title with the file that follows it in the same cell. */
function quotes(text: string): readonly (readonly [file: string, title: string])[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  return rows.flatMap((row) => {
    const parts = row.split(/\]\(\.\.\/(tests\/[^)]+)\)/)
    return parts.flatMap((words, at) =>
      at % 2 === 0
        ? Array.from(words.matchAll(/“([^”]+)”/g), ([, title = '']) => [parts[at + 1] ?? '', title] as const)
        : [],
    )
  })
}

test('every test that docs/security.md quotes is there, in the words that it quotes', () => {
  const text = readFileSync('docs/security.md', 'utf8')
  const found = quotes(text)
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(([file, title]) => file === '' || !readFileSync(file, 'utf8').includes(title))).toEqual(
    [],
  )
})

test('every promise in docs/security.md names a test', () => {
  const [, section = ''] = readFileSync('docs/security.md', 'utf8').split('## What is promised')
  const rows =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ')) ?? []
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.slice(1).filter((row) => quotes(row).length === 0)).toEqual([])
})
