import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { explainOldNode } from '../../scripts/lib/node-version.mjs'
import { serve } from '../../scripts/serve.mjs'
import { smallProject, startScript } from './small-project.ts'

// npm needs its seconds, on a busy machine many of them.
vi.setConfig({ testTimeout: 60_000 })

const address = /^Cairn is at (http:\/\/localhost:\d+\/)(.*)$/m

/** Its build counts how often it ran, and puts the count into the page. */
const countingBuild = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const count = existsSync('count') ? Number(readFileSync('count', 'utf8')) + 1 : 1
writeFileSync('count', String(count))
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', 'build ' + count)
`
const project = (build = countingBuild) =>
  smallProject({ build: 'node build.mjs' }, { 'build.mjs': build, 'src/main.ts': '' })

/** `npm start`, the page it leads to, Ctrl-C. */
async function startAndStop(root: string, args: readonly string[] = []) {
  const started = startScript(root, ['scripts/start.mjs', ...args], { PORT: '0' })
  const [, url = ''] = await started.printed(address)
  const page = await (await fetch(url)).text()
  started.child.kill('SIGINT')
  return { page, exitCode: await started.ended, output: started.output() }
}

test('from a fresh clone it installs, builds and serves; Ctrl-C ends it cleanly', {
  timeout: 60_000,
}, async () => {
  const root = project()
  const { page, exitCode, output } = await startAndStop(root)
  expect(page).toBe('build 1')
  expect(existsSync(join(root, 'node_modules/vitest/package.json'))).toBe(true)
  expect(output).toContain('Installing packages: node_modules is missing or incomplete.')
  expect(output.match(/Cairn is at/g)).toHaveLength(1)
  expect(exitCode).toBe(0)
})

test('a lock file that npm ci refuses does not stop a fresh clone', async () => {
  const root = project()
  const lockFile = JSON.stringify({ name: 'small', lockfileVersion: 3, requires: true, packages: {} })
  writeFileSync(join(root, 'package-lock.json'), lockFile)
  const { page, output } = await startAndStop(root)
  expect(page).toBe('build 1')
  expect(output).toContain('npm ci does not take package-lock.json as it is; trying npm install.')
  expect(existsSync(join(root, 'node_modules/vitest/package.json'))).toBe(true)
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lockFile)
})

test('a second start neither installs nor builds, a change of the sources builds', {
  timeout: 60_000,
}, async () => {
  const root = project()
  await startAndStop(root)
  expect((await startAndStop(root)).output).toMatch(/^Cairn is at \S+\n$/)
  writeFileSync(join(root, 'src/main.ts'), 'changed')
  expect((await startAndStop(root, ['--no-build'])).page).toBe('build 1')
  const rebuilt = await startAndStop(root)
  expect(rebuilt.page).toBe('build 2')
  expect(rebuilt.output).toContain('Building the site: ')
})

test('a failed build ends with its exit code named, and nothing is served', async () => {
  const started = startScript(project('process.exit(3)'), ['scripts/start.mjs'], { PORT: '0' })
  expect(await started.ended).toBe(1)
  expect(started.output()).toContain('npm run build: exit code 0 expected, exit code 3 found')
  expect(started.output()).not.toContain('Cairn is at')
})

test('a port that was asked for and is taken is an error', async () => {
  const root = smallProject({}, { 'dist/index.html': 'page' })
  const other = await serve({ root: join(root, 'dist'), port: 0 })
  onTestFinished(() => other.close())
  const started = startScript(root, ['scripts/start.mjs', '--no-build'], { PORT: String(other.port) })
  expect(await started.ended).toBe(1)
  expect(started.output()).toContain(`port ${other.port} on 127.0.0.1: a free port expected`)
})

test('--no-build without a build says what to do', async () => {
  const started = startScript(smallProject({}), ['scripts/start.mjs', '--no-build'], { PORT: '0' })
  expect(await started.ended).toBe(1)
  expect(started.output()).toContain('run npm run build')
})

test('the oldest Node that works is 20.19', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0'])
    expect(explainOldNode(version)).toBeNull()
  for (const version of ['20.18.3', '18.20.4', '9.11.0'])
    expect(explainOldNode(version)).toBe(
      `Node 20.19 or newer expected, ${version} found; install a current Node (nodejs.org) and start again`,
    )
})
