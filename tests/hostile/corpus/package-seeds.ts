/** Sound packages to spoil: those of the tests, all SYNTHETIC, each with what Cairn exports of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openFiles } from '../../../src/formats/open-files.ts'
import { type ExportForm, writeExport } from '../../../src/formats/write-export.ts'
import { sha256 } from '../../formats/small-package.ts'
import type { HostileFile, HostileInput } from './hostile-input.ts'
import { oneFile } from './hostile-input.ts'

const FOLDERS = ['minimal', 'polygons', 'undated', 'unlocated']

export function filesIn(folder: string, inside = ''): readonly HostileFile[] {
  return readdirSync(join(folder, inside)).flatMap((entry) => {
    const name = inside === '' ? entry : `${inside}/${entry}`
    return statSync(join(folder, name)).isDirectory()
      ? filesIn(folder, name)
      : [{ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }]
  })
}

export const packageSeeds = (root: string): readonly HostileInput[] =>
  FOLDERS.map((folder) => ({ what: folder, files: filesIn(join(root, 'tests/fixtures/good', folder)) }))

export async function exportedSeeds(root: string, form: ExportForm): Promise<readonly HostileInput[]> {
  const exported = packageSeeds(root).map(async ({ what, files }) => {
    const { package: pkg } = await openFiles(files, sha256)
    if (!pkg) throw new Error(`${what} does not open`)
    const question = { sentence: 'SYNTHETIC', address: null }
    const input = { pkg, features: pkg.features, question, files: null }
    const { name, parts } = await writeExport(form, input, sha256)
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
    return oneFile(`${what} exported`, name, new Uint8Array(bytes))
  })
  return Promise.all(exported)
}

export const fixtureSeeds = (root: string, names: readonly string[]): readonly HostileInput[] =>
  names.map((name) =>
    oneFile(name, name, new Uint8Array(readFileSync(join(root, 'tests/fixtures/import', name)))),
  )
