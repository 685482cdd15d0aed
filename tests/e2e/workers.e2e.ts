/** The built files of workers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtSite } from './built-site.ts'

const assets = join(builtSite, 'assets')

test('nothing imports the first file of a worker: WebKit would run it once more, and two would answer', () => {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const texts = scripts.map((name) => [name, readFileSync(join(assets, name), 'utf8')] as const)
  const first = scripts.filter((name) =>
    texts.some(([, text]) => new RegExp(`(Worker\\(|URL\\()[^)]*${name}`).test(text)),
  )
  expect(first.filter((name) => /^(reading|bundle|export|picture)-worker-/.test(name))).toHaveLength(4)
  const importers = texts.flatMap(([importer, text]) =>
    first
      .filter((name) => new RegExp(`(from|import\\(?)\\s*["'\`]\\./${name}["'\`]`).test(text))
      .map((name) => `${importer} imports ${name}`),
  )
  expect(importers).toEqual([])
})
