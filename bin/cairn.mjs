#!/usr/bin/env node
/**
 * Starts the command line. In a checkout it is built first when it is missing or
 * older than its sources; this file itself needs nothing but Node.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'build/cli/cairn.mjs')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** What the command line is made of; the generated folder is left out, since every build writes it anew. */
const inputs = [
  'src/bundle',
  'src/cli',
  'src/coordinates',
  'src/domain',
  'src/formats',
  'src/import',
  'src/publish',
  'src/query/core',
  'src/tiles',
  'data/schemas',
  'package.json',
  'vite.cli.config.ts',
]
const derivedFolder = join(root, 'src/domain/generated')

/**
 * Time of the newest file or folder below; folders count, since a deleted file shows only there.
 * @param {string} path
 * @returns {number}
 */
function newestMs(path) {
  const stats = path === derivedFolder ? undefined : statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => newestMs(join(path, name))) : []
  return Math.max(stats.mtimeMs, ...inside)
}

/** @returns {'missing' | 'stale' | null} */
function whyBuild() {
  const stats = statSync(built, { throwIfNoEntry: false })
  if (stats === undefined) return 'missing'
  const hasSources = existsSync(join(root, 'src/cli/main.ts'))
  return hasSources && Math.max(...inputs.map((input) => newestMs(join(root, input)))) > stats.mtimeMs
    ? 'stale'
    : null
}

/**
 * Runs a script of the project; its words go to stderr only when it fails, so that output stays the command's own.
 * @param {...string} args
 */
function runScript(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}cairn: the command line could not be built\n`)
  process.exit(2)
}

const reason = whyBuild()
if (reason !== null) {
  process.stderr.write(
    `cairn: building the command line (${reason === 'missing' ? 'first use' : 'sources changed'})\n`,
  )
  if (!existsSync(vite)) {
    process.stderr.write(
      'cairn: installed packages expected, none found; run `npm ci` in the project first\n',
    )
    process.exit(2)
  }
  runScript(join(root, 'scripts/generate.mjs'))
  runScript(vite, 'build', '--config', 'vite.cli.config.ts')
}

// `cairn verify … | head` closes the pipe early: no fault, and the exit code is still the command's own.
process.stdout.on('error', (error) => {
  if (!('code' in error) || !['EPIPE', 'ERR_STREAM_DESTROYED'].includes(String(error.code))) throw error
})

const { main } = await import(pathToFileURL(built).href)
process.exitCode = await main(process.argv.slice(2))
