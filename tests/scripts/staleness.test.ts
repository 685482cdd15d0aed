import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whyBuild, whyInstall } from '../../scripts/lib/staleness.mjs'
import { temporaryFolder } from './temporary-folder.ts'

/** Seconds since 1970. */
const long = 1_700_000_000

/** A project in which everything was written long ago and built a minute later. */
function builtProject(): string {
  const root = temporaryFolder({
    'src/map/style.ts': '',
    'src/domain/generated/validators.js': '',
    'data/schemas/v1/claim.json': '',
    'public/icon.svg': '',
    'scripts/basemap/build.mjs': '',
    'scripts/serve.mjs': '',
    'tests/some.test.ts': '',
    'index.html': '',
    'vite.config.ts': '',
    'package-lock.json': '',
    'node_modules/.package-lock.json': '',
    'dist/index.html': '',
  })
  setTimes(root, long)
  for (const product of ['dist/index.html', 'node_modules/.package-lock.json'])
    touch(root, product, long + 60)
  return root
}

function setTimes(path: string, seconds: number) {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) setTimes(join(path, name), seconds)
  utimesSync(path, seconds, seconds)
}

function touch(root: string, name: string, seconds = long + 120) {
  utimesSync(join(root, name), seconds, seconds)
}

test('a build that is newer than all it is made of is kept', () => {
  expect(whyBuild(builtProject())).toBeNull()
})

test('a missing build is built', () => {
  const root = builtProject()
  rmSync(join(root, 'dist'), { recursive: true })
  expect(whyBuild(root)).toBe('dist/index.html is missing')
})

test.each([
  'src/map/style.ts',
  'data/schemas/v1/claim.json',
  'public/icon.svg',
  'scripts/basemap/build.mjs',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
])('a change of %s asks for a build', (name) => {
  const root = builtProject()
  touch(root, name)
  expect(whyBuild(root)?.replaceAll('\\', '/')).toBe(`${name} is newer than dist/index.html`)
})

test('a deleted source asks for a build', () => {
  const root = builtProject()
  rmSync(join(root, 'src/map/style.ts'))
  expect(whyBuild(root)).toContain('map is newer than dist/index.html')
})

test('a new source in a new folder asks for a build', () => {
  const root = builtProject()
  mkdirSync(join(root, 'src/ui'))
  writeFileSync(join(root, 'src/ui/panel.ts'), '')
  expect(whyBuild(root)).not.toBeNull()
})

test.each(['src/domain/generated/validators.js', 'tests/some.test.ts', 'scripts/serve.mjs'])(
  'a change of %s does not',
  (name) => {
    const root = builtProject()
    touch(root, name)
    expect(whyBuild(root)).toBeNull()
  },
)

test('packages are installed when they are missing, half installed or older than the lock file', () => {
  const root = builtProject()
  expect(whyInstall(root)).toBeNull()
  touch(root, 'package-lock.json')
  expect(whyInstall(root)).toBe('package-lock.json is newer than node_modules')
  rmSync(join(root, 'node_modules/.package-lock.json'))
  expect(whyInstall(root)).toBe('node_modules is missing or incomplete')
})

test('without a lock file, installed packages are taken as they are', () => {
  const root = builtProject()
  rmSync(join(root, 'package-lock.json'))
  expect(whyInstall(root)).toBeNull()
})
