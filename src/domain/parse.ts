/**
 * Files to package. One bad record never costs another and nothing is silently lost:
 * what loads is sound, what does not is listed with its reasons, its line and column.
 * The order: decode, scan, parse, then each record through schema, RFC 7946 gate and
 * rules, then the rules between records, then what the losses mean for the others.
 */
import { readJsonFile } from './json/read-json-file.ts'
import type { PackageFiles, ParseResult, Sha256 } from './package.ts'
import { packageSeal } from './package-seal.ts'
import { assemble } from './parse-assemble.ts'
import { checkBetweenRecords } from './parse-between.ts'
import { accepted } from './parse-candidate.ts'
import { readDescriptor } from './parse-descriptor.ts'
import { FILE_ROLES, hashFiles, NO_FILES, packageHash, type ReadFiles, readFiles } from './parse-files.ts'
import { carriesClaims, packageOf, readPlainGeoJson } from './parse-plain.ts'
import { readAgents, readFeatures, readPlaces, readReleases, readSources } from './parse-records.ts'
import { settle } from './parse-settle.ts'
import { lookAtFeatures } from './quick/quick-look.ts'
import { glossMatcher } from './rules/gloss-term.ts'
import type { RuleContext } from './rules/rule.ts'
import { type PlainScan, scanPlain } from './scan/scan-plain.ts'
import { scannedPackage } from './scanned-package.ts'

/** Reads a package folder; keys of `files` are paths inside it, such as `datapackage.json`. Data faults are returned, never thrown. */
export function parsePackage(files: PackageFiles, sha256: Sha256): Promise<ParseResult> {
  return parseFiles(files, readFiles(files), sha256)
}

async function parseFiles(files: PackageFiles, read: ReadFiles, sha256: Sha256): Promise<ParseResult> {
  const hashes = await hashFiles(files, sha256)
  const hash = await packageHash(hashes, sha256)
  const description = readDescriptor(read.descriptor)
  const places = readPlaces(read.places, { bbox: null, gloss: new Map(), places: new Map() })
  const context: RuleContext = {
    bbox: description.bbox,
    gloss: glossMatcher(description.gloss),
    places: new Map([...accepted(places)].map(({ record }) => [record.id, record])),
  }
  const candidates = {
    places,
    agents: readAgents(read.agents, context),
    sources: readSources(read.sources, context),
    features: readFeatures(read.features, context),
    releases: readReleases(read.changes),
  }
  const between = checkBetweenRecords({ candidates, description, read, files, hashes })
  const settled = settle(candidates, between.known)
  const seal = packageSeal(description, files, hashes)
  return assemble({ candidates, description, read, files, hash, seal, between, settled })
}

/**
 * Reads somebody's own GeoJSON: features without claimant. A file whose features
 * carry claims is one file of a package and is read as such. `scanned` is what was scanned of the bytes as they came.
 */
export async function parsePlainGeoJson(
  bytes: Uint8Array,
  fileName: string,
  sha256: Sha256,
  scanned?: PlainScan | null,
): Promise<ParseResult> {
  // Begun first: it is computed beside the reading, where there is a thread for it.
  const hash = sha256(bytes)
  const scan = scanned === undefined ? scanPlain(bytes) : scanned
  if (!scan) return parseGeoJsonObjects(bytes, fileName, sha256, hash)
  const pkg = scannedPackage(packageOf([], fileName, await hash), scan, bytes)
  return { package: pkg, issues: [], rejected: [], importedFeatures: scan.rows }
}

/** The same by way of `JSON.parse` and the rules: for every file about which there may be something to say. */
export async function parseGeoJsonObjects(
  bytes: Uint8Array,
  fileName: string,
  sha256: Sha256,
  hash: Promise<string> = sha256(bytes),
): Promise<ParseResult> {
  const read = readJsonFile(fileName, bytes, FILE_ROLES.features.arrayKey, lookAtFeatures())
  if (!carriesClaims(read)) return readPlainGeoJson(read, bytes, await hash)
  const { path } = FILE_ROLES.features
  const known: Sha256 = (content) => (content === bytes ? hash : sha256(content))
  return parseFiles(new Map([[path, bytes]]), { ...NO_FILES, features: { ...read, path } }, known)
}
