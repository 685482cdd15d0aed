import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const json = async (file) => JSON.parse(await readFile(file, 'utf8'))

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Reports and places as the references hold them; places keyed by id. */
export async function readReferences(folder) {
  const reports = await json(join(folder, 'reports.json'))
  const places = await json(join(folder, 'places.json'))
  return { reports, places: new Map(places.map((place) => [place.id, place])) }
}

/** The founding documents: SHA-256 of the bytes to the bytes. */
export async function readSeeds(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const contents = await Promise.all(files.map((name) => readFile(join(folder, name))))
  return new Map(contents.map((bytes) => [sha256(bytes), bytes]))
}

/** District polygons by place id; empty when the base map helper has not written them. */
export async function readDistricts(file) {
  if (!existsSync(file)) return new Map()
  const { features } = await json(file)
  return new Map(features.map((feature) => [feature.properties.placeId, feature]))
}
