/**
 * From a held package to what the public gets: decisions applied to a copy, files described, everything that would ship
 * searched for what was held back. Pure: the same input gives the same bytes, and the day is handed in.
 */
import { type Balance, balance } from '../domain/balance.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage, PackageFiles, Sha256 } from '../domain/package.ts'
import { type ReleaseDiff, releaseDiff } from '../domain/release-diff.ts'
import { openFiles } from '../formats/open-files.ts'
import { decide, isOverdue } from './decide.ts'
import { type EarlierFeatures, earlierFeatures, earlierPlace, placeFindings } from './earlier-place.ts'
import { finding, type PublishFinding } from './finding.ts'
import type { Leak } from './leak-scan/leak.ts'
import { leakMessage, leakScan } from './leak-scan/leak-scan.ts'
import { madePublic, type PublicPackage } from './public-package.ts'
import { type FeatureToPublish, publishedFeature } from './published-feature.ts'
import { publishedFiles } from './published-files.ts'
import { publishedPlace } from './published-place.ts'
import { publishedPlaces } from './published-places.ts'
import { type OpenQuestion, openQuestions, type SentenceToRead, sentencesToRead } from './questions.ts'
import { NOTHING_WITHHELD, type Withheld, withheldOf } from './withheld.ts'

export interface PublishInput {
  /** The held package by path, as the editors have it. */
  readonly files: PackageFiles
  /** The release that was published before; null for the first. */
  readonly previous: PackageFiles | null
  /** Calendar day, YYYY-MM-DD: decisions whose review day is before it are overdue. */
  readonly today: string
  /** Why features are published although their decision is overdue; null refuses them. */
  readonly overdueReason: string | null
  /** Further files that ship with the package, such as facades of saved views: scanned with everything else. */
  readonly extras?: (published: PublicPackage) => ReadonlyMap<string, Uint8Array>
  readonly sha256: Sha256
}

/** What was decided, feature by feature. It says what is held: for editors only. */
export interface PublishedDecision {
  readonly featureId: string
  readonly basis: FeatureToPublish['decided']['basis']
  readonly held: string
  readonly published: string
  readonly isWithheld: boolean
}

export interface PublishResult {
  /** null when something was found; then nothing may ship. */
  readonly published: PublicPackage | null
  /** Of `extras`, by path; empty when nothing may ship. */
  readonly extras: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly PublishFinding[]
  readonly decisions: readonly PublishedDecision[]
  readonly questions: readonly OpenQuestion[]
  readonly toRead: readonly SentenceToRead[]
  /** What must stand nowhere: for the scan of a whole site. Never ships. */
  readonly withheld: Withheld
  /** null when nothing could be read. */
  readonly balance: Balance | null
  /** Against `previous`; null for a first release. */
  readonly diff: ReleaseDiff | null
}

/** Publishes a package. Data faults come back as findings. */
export async function publishPackage(input: PublishInput): Promise<PublishResult> {
  const held = await openSound(input.files, input.sha256)
  if ('findings' in held) return nothing(held.findings)
  const previous = input.previous ? await openSound(input.previous, input.sha256) : null
  if (previous && 'findings' in previous) return nothing(previous.findings)
  const earlier = earlierFeatures(previous?.pkg ?? null)
  const items = held.pkg.features.map((feature) => itemOf(feature, held.pkg, earlier, input))
  const refusals = [
    ...held.pkg.features.flatMap((feature) => overdueFinding(feature, input)),
    ...placeFindings(items),
  ]
  const made = await make(items, held.pkg, input)
  if ('findings' in made) return { ...nothing([...refusals, ...made.findings]), ...asked(items, held.pkg) }
  const withheld = withheldOf(items, held.pkg, made.shown)
  const found = balance(made.published.package)
  const extras = new Map([
    ...balanceFile(made.published.package, found),
    ...(input.extras?.(made.published) ?? []),
  ])
  const leaks = await leakScan([...made.published.files, ...extras], withheld)
  const side = (pkg: CairnPackage) => ({ pkg, unread: new Set<string>() })
  const diff = previous ? releaseDiff(side(previous.pkg), side(made.published.package)) : null
  const findings = [...refusals, ...leaks.map(leakFinding), ...diffFindings(diff, held.pkg)]
  const isClean = findings.length === 0
  return {
    published: isClean ? made.published : null,
    extras: isClean ? extras : new Map(),
    findings,
    ...asked(items, made.published.package),
    withheld,
    balance: found,
    diff,
  }
}

