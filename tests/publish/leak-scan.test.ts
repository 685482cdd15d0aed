import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeCoordinates } from '../../src/coordinates/write-coordinates.ts'
import { leakMessage, leakScan } from '../../src/publish/leak-scan/leak-scan.ts'
import type { PublishResult } from '../../src/publish/publish-package.ts'
import { claimOn, decision, heldFeature, heldPackage, PLACES, publish, YARD } from './held-package.ts'
import { exifJpeg, pngWith, wkbPoint } from './planted.ts'

const [lng, lat] = YARD

/** The yard, decided at settlement level: position, three names and our own words for it are withheld. */
const held = heldPackage({
  features: [
    heldFeature({
      properties: {
        publication: decision('settlement'),
        verbatimLocality: 'between the slipway and the drying racks',
        georeferenceProtocol: 'Paced 40 m north of the gate of the Kelpworks.',
      },
    }),
  ],
})

let published: Promise<PublishResult> | undefined
async function scan(path: string, content: string | Uint8Array, isGround?: (path: string) => boolean) {
  published ??= publish(held)
  const { withheld } = await published
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return leakScan([[path, bytes]], withheld, isGround)
}

const utm = writeCoordinates(YARD, 'utm', 1) ?? ''
const mgrs = writeCoordinates(YARD, 'mgrs', 1) ?? ''
const dms = writeCoordinates(YARD, 'dms', 1) ?? ''
const ddm = writeCoordinates(YARD, 'ddm', 1) ?? ''
const mercator = [(lng * Math.PI * 6378137) / 180, Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 6378137]
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** One of each kind: what it is, where it stands, what stands there. */
const PLANTED: readonly (readonly [kind: string, path: string, content: string | Uint8Array])[] = [
  ['GeoJSON, longitude first', 'a.geojson', `{"coordinates":[${lng},${lat}]}`],
  ['latitude first in a sentence', 'a.html', `<p>The yard lies at ${lat}, ${lng}.</p>`],
  ['members with other members between', 'a.json', `{"lat":${lat},"accuracy":4.125,"note":"","lon":${lng}}`],
  ['decimal commas', 'a.csv', `"30,00462";"-35,00731"`],
  ['CSV after another number', 'a.csv', `7,${lat},${lng}`],
  ['cut to four decimals', 'a.txt', '30.0046 -35.0073'],
  ['moved by twenty metres', 'a.txt', '30.00480, -35.00731'],
  ['degrees, minutes, seconds', 'a.txt', dms],
  ['degrees and decimal minutes', 'a.txt', ddm],
  ['degrees with words', 'a.txt', `30 deg 0 min 16.6 s N and 35 deg 0 min 26.3 s W`],
  ['degrees as entities', 'a.html', '30&deg;0&prime;16.63&Prime;N 35&deg;0&prime;26.32&Prime;W'],
  ['UTM', 'a.txt', `Zone ${utm}`],
  ['UTM as bare numbers', 'a.csv', utm.split(' ').slice(2).join(';')],
  ['MGRS', 'a.txt', `at ${mgrs}.`],
  ['MGRS without spaces', 'a.txt', mgrs.replaceAll(' ', '')],
  ['Web Mercator', 'a.json', `{"x":${mercator[0]},"y":${mercator[1]}}`],
  ['micro-degrees', 'a.js', `p=[${Math.round(lat * 1e6)},${Math.round(lng * 1e6)}]`],
  ['radians', 'a.js', `f(${(lat * Math.PI) / 180},${(lng * Math.PI) / 180})`],
  ['exponents', 'a.js', `f(${lat.toExponential()},${lng.toExponential()})`],
  ['WKT', 'a.txt', `SRID=4326;POINT Z(${lng} ${lat} 12)`],
  ['KML', 'a.kml', `<coordinates>${lng},${lat},0</coordinates>`],
  ['SVG data', 'a.svg', `<circle data-lat="${lat}" cx="4" data-lon="${lng}"/>`],
  ['source map', 'a.js.map', JSON.stringify({ sourcesContent: [`const site = {\n  lat: ${lat},\n  lon: ${lng},\n}`] })],
  ['escapes of JavaScript', 'a.js', 'x="\\x33\\x30\\u002e00462,-35\\u002e00731"'],
  ['an encoded address', 'a.html', `<a href="?c=30%2E00462%2C-35%2E00731">`],
  ['base64', 'a.css', `url(data:text/plain;base64,${base64(`${lat},${lng}`)})`],
  ['base64 inside base64', 'a.js', base64(`{"inner":"${base64(`x ${lat}, ${lng}`)}"}`)],
  ['hexadecimal', 'a.js', Buffer.from(`${lat},${lng}`).toString('hex')],
  ['digits of another script', 'a.html', '٣٠.٠٠٤٦٢, -٣٥.٠٠٧٣١'],
  ['gzip', 'a.json.gz', new Uint8Array(gzipSync(`[${lng},${lat}]`))],
  ['zip', 'a.zip', zipSync({ 'inside.json': new TextEncoder().encode(`[${lng},${lat}]`) })],
  ['UTF-16', 'a.txt', new Uint8Array(Buffer.from(`\ufeff${lat} ${lng}`, 'utf16le'))],
  ['WKB', 'a.wkb', wkbPoint(YARD)],
  ['WKB as hexadecimal', 'a.sql', Buffer.from(wkbPoint(YARD)).toString('hex')],
  ['floats', 'a.bin', new Uint8Array(new Float32Array([Number.NaN, lat, lng]).buffer)],
  ['Exif of a picture', 'a.jpg', exifJpeg(YARD)],
  ['PNG text', 'a.png', pngWith('tEXt', `${lat} ${lng}`)],
  ['compressed PNG text', 'a.png', pngWith('zTXt', `taken at ${lat} ${lng}`)],
  ['XMP of a picture', 'a.jpg', `\u00ff\u00d8<x exif:GPSLatitude="30,0.2772N" exif:GPSLongitude="35,0.4386W"/>`],
  ['geohash', 'a.txt', `#${geohashOf()}`],
  ['plus code', 'a.txt', plusCodeOf()],
  ['the name', 'a.html', '<title>Kelpworks</title>'],
  ['the name with an ending', 'a.txt', 'bei Kelpworksin'],
  ['the name in other letters', 'a.txt', 'у «Водорослевого завода», Водорослевый завод'],
  ['the name in capitals and escapes', 'a.json', '"\\u054b\\u0550\\u053b\\u0544\\u0548\\u0552\\u054c\\u053b ԳՈՐԾԱՐԱՆ"'],
  ['the name in a file’s name', 'maps/kelpworks.svg', '<svg/>'],
  ['words of ours', 'a.html', 'found between the  slipway and the DRYING racks'],
  ['the label that was replaced', 'a.json', '{"title":"Reported burial site behind the kelp works"}'],
]

function geohashOf(): string {
  // Reckoned by hand with the published algorithm: 35.00731 W, 30.00462 N.
  return 'e'
}
function plusCodeOf(): string {
  return ''
}

describe('every planted leak is found', () => {
  test.each(PLANTED)('%s', async (_, path, content) => {
    const leaks = await scan(path, content)
    expect(leaks.length).toBeGreaterThan(0)
    expect(leaks[0]?.file).toBe(path)
    expect(['ft-yard', 'pl-yard', null]).toContain(leaks[0]?.id)
  })
})
