/** Where an export comes from: question, package, version, cut-off date, licence. The same object in every form that has room for one. */
import type { Licence } from '../domain/generated/package-types.ts'
import type { PackageFiles } from '../domain/package.ts'
import { claimCount, type ExportInput, isWhole } from './export-input.ts'
import type { LeftOutRelation } from './export-relations.ts'

/** The one member under which our own words stand in GeoJSON and in a descriptor (docs/export.md). */
export const ORIGIN_KEY = 'cairnExport'

const DISCLAIMER =
  'Every record is a claim made by the claimant that it names; nothing here says that a claim is true. ' +
  'Places are known no more finely than their precision class. Rights in the documents stay with their publishers.'

export interface ExportOrigin {
  readonly query: string
  readonly queryAddress: string | null
  readonly package: {
    readonly id: string
    readonly title: string
    readonly version: string
    readonly created: string | null
    /** SHA-256 of the whole package. */
    readonly hash: string
  }
  /** Calendar day up to which the documents were looked for; null when the package does not say. */
  readonly cutOffDate: string | null
  /** Empty when none is stated. */
  readonly licences: readonly Licence[]
  readonly disclaimer: string
  /** Whether nothing of the package stayed behind. */
  readonly isWhole: boolean
  readonly features: number
  readonly claims: number
  /** Relations to claims that stayed behind: they would lead nowhere in the file. */
  readonly relationsLeftOut: readonly LeftOutRelation[]
}

/** The origin of an export. Holds no time of writing: the same question to the same package gives the same bytes. */
export function exportOrigin(
  input: ExportInput,
  relationsLeftOut: readonly LeftOutRelation[] = [],
): ExportOrigin {
  const { pkg, question, features, files } = input
  const { id, title, version, created, hash } = pkg
  return {
    query: question.sentence,
    queryAddress: question.address,
    package: { id, title, version, created, hash },
    cutOffDate: pkg.asOf,
    licences: licencesOf(files),
    disclaimer: DISCLAIMER,
    isWhole: isWhole(input),
    features: features.length,
    claims: claimCount(features),
    relationsLeftOut,
  }
}

/** The origin as lines of text, for forms that have only text. */
export function originLines(origin: ExportOrigin): readonly string[] {
  const { query, queryAddress, package: pkg, cutOffDate, disclaimer } = origin
  return [
    `Query: ${query}`,
    ...(queryAddress === null ? [] : [`Address of the query: ${queryAddress}`]),
    `Package: ${pkg.title} (${pkg.id}), version ${pkg.version}, SHA-256 ${pkg.hash}`,
    `Documents looked for up to: ${cutOffDate ?? 'not stated'}`,
    `Licence: ${licenceText(origin.licences)}`,
    disclaimer,
  ]
}

/** Names and addresses of the licences in one line. */
export function licenceText(licences: readonly Licence[]): string {
  const texts = licences.map(({ name, path }) => (path === undefined ? name : `${name} (${path})`))
  return texts.length === 0 ? 'not stated' : texts.join('; ')
}

/** The descriptor as it is stored; null when there is none that can be read. */
export function storedDescriptor(files: PackageFiles | null): Readonly<Record<string, unknown>> | null {
  const bytes = files?.get('datapackage.json')
  if (!bytes) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The package's licences as its descriptor names them; empty when it names none. */
export function licencesOf(files: PackageFiles | null): readonly Licence[] {
  const licences = storedDescriptor(files)?.licenses
  return Array.isArray(licences) ? licences.filter(isLicence) : []
}

const isLicence = (value: unknown): value is Licence =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
