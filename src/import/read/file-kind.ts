/** Which form a file is in, by its name and first bytes. */
import { readZipDirectory } from '../../formats/zip-directory.ts'
import type { TableFile } from './reading.ts'

export type FileKind = 'csv' | 'json' | 'xml' | 'xlsx' | 'zip'

/** Bytes looked at. */
const BEGINNING = 512

/** null for what no reader knows. */
export function fileKind({ name, bytes }: TableFile): FileKind | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipKind(bytes)
  const text = beginningOf(bytes)
  if (/^<(\?xml|kml|gpx|!DOCTYPE\s+(kml|gpx)|!--)/i.test(text)) return isXmlName(name, text) ? 'xml' : null
  if (/\.(geo)?json$/i.test(name) || /^[{[]/.test(text)) return 'json'
  if (/^(?:(?:var|let|const|window\.)\s*)?[\w$.]+\s*=\s*[{[]/.test(text)) return 'json'
  return /\.(csv|tsv|tab|txt)$/i.test(name) && text !== '' ? 'csv' : null
}

const isXmlName = (name: string, text: string): boolean =>
  /\.(kml|gpx)$/i.test(name) || /<(kml|gpx)[\s>]/i.test(text)

/** First characters after white space, whatever the encoding: enough to see brackets and tags. */
function beginningOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  return new TextDecoder(label).decode(bytes.subarray(0, BEGINNING)).trimStart()
}

/** Bytes of a JSON file in which it says what it is. */
const JSON_BEGINNING = 20_000

/** Whether a JSON file is GeoJSON that needs no wrapper taken off. */
export function opensAsItIs({ name, bytes }: TableFile): boolean {
  if (/\.geojson$/i.test(name)) return true
  return isGeoJson(new TextDecoder().decode(bytes.subarray(0, JSON_BEGINNING)))
}

const GEOJSON =
  /"type"\s*:\s*"(?:FeatureCollection|Feature|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"|"features"\s*:\s*\[/

/** Whether the text calls itself GeoJSON near its beginning, or has a list of features. */
export const isGeoJson = (text: string): boolean =>
  text.trimStart().startsWith('{') && GEOJSON.test(text.slice(0, JSON_BEGINNING))

function zipKind(bytes: Uint8Array): FileKind {
  const entries = readZipDirectory(bytes) ?? []
  return entries.some(({ name }) => name === 'xl/workbook.xml') ? 'xlsx' : 'zip'
}
