import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeCoordinates } from '../../src/coordinates/write-coordinates.ts'
import { leakMessage, leakScan } from '../../src/publish/leak-scan/leak-scan.ts'
import type { PublishResult } from '../../src/publish/publish-package.ts'
import { claimOn, decision, heldFeature, heldPackage, PLACES, publish, YARD } from './held-package.ts'
import { exifJpeg, pngWith, pointArchive, pointTile, wkbPoint } from './planted.ts'

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
const mercator = [
  (lng * Math.PI * 6378137) / 180,
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 6378137,
]
const tile = pointTile(YARD, { kind: 'SYNTHETIC' })
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
  [
    'source map',
    'a.js.map',
    JSON.stringify({ sourcesContent: [`const site = {\n  lat: ${lat},\n  lon: ${lng},\n}`] }),
  ],
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
  [
    'XMP of a picture',
    'a.jpg',
    `\u00ff\u00d8<x exif:GPSLatitude="30,0.2772N" exif:GPSLongitude="35,0.4386W"/>`,
  ],
  ['geohash', 'a.txt', '#ejr4eqhmw'],
  ['plus code', 'a.txt', '89262X3V+R3'],
  ['the name', 'a.html', '<title>Kelpworks</title>'],
  ['the name with an ending', 'a.txt', 'bei Kelpworksin'],
  ['the name in other letters', 'a.txt', 'у «Водорослевого завода», Водорослевый завод'],
  [
    'the name in capitals and escapes',
    'a.json',
    '"\\u054b\\u0550\\u053b\\u0544\\u0548\\u0552\\u054c\\u053b ԳՈՐԾԱՐԱՆ"',
  ],
  ['the name in a file’s name', 'maps/kelpworks.svg', '<svg/>'],
  ['words of ours', 'a.html', 'found between the  slipway and the DRYING racks'],
  ['a vector tile', `tiles/${tile.z}/${tile.x}/${tile.y}.mvt`, tile.bytes],
  ['an archive of tiles', 'a.pmtiles', pointArchive(YARD, { kind: 'SYNTHETIC' })],
  ['a name in an archive of tiles', 'a.pmtiles', pointArchive([-35.5, 30.5], { name: 'Kelpworks' })],
  ['the label that was replaced', 'a.json', '{"title":"Reported burial site behind the kelp works"}'],
]

describe('every planted leak is found', () => {
  test.each(PLANTED)('%s', async (_, path, content) => {
    const leaks = await scan(path, content)
    expect(leaks.length).toBeGreaterThan(0)
    expect(leaks[0]?.file).toBe(path)
    expect(['ft-yard', 'pl-yard', null]).toContain(leaks[0]?.id)
  })
})