/** The report that goes with a release: who says how much, located and not, affirmed and denied. */
function balanceFile(
  { id, version, asOf }: CairnPackage,
  found: Balance,
): [path: string, bytes: Uint8Array][] {
  const text = JSON.stringify({ package: id, version, asOf, balance: found }, null, 2)
  return [['balance.json', new TextEncoder().encode(`${text}\n`)]]
}

const leakFinding = (leak: Leak): PublishFinding => ({
  ...{ code: `leak-${leak.kind}`, id: leak.id, file: leak.file },
  message: leakMessage(leak),
})

/** A gazetteer entry that may no longer be named is not withdrawn: its editors still hold it. */
const diffFindings = (diff: ReleaseDiff | null, held: CairnPackage): readonly PublishFinding[] =>
  (diff?.findings ?? [])
    .filter(({ code, id }) => code !== 'deleted-without-tombstone' || !held.places.has(id))
    .map(({ code, id, message }) => finding(code, id, message))

const nothing = (findings: readonly PublishFinding[]): PublishResult => ({
  ...{ published: null, extras: new Map(), findings, decisions: [], questions: [], toRead: [] },
  ...{ withheld: NOTHING_WITHHELD, balance: null, diff: null },
})

function asked(items: readonly FeatureToPublish[], pkg: CairnPackage) {
  return {
    questions: openQuestions(items),
    toRead: sentencesToRead(items, pkg),
    decisions: items
      .filter(({ feature }) => feature.geometry !== null || feature.properties.publication !== undefined)
      .map(({ feature, decided, place }) => ({
        featureId: feature.id,
        basis: decided.basis,
        held: decided.held,
        published: place.precisionCode,
        isWithheld: decided.areWordsWithheld,
      })),
  }
}

/** The package, if it has no fault at all: a record that was rejected would silently be missing. */
async function openSound(
  files: PackageFiles,
  sha256: Sha256,
): Promise<{ readonly pkg: CairnPackage } | { readonly findings: readonly PublishFinding[] }> {
  const input = [...files].map(([name, bytes]) => ({ name, bytes }))
  const { package: pkg, issues } = await openFiles(input, sha256)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (pkg?.kind === 'package' && errors.length === 0) return { pkg }
  if (errors.length === 0)
    return { findings: [finding('not-a-package', null, 'Expected a package with claims, found none.')] }
  return {
    findings: errors.map(({ code, file, path, message, featureId }) => ({
      ...{ code, file, id: featureId ?? null },
      message: `${path === '' ? file : path}: ${message}`,
    })),
  }
}

function itemOf(
  feature: CairnFeature,
  pkg: CairnPackage,
  earlier: EarlierFeatures,
  { today, overdueReason }: PublishInput,
): FeatureToPublish {
  const decided = decide(feature, pkg)
  const place = publishedPlace(feature, decided, pkg, earlierPlace(feature, decided, earlier))
  return { feature, decided, place, overdueReason: isOverdue(feature, today) ? overdueReason : null }
}

function overdueFinding(
  feature: CairnFeature,
  { today, overdueReason }: PublishInput,
): readonly PublishFinding[] {
  if (overdueReason !== null || !isOverdue(feature, today)) return []
  const day = feature.properties.publication?.reviewBy
  const message = `Expected the decision on ${feature.id} to be looked at again by ${day}, found that day passed (today is ${today}). Look at it again and write the new day, or say why it is published all the same.`
  return [finding('review-overdue', feature.id, message)]
}

type Made =
  | { readonly published: PublicPackage; readonly shown: CairnPackage }
  | { readonly findings: readonly PublishFinding[] }

/** Writes the files and reads them back, as every reader will. */
async function make(
  items: readonly FeatureToPublish[],
  held: CairnPackage,
  input: PublishInput,
): Promise<Made> {
  const features = items.map((item) => publishedFeature(item, held))
  const places = publishedPlaces(items, held)
  const files = await publishedFiles(held, input.files, { features, places }, input.sha256)
  const read = await openSound(files, input.sha256)
  if ('findings' in read) return read
  return { published: madePublic(read.pkg, files), shown: { ...read.pkg, features } }
}
