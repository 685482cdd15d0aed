import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

interface Room {
  readonly name: string
  readonly imports: readonly string[]
}

/** Rows of the table in ARCHITECTURE.md: | `room` | what | imports |. */
function roomsInTable(): Room[] {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  const rows = text.matchAll(/^\| `([^`]+)` \|.*\| ([^|]+) \|$/gm)
  return Array.from(rows, ([, name = '', imports = '']) => ({
    name,
    imports:
      imports.trim() === 'nothing'
        ? []
        : imports
            .split(',')
            .map((one) => one.trim())
            .sort(),
  }))
}

/** Folders under src that are a project of their own. */
function roomsOnDisk(folder = 'src'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      const own = existsSync(join(path, 'tsconfig.json')) ? [relative('src', path)] : []
      return [...own, ...roomsOnDisk(path)]
    })
}

function references(room: string): string[] {
  const config = JSON.parse(readFileSync(join('src', room, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[]
  }
  return config.references.map(({ path }) => relative('src', join('src', room, path))).sort()
}

test('the table in ARCHITECTURE.md names exactly the rooms on disk', () => {
  expect(
    roomsInTable()
      .map((room) => room.name)
      .sort(),
  ).toEqual(roomsOnDisk().sort())
})

test.each(roomsInTable())('room $name may import what its tsconfig references', ({ name, imports }) => {
  expect(references(name)).toEqual(imports)
})

test('every room is built by the root project', () => {
  const root = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] }
  const built = root.references.map(({ path }) => relative('src', path))
  expect(built).toEqual(expect.arrayContaining(roomsOnDisk()))
})

test('no file of logic or interface has more than 250 lines', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
  expect(long).toEqual([])
})