describe('what is public is no leak', () => {
  test('the published package itself', async () => {
    const { published, findings } = await publish(held)
    expect([findings, published === null]).toEqual([[], false])
  })

  test.each([
    ['the settlement that is shown, as the gazetteer has it', 'lies at 30.00045, -35.00123'],
    ['its published centre in degrees, minutes and seconds', '30°00′00″N 35°00′04″W'],
    ['the held place with two decimals', '30.00, -35.01'],
    ['latitude and longitude a page apart', `${lat} ${'and so on '.repeat(30)} ${lng}`],
    ['the settlement’s name', 'Testmoor'],
    ['another word that begins like the name', 'Kelpworksmanshiplike'],
  ])('%s', async (_, text) => {
    expect(await scan('a.txt', text)).toEqual([])
  })

  test('the name inside a quote of a public document, but not beside it', async () => {
    const quote = 'remains were uncovered at the Kelpworks in spring'
    const claim = claimOn('clm-1', 'src-public', {
      passages: [
        { source: 'src-public', selector: [{ type: 'TextQuoteSelector', exact: quote }], lang: 'en' },
      ],
    })
    const feature = heldFeature({ properties: { publication: decision('settlement') }, claims: [claim] })
    const { published, findings, withheld } = await publish(heldPackage({ features: [feature] }))
    expect([findings, published === null]).toEqual([[], false])
    const page = `<q>${quote}</q> Kelpworks`
    const leaks = await leakScan([['page.html', new TextEncoder().encode(page)]], withheld)
    expect(leaks.map(({ kind, found }) => [kind, found])).toEqual([['name', 'kelpworks']])
  })

  test('coordinates are leaks in quotes of public documents too', async () => {
    const claim = claimOn('clm-1', 'src-public', {
      passages: [
        {
          source: 'src-public',
          selector: [{ type: 'TextQuoteSelector', exact: `found at ${lat}, ${lng}` }],
          lang: 'en',
        },
      ],
    })
    const feature = heldFeature({ properties: { publication: decision('settlement') }, claims: [claim] })
    const { findings } = await publish(heldPackage({ features: [feature] }))
    expect(findings.map(({ code }) => code)).toContain('leak-coordinates')
  })

  test('a withheld settlement on the base map, which names every village; not in anything else', async () => {
    const feature = heldFeature({ properties: { publication: decision('district') } })
    const village = {
      ...feature,
      geometry: { type: 'Point' as const, coordinates: [-35.001, 30] },
      properties: {
        ...feature.properties,
        ...{
          placeId: 'pl-village',
          precisionCode: 'settlement' as const,
          coordinateUncertaintyInMeters: 1300,
        },
        claims: [
          claimOn('clm-1', 'src-public', {
            place: { verbatim: 'Testmoor', placeId: 'pl-village', precisionCode: 'settlement' },
          }),
        ],
      },
    }
    const { withheld, findings } = await publish(heldPackage({ features: [village], places: PLACES }))
    expect(findings).toEqual([])
    const settlements = new TextEncoder().encode('[{"name":"Testmoor","at":[-35.0012,30.0004]}]')
    const files = [
      ['basemap/settlements.json', settlements],
      ['page.json', settlements],
    ] as const
    const leaks = await leakScan(files, withheld, (path) => path.startsWith('basemap/'))
    expect(leaks.map(({ kind, file }) => [kind, file])).toEqual([
      ['coordinates', 'page.json'],
      ['name', 'page.json'],
    ])
  })
})

test('a leak names file, line, byte, feature and cure', async () => {
  const [leak] = await scan('a.txt', `first line\nlies at ${lat}, ${lng}`)
  expect(leak && leakMessage(leak)).toBe(
    'Expected nothing finer than decided, found a finer place of ft-yard than decided in a.txt, line 2, byte 19: coordinates "30.00462 … -35.00731". Take the numbers out of the text, or decide to publish the place.',
  )
})

test('in a file that is no text a leak names its byte', async () => {
  const [leak] = await scan('a.png', pngWith('tEXt', `${lat} ${lng}`))
  // Signature, length and type of the chunk, and its keyword come first.
  expect([leak?.line, leak?.byteOffset]).toEqual([null, 24])
})

test('a picture that tells where it was taken is a leak, wherever that is', async () => {
  const leaks = await leakScan([['photo.jpg', exifJpeg([-20, 40])]], (await publish(heldPackage())).withheld)
  expect(leaks).toMatchObject([{ kind: 'picture-position', id: null, found: '-20.00000 40.00000' }])
})

test('our own sentence that names the withheld place keeps the package from being published', async () => {
  const claim = claimOn('clm-1', 'src-public', { statement: { en: 'Remains were found at the Kelpworks.' } })
  const feature = heldFeature({ properties: { publication: decision('settlement') }, claims: [claim] })
  const { published, findings } = await publish(heldPackage({ features: [feature] }))
  expect(published).toBeNull()
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'leak-name', id: 'ft-yard', file: 'features.geojson' }),
  )
})

test('what ships beside the package is scanned with it', async () => {
  const facade = new TextEncoder().encode(`<svg><title>${lat} ${lng}</title></svg>`)
  const { published, findings, extras } = await publish(held, {
    extras: () => new Map([['view.svg', facade]]),
  })
  expect([published, extras.size, findings[0]?.file]).toEqual([null, 0, 'view.svg'])
})
