// npm run release -- --out FOLDER: a reproducible archive of the built site and the command line, with a bill of
// materials, licences and hashes. Changes nothing but FOLDER, and dist/ and build/, which every build writes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { npmCommand, runCommand } from './lib/run-command.mjs'
import { archiveOf, filesBelow, hashList, sha256 } from './release/archive.mjs'
import { licenceFaults, licenceList, settledBill } from './release/bill-of-materials.mjs'
import { lockfileFaults } from './release/lockfile-faults.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { out: { type: 'string' }, today: { type: 'string' } } })

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** @param {readonly string[]} faults */
function stopAt(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** @param {...string} args */
function npmOutput(...args) {
  const [program, ...all] = npmCommand(...args)
  return spawnSync(program, all, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 120_000 })
}

/** @param {readonly [string, ...string[]]} command */
async function run(command) {
  const env = { ...process.env, CAIRN_TODAY: today() }
  const { exitCode } = await runCommand(command, { cwd: root, env })
  if (exitCode !== 0) throw new Error(`${command.join(' ')}: exit code 0 expected, ${exitCode} found`)
}

/** The day by which decisions are due: stated, or that of the commit, so that a build next year gives the same bytes. */
function today() {
  if (values.today) return values.today
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' })
  const day = stdout?.trim()
  if (!day) throw new Error('--today YYYY-MM-DD expected where there is no Git history, none found')
  return day
}

/** Known vulnerabilities stop a release; a registry that does not answer is said, since it proves nothing. */
function audit() {
  const { stdout } = npmOutput('audit', '--json')
  const answer = JSON.parse(stdout || '{}')
  const counts = answer.metadata?.vulnerabilities
  if (!counts)
    return `not asked: ${String(answer.message ?? answer.error?.summary ?? 'no answer').replace(/https?:\S+/, 'the registry')}`
  if (counts.high + counts.critical > 0)
    throw new Error(`npm audit: ${counts.high} high and ${counts.critical} critical found; run npm audit`)
  return `asked: none of high or critical severity, ${counts.total} lesser`
}

async function build() {
  await run(npmCommand('run', 'generate'))
  for (const folder of ['dist', 'build/cli']) rmSync(join(root, folder), { recursive: true, force: true })
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  await run([process.execPath, vite, 'build'])
  await run([process.execPath, vite, 'build', '--config', 'vite.cli.config.ts'])
}

function releaseFiles({ name }, bill) {
  const text = (/** @type {string} */ words) => new TextEncoder().encode(words)
  const own = ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md', 'README.md', 'package-lock.json']
  return new Map([
    ...filesBelow(join(root, 'dist'), 'site/'),
    ...filesBelow(join(root, 'build/cli'), 'cli/'),
    ...own.map((path) => [path, readFileSync(join(root, path))]),
    ['licences.txt', text(licenceList(bill))],
    [`${name}.cdx.json`, text(`${JSON.stringify(bill, null, 1)}\n`)],
  ])
}

async function main() {
  if (!values.out) throw new Error('--out FOLDER expected, none found')
  const manifest = readJson('package.json')
  stopAt(lockfileFaults(manifest, readJson('package-lock.json')))
  const vulnerabilities = audit()
  const bill = settledBill(
    JSON.parse(npmOutput('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only').stdout),
    manifest.name,
  )
  stopAt(licenceFaults(bill))
  await build()
  const files = releaseFiles(manifest, bill)
  files.set('SHA256SUMS', new TextEncoder().encode(hashList(files)))
  const archive = archiveOf(files)
  const out = resolve(values.out)
  const base = join(out, `${manifest.name}-${manifest.version}.zip`)
  mkdirSync(out, { recursive: true })
  writeFileSync(base, archive)
  writeFileSync(`${base}.sha256`, `${sha256(archive)}  ${manifest.name}-${manifest.version}.zip\n`)
  console.log(
    `\n${files.size} files, ${bill.components.length} packages in the bill of materials, lock file sound, licences known`,
  )
  console.log(`Known vulnerabilities: ${vulnerabilities}`)
  console.log(`${sha256(archive)}  ${base}`)
}

await main().catch((fault) => {
  console.error(fault.message)
  process.exitCode = 1
})
