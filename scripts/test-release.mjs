// npm run test:release: two builds on two checkouts, at paths of different length, in other time zones and languages,
// must give archives of identical bytes.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { sha256 } from './release/archive.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const work = mkdtempSync(join(tmpdir(), 'cairn-release-'))

const CHECKOUTS = [
  { name: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'C' } },
  {
    name: 'a folder with a much longer name/and another',
    env: { TZ: 'America/Los_Angeles', LANG: 'ru_RU.UTF-8' },
  },
]

/** What Git has or would take and is there: no build, no packages. */
function sources() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}

/** All copies are taken before anything is built: somebody may be at work in the project. */
function checkOut() {
  const folders = CHECKOUTS.map(({ name }) => join(work, name))
  const [first, ...others] = folders
  for (const file of sources()) cpSync(join(root, file), join(first, file))
  for (const folder of others) cpSync(first, folder, { recursive: true })
  for (const folder of folders)
    spawnSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')])
}

const today = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).stdout.trim()

/**
 * @param {{name: string, env: Record<string, string>}} checkout
 * @param {number} at
 * @returns {Uint8Array}
 */
function archiveIn({ name, env }, at) {
  const folder = join(work, name)
  const out = join(work, `out-${at}`)
  const args = [join(folder, 'scripts/release.mjs'), '--out', out, '--today', today]
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`release in ${name}: exit code 0 expected, ${status} found`)
  const [file] = readdirSync(out).filter((one) => one.endsWith('.zip'))
  return readFileSync(join(out, file))
}

/**
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 */
function differences(one, other) {
  const [a, b] = [unzipSync(one), unzipSync(other)]
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return paths.filter((path) => !a[path] || !b[path] || sha256(a[path]) !== sha256(b[path]))
}

try {
  checkOut()
  const [one, other] = CHECKOUTS.map(archiveIn)
  console.log(`\n${sha256(one)}\n${sha256(other)}`)
  const found = differences(one, other)
  const isSame = sha256(one) === sha256(other)
  console.log(
    isSame ? 'Two builds on two checkouts: identical bytes.' : `These files differ:\n  ${found.join('\n  ')}`,
  )
  process.exitCode = isSame ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
