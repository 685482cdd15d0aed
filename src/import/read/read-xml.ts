/** KML and GPX: a placemark, waypoint or track is a row, with the folders that it stands in. */
import { type Folder, gpx, kmlWithFolders } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { Geometry } from 'geojson'
import { checkGeoJson } from '../../domain/geojson-gate.ts'
import type { TableFormat } from '../table.ts'
import { decodeXml } from './decode-xml.ts'
import { flatGeometry } from './flat-geometry.ts'
import { flattened, isRecord, plainText } from './flatten.ts'
import { htmlText } from './html-text.ts'
import { type Reading, readIssue, refused, shown, type TableFile, type Tell } from './reading.ts'
import { type WideRecord, wideTable } from './wide-table.ts'
import { withNamespaces, xmlFault } from './xml-guard.ts'

/** A feature as the library gives it, and the folders around it. */
interface Found {
  readonly folders: readonly string[]
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** The table of a KML or GPX file. */
export async function readXml({ name, bytes }: TableFile, tell: Tell): Promise<Reading> {
  const { text, encoding } = decodeXml(bytes)
  const fault = xmlFault(text)
  if (fault) return refused(name, fault.code, fault.message)
  const parsed = parse(text)
  if (typeof parsed === 'string')
    return refused(
      name,
      'xml-syntax',
      `Expected XML without faults, found: ${shown(parsed)}. Export the file again.`,
    )
  const { format, features, lost } = parsed
  const records = features.map((feature, at) => recordOf(feature, at + 1))
  const table = await wideTable({ name, format, detected: { encoding }, records, faulty: [] }, tell)
  const issues = lost > 0 ? [lostNotice(name, lost)] : []
  if (records.length > 0) return { tables: [table], issues }
  const nothing = 'Expected placemarks, waypoints or tracks, found none.'
  return { tables: [], issues: [...issues, readIssue('error', name, 'xml-without-places', nothing)] }
}

const lostNotice = (name: string, lost: number) =>
  readIssue(
    'warning',
    name,
    'gpx-without-position',
    `Expected coordinates in every waypoint, and two points or more in every track and route, found ${lost} without. They are in no row.`,
  )

interface Parsed {
  readonly format: TableFormat
  readonly features: readonly Found[]
  /** Elements that the library passes over. */
  readonly lost: number
}

/** The features; or what the parser says. */
function parse(text: string): Parsed | string {
  try {
    const onError = (level: string, message: string) => {
      if (level === 'fatalError') throw new Error(message)
    }
    const dom = new DOMParser({ onError }).parseFromString(withNamespaces(text), 'text/xml')
    if (dom.documentElement?.localName !== 'gpx')
      return {
        format: 'kml',
        features: kmlWithFolders(dom).children.flatMap((child) => inFolder(child, [])),
        lost: 0,
      }
    const features = gpx(dom).features.map(({ geometry, properties }) => found(geometry, properties, []))
    const elements = ['wpt', 'rte', 'trk'].reduce((sum, tag) => sum + dom.getElementsByTagName(tag).length, 0)
    return { format: 'gpx', features, lost: elements - features.length }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

type Child = Folder['children'][number]

function inFolder(child: Child, folders: readonly string[]): readonly Found[] {
  if (child.type === 'Feature') return [found(child.geometry, child.properties, folders)]
  const name = plainText(child.meta.name).trim()
  const inside = name === '' ? folders : [...folders, name]
  return child.children.flatMap((inner) => inFolder(inner, inside))
}

const found = (geometry: Geometry | null, properties: unknown, folders: readonly string[]): Found => ({
  geometry,
  properties: isRecord(properties) ? properties : {},
  folders,
})

/** How a place is drawn elsewhere, and lists as long as a track, are nothing that anybody says about it. */
const NO_DATA =
  /^(?:stroke|fill|icon|label)(?:-.*)?$|^(?:visibility|open|tessellate|extrude|altitudeMode|styleHash|styleMapHash|_gpxType|coordinateProperties|timespan)$/

function recordOf({ geometry, properties, folders }: Found, line: number): WideRecord {
  const told = Object.entries(properties).filter(([name]) => !NO_DATA.test(name))
  const values = flattened(Object.fromEntries(told.map(([name, value]) => [name, textOf(name, value)])))
  if (folders.length > 0) values.set('folder', folders.join(' > '))
  const [begin, end] = timesOf(properties)
  if (begin) values.set('begin', begin)
  if (end) values.set('end', end)
  const place = geometry === null ? null : flatGeometry(geometry)
  if (place?.elevation != null) values.set('elevation', String(place.elevation))
  const fault =
    place === null ? null : checkGeoJson({ type: 'Feature', geometry: place.geometry, properties: {} })[0]
  if (!fault) return { line, values, geometry: place?.geometry ?? null, repairs: [] }
  const repair = {
    code: 'geometry',
    column: null,
    before: shown(JSON.stringify(geometry)),
    after: `not drawn: ${fault.message}`,
  }
  return { line, values, geometry: null, repairs: [repair] }
}

/** Descriptions are HTML; times have columns of their own. */
function textOf(name: string, value: unknown): unknown {
  if (name === 'links' && Array.isArray(value))
    return value.map((link) => (isRecord(link) ? link.href : link))
  const html = isRecord(value) && value['@type'] === 'html' ? value.value : value
  return typeof html === 'string' && /^(?:name|description|desc|cmt)$/.test(name) ? htmlText(html) : html
}

/** First and last time of a span or a track; nothing where there is none. */
function timesOf({ timespan, coordinateProperties }: Found['properties']): readonly string[] {
  if (isRecord(timespan)) return [plainText(timespan.begin), plainText(timespan.end)]
  const times = isRecord(coordinateProperties) ? [coordinateProperties.times].flat(2) : []
  const texts = times.map(plainText).filter((time) => time !== '')
  return [texts[0] ?? '', texts.at(-1) ?? '']
}
