/** The area that "Make everything ready" proposes: around the chosen place, else around the places that are shown. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { areaWords } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { footprintOf } from '../picture/footprint.ts'
import { unionBox } from '../picture/geometry-box.ts'
import { listAreas } from '../storage/areas.ts'
import type { AreaProposal } from '../ui/ready-events.ts'
import { areasDevice } from './areas-device.ts'
import type { PageState } from './page-state.ts'
import type { Services } from './services.ts'

/** Ground around the outermost place: an hour's walk. */
const MARGIN_METERS = 5000
const METERS_PER_DEGREE = 111_320

/** Places that are known no finer would make an area of half a country. */
const WIDE: ReadonlySet<string> = new Set(['district', 'region', 'country'])

type Box = AreaProposal['box']

/** null when nothing that is shown has a place. The address is that of the newest area that can be read. */
export async function proposedArea(services: Services): Promise<AreaProposal | null> {
  const around = areaAround(services.store.get())
  const device = around && areasDevice(services)
  if (!around || !device) return null
  const areas = await listAreas(device).catch(() => [])
  const own = areas.filter(({ kind }) => kind === 'area')
  const [address = ''] = own.flatMap(({ origin }) => (origin.kind === 'address' ? [origin.url] : []))
  const isCovered = own.some(({ state, box }) => state === 'ready' && holds(box, around.box))
  return { ...around, address, isCovered }
}

const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]

/** Box with its margin, and how many places are in it. */
export function areaAround(state: PageState): Omit<AreaProposal, 'address' | 'isCovered'> | null {
  const places = placesOf(state)
  const fine = places.filter(({ properties }) => !WIDE.has(properties.precisionCode))
  const wanted = fine.length > 0 ? fine : places
  const union = unionBox(
    wanted.map((feature) => footprintOf(feature)?.box ?? null).filter((box) => box !== null),
  )
  if (!union) return null
  const box = withMargin(union)
  const { lang } = state.session
  const [only] = wanted
  const name =
    wanted.length === 1 && only
      ? localText(only.properties.label, lang)
      : t('ready.areaName', { n: wanted.length, title: state.parsed?.package?.title ?? '' })
  const words = areaWords({ kind: 'box', bbox: box }, lang)
  return { name, box, words, places: wanted.length, leftOut: places.length - wanted.length }
}

function placesOf({ parsed, result, session }: PageState): readonly CairnFeature[] {
  const features = parsed?.package?.features ?? []
  const chosen = features.find(({ id }) => id === session.selection.site)
  if (chosen?.geometry) return [chosen]
  return [...(result?.rows ?? [])].flatMap((row) => {
    const feature = features[row]
    return feature?.geometry ? [feature] : []
  })
}

/** At least the margin on each side, on wide boxes a tenth; never beyond the map's edges. */
function withMargin([west, south, east, north]: Box): Box {
  const high = Math.max(MARGIN_METERS / METERS_PER_DEGREE, (north - south) / 10)
  const scale = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180))
  const wide = Math.max(MARGIN_METERS / METERS_PER_DEGREE / scale, (east - west) / 10)
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
  return [
    round(Math.max(-180, west - wide)),
    round(Math.max(-85, south - high)),
    round(Math.min(180, east + wide)),
    round(Math.min(85, north + high)),
  ]
}
