/** The bundled package, asked for everything, as a picture wants it. */
import { readFileSync } from 'node:fs'
import { wholeRows } from '../../src/domain/found-part.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import type { PictureGround, PictureInput } from '../../src/picture/picture-input.ts'
import { buildIndex, loadedPackage } from '../../src/query/core/run.ts'
import { packageFiles, sha256 } from '../data/read-package.ts'

const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}.json`, 'utf8'))

export const ground: PictureGround = {
  world: read('world'),
  water: read('water'),
  settlements: read('settlements'),
}

/** All rows of a package. */
export function inputOf(pkg: CairnPackage, part: Partial<PictureInput> = {}): PictureInput {
  const { features } = pkg
  const unlocated = features.filter(({ geometry }) => geometry === null).length
  return {
    package: pkg,
    result: wholeRows(Uint32Array.from(features.keys()), features),
    statuses: loadedPackage(buildIndex({ package: pkg, rejected: [], importedFeatures: features.length }))
      .statuses,
    tally: {
      imported: features.length,
      shown: features.length,
      filtered: 0,
      rejected: 0,
      unlocated,
      undated: 0,
    },
    question: 'All features.',
    licence: 'CC-BY-4.0',
    proportion: 'landscape',
    view: null,
    ground: null,
    lang: 'en',
    ...part,
  }
}

/** The bundled package. Throws when it cannot be read. */
export async function karabakh(): Promise<CairnPackage> {
  const { package: pkg } = await parsePackage(packageFiles(), async (bytes) => sha256(bytes))
  if (pkg === null) throw new Error('the bundled package cannot be read')
  return pkg
}
