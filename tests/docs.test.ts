import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
].concat(
  readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
)

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

test.each(pages)('every relative link in %s leads to a file', (page) => {
  const links = Array.from(
    // Views of the application (`../?…`) are read by tests/docs/snippets.test.ts.
    readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:|#|\.\.\/\?)([^)\s#]+)/g),
    (match) => match[1] ?? '',
  )
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
})

test.each(pages)('every npm script named in %s exists', (page) => {
  const named = Array.from(
    readFileSync(page, 'utf8').matchAll(/`npm run ([a-z:-]+)/g),
    (match) => match[1] ?? '',
  )
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(pages)('every script named in %s exists', (page) => {
  const named = Array.from(
    readFileSync(page, 'utf8').matchAll(/node (scripts\/[\w./-]+\.mjs)/g),
    (match) => match[1] ?? '',
  )
  expect(named.filter((script) => !existsSync(script))).toEqual([])
})

test.each(pages)('%s holds no path of a machine', (page) => {
  expect(readFileSync(page, 'utf8')).not.toMatch(/\/(home|Users|work|root)\/|registry\.npmjs/)
})

test('every test that docs/offline.md quotes is there, in the words that it quotes', () => {
  const rows = readFileSync('docs/offline.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
  const quotes = rows.flatMap((row) =>
    row.split('[').flatMap((cell) => {
      const [, file] = /\]\(\.\.\/(tests\/[^)]+)\)/.exec(cell) ?? []
      return file ? Array.from(cell.matchAll(/“([^”]+)”/g), ([, words]) => [file, words ?? ''] as const) : []
    }),
  )
  expect(rows.length).toBe(24)
  expect(quotes.length).toBeGreaterThan(40)
  expect(quotes.filter(([file, words]) => !readFileSync(file, 'utf8').includes(words))).toEqual([])
})
