import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Folders named on the command line: references and seeds are required, the package
 * folder defaults to data/karabakh of this checkout. Throws when one is missing.
 */
export function readArguments([references, seeds, target]) {
  if (!references || !seeds)
    throw new Error('usage: node scripts/encode/encode.mjs REFERENCES SEEDS [PACKAGE]')
  return {
    references,
    seeds,
    target: target ?? join(project, 'data', 'karabakh'),
    districts: join(project, 'scripts', 'basemap', 'out', 'districts.geojson'),
  }
}
