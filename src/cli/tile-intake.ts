/** Published features → columns of their claims, and the words that go with the numbers. */
import { readEdtf } from '../domain/day-interval.ts'
import type { CairnFeature, Claim, DateKind } from '../domain/generated/package-types.ts'
import { valueAt } from '../domain/json/json-path.ts'
import { isFiner } from '../domain/precision-order.ts'
import { positionLists } from '../domain/rules/each-position.ts'
import type { ArchiveText } from '../tiles/claim-archive.ts'
import { type ClaimColumns, claimColumns, OPEN_END, OPEN_START } from '../tiles/claim-columns.ts'
import type { TileBox } from '../tiles/layout.ts'

export type TiledDate = DateKind

export interface TileSet {
  readonly columns: ClaimColumns
  readonly text: ArchiveText
  readonly box: TileBox
  /** Claims in the tiles, and claims of features without place. */
  readonly placed: number
  readonly unlocated: number
}

export interface TileIntake {
  /** Takes the features of a small FeatureCollection; answers why one may not be published, or null. */
  take(collection: Uint8Array): string | null
  /** What was taken, with title and claimants from the package's files. */
  end(descriptor: unknown, agents: unknown): TileSet
}

type Manner = Readonly<Record<string, string | number>>

/** Begins without claims. */
export function tileIntake(maxZoom: number, date: TiledDate): TileIntake {
  const columns = claimColumns(maxZoom)
  const sites: string[] = []
  const claimants = new Numbering<string>()
  const manners = new Numbering<string>()
  const manner: Manner[] = []
  let [placed, unlocated] = [0, 0]
  const box: [number, number, number, number] = [180, 90, -180, -90]

  function takeClaim(claim: Claim, feature: CairnFeature, [lon, lat]: readonly [number, number]): void {
    const own = mannerOf(claim, feature)
    const known = manners.of(JSON.stringify(own))
    manner[known] ??= own
    const site = sites.length - 1
    columns.add({
      lon,
      lat,
      site,
      claimant: claimants.of(claim.claimant),
      manner: known,
      days: daysOf(claim, date),
    })
    placed++
  }

  function takeFeature(feature: CairnFeature): void {
    const place = placeOf(feature)
    const { claims } = feature.properties
    if (place === null) unlocated += claims.length
    if (place === null) return
    sites.push(feature.id)
    widen(box, place)
    for (const claim of claims) takeClaim(claim, feature, place)
  }

  return {
    take(collection) {
      const features = featuresIn(collection)
      if (features === null) return 'features as cairn publish writes them expected, others found'
      const finer = features.find(isFinerThanDecided)
      if (finer) return `${finer.id} is shown more finely than its own decision allows`
      features.forEach(takeFeature)
      return null
    },
    end: (descriptor, agents) => ({
      ...{ columns: columns.end(), placed, unlocated, box: placed === 0 ? WORLD : box },
      text: {
        sites,
        manners: manner,
        metadata: metadataOf(descriptor, agents, claimants.all, date, { placed, unlocated }),
      },
    }),
  }
}

const WORLD: TileBox = [-180, -85, 180, 85]

/** Numbers in the order of the first mention. */
class Numbering<Item> {
  readonly all: Item[] = []
  readonly #numbers = new Map<Item, number>()

  of(item: Item): number {
    const known = this.#numbers.get(item)
    if (known !== undefined) return known
    this.#numbers.set(item, this.all.length)
    return this.all.push(item) - 1
  }
}

/** null when the text is no collection of features with claims. */
function featuresIn(collection: Uint8Array): readonly CairnFeature[] | null {
  try {
    const { features } = JSON.parse(new TextDecoder().decode(collection)) as { features: CairnFeature[] }
    const isWhole = features.every(
      ({ id, properties }) => typeof id === 'string' && Array.isArray(properties?.claims),
    )
    return isWhole ? features : null
  } catch {
    return null
  }
}

const isFinerThanDecided = ({ properties: { precisionCode, publication } }: CairnFeature): boolean =>
  publication !== undefined && isFiner(precisionCode, publication.precisionCode)

/** What the mark says beside claimant and days: how it is said, and how finely the place is shown. */
function mannerOf({ modality, polarity, predicate }: Claim, { properties }: CairnFeature): Manner {
  const radius = properties.coordinateUncertaintyInMeters
  return {
    ...{ modality, polarity, predicate, precision: properties.precisionCode, type: properties.featureType },
    ...(radius === null ? {} : { radius }),
  }
}

/** Where the mark stands: the stated point, else the middle of the shape's box. null when unlocated. */
function placeOf({ geometry, properties }: CairnFeature): readonly [lon: number, lat: number] | null {
  if (geometry === null) return null
  const { decimalLongitude, decimalLatitude } = properties
  if (decimalLongitude !== undefined && decimalLatitude !== undefined)
    return [decimalLongitude, decimalLatitude]
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const { positions } of positionLists(geometry))
    for (const [lon = 0, lat = 0] of positions) widen(box, [lon, lat])
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
}

function widen(box: [number, number, number, number], [lon, lat]: readonly [number, number]): void {
  box[0] = Math.min(box[0], lon)
  box[1] = Math.min(box[1], lat)
  box[2] = Math.max(box[2], lon)
  box[3] = Math.max(box[3], lat)
}

/** From the first to the last day of the claim's dates of the kind; null when it has none that is known. */
function daysOf({ dates }: Claim, kind: TiledDate): readonly [from: number, to: number] | null {
  let days: readonly [number, number] | null = null
  for (const date of dates) {
    if (date.kind !== kind || date.edtf === null) continue
    const reading = readEdtf(date.edtf)
    if ('fault' in reading) continue
    const { startDay, endDay } = reading.interval
    const [from, to] = [startDay ?? OPEN_START, endDay ?? OPEN_END]
    days = days === null ? [from, to] : [Math.min(days[0], from), Math.max(days[1], to)]
  }
  return days
}

function metadataOf(
  descriptor: unknown,
  agents: unknown,
  claimants: readonly string[],
  date: TiledDate,
  claims: { readonly placed: number; readonly unlocated: number },
): object {
  const fields = { claimant: 'Number', n: 'Number', from: 'Number', to: 'Number' }
  const words = {
    modality: 'String',
    polarity: 'String',
    predicate: 'String',
    precision: 'String',
    type: 'String',
    radius: 'Number',
  }
  return {
    name: valueAt(descriptor, ['title']),
    version: valueAt(descriptor, ['version']),
    vector_layers: [
      { id: 'marks', fields: { ...fields, ...words, site: 'String' } },
      { id: 'counts', fields: { ...fields, ...words } },
    ],
    cairn: {
      package: valueAt(descriptor, ['id']),
      date,
      claims,
      claimants: claimants.map((id) => ({ id, name: nameOf(agents, id), party: partyOf(agents, id) })),
      parties: valueAt(descriptor, ['cairn', 'parties']),
      predicates: valueAt(descriptor, ['cairn', 'predicates']),
    },
  }
}

function agentOf(agents: unknown, id: string): unknown {
  const list = valueAt(agents, ['agents'])
  return Array.isArray(list) ? list.find((one) => valueAt(one, ['id']) === id) : undefined
}

const nameOf = (agents: unknown, id: string): unknown =>
  valueAt(agentOf(agents, id), ['names', 0, 'value']) ?? id

const partyOf = (agents: unknown, id: string): unknown => valueAt(agentOf(agents, id), ['party'])
