// 200 records that would run a script if anything let them, through the app in one page: as GeoJSON, package, table and markup.
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesIn } from '../hostile/corpus/package-seeds.ts'
import { ADDRESSES, SCRIPTS } from '../hostile/corpus/payloads.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const root = new URL('../..', import.meta.url).pathname
const RECORDS = 200
const FILES = 5

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const payload = (number: number): string => SCRIPTS[number % SCRIPTS.length]!
const address = (number: number): string => ADDRESSES[number % ADDRESSES.length]!

/** Everywhere where somebody's own GeoJSON has words, each with another script or address. */
const feature = (_: unknown, number: number): object => ({
  type: 'Feature',
  id: number % 2 === 0 ? payload(number) + number : number,
  geometry: number % 3 === 0 ? null : { type: 'Point', coordinates: [-30 + number / 1_000, 30] },
  properties: {
    name: `${payload(number)} SYNTHETIC ${number}`,
    [payload(number + 1)]: payload(number + 2),
    url: address(number),
    link: address(number + 5),
    date: payload(number + 3),
    nested: { html: payload(number + 4), list: [payload(number + 5)] },
  },
})

const collection = (from: number, count: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    name: payload(from),
    features: Array.from({ length: count }, (_, at) => feature(_, from + at)),
  })

/** A package with scripts in every text of its features and documents, whose records are refused and listed. */
function scriptedPackage(): Buffer {
  let number = 0
  const spoiled = (text: string): string =>
    text.replace(/"(title|en|verbatim|exact|statement|url|URL|literal)":(\s*)"[^"]*"/g, (_, name: string) => {
      const value = /^url$/i.test(name) ? address(number++) : payload(number++)
      return `${JSON.stringify(name)}:${JSON.stringify(value)}`
    })
  const files = filesIn(`${root}tests/fixtures/good/minimal`).map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    return [name, name === 'features.geojson' || name === 'sources.json' ? Buffer.from(spoiled(text)) : bytes]
  })
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

const choose = ({ page }: Cairn, name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The script as a name, as markup in a balloon, and as the address of a style, a picture and a link. */
const placemark = (script: string, number: number): string => `<Placemark>
  <name>${escapedXml(script)} SYNTHETIC ${number}</name>
  <description><![CDATA[${script.replaceAll(']]>', ']]]]><![CDATA[>')}]]></description>
  <styleUrl>${escapedXml(ADDRESSES[number % 8]!.replace(/[^\t\x20-\uffff]/g, ''))}</styleUrl>
  <ExtendedData><Data name="url"><value>javascript:window.__pwned=1</value></Data></ExtendedData>
  <Point><coordinates>-30,30</coordinates></Point>
</Placemark>`

const kml = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <script xmlns="http://www.w3.org/1999/xhtml">window.__pwned=1</script>
  <Style><IconStyle><Icon><href>https://off-origin.invalid/x.png</href></Icon></IconStyle></Style>
  <NetworkLink><Link><href>https://off-origin.invalid/more.kml</href></Link></NetworkLink>
  ${inner}</Document></kml>`

/** Addresses of all links, those in shadow roots included. */
const links = ({ page }: Cairn): Promise<readonly string[]> =>
  page.evaluate(() => {
    const below = (node: Document | ShadowRoot): string[] =>
      Array.from(node.querySelectorAll('*')).flatMap((element) => [
        ...(element instanceof HTMLAnchorElement && element.hasAttribute('href') ? [element.href] : []),
        ...(element.shadowRoot ? below(element.shadowRoot) : []),
      ])
    return below(document)
  })

async function expectNothingRan(cairn: Cairn): Promise<void> {
  expect(await cairn.page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
  expect((await links(cairn)).filter((href) => !/^https?:/.test(href))).toEqual([])
  expect((await links(cairn)).filter((href) => /off-origin\.invalid|user:password/.test(href))).toEqual([])
}

test('scripts, handlers and hostile addresses in 200 records, a package and a table stay words', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  for (let file = 0; file < FILES; file++) {
    const count = RECORDS / FILES + file
    await choose(cairn, `${payload(file).replace(/\W+/g, '-')}${file}.geojson`, collection(file * 50, count))
    await expect.poll(async () => (await cairn.tally()).imported, { timeout: 20_000 }).toBe(count)
    await expectNothingRan(cairn)
  }
  await choose(cairn, 'scripted.zip', scriptedPackage())
  await expect.poll(async () => (await cairn.tally()).rejected, { timeout: 20_000 }).toBeGreaterThan(0)
  await page.locator('dialog cairn-issues').waitFor()
  expect(await cairn.words('dialog cairn-issues')).toContain('window.__pwned')
  await expectNothingRan(cairn)
  await page.keyboard.press('Escape')
  const cells = SCRIPTS.map((script) => `"${script.replaceAll('"', '""')}",30,-30,2024-02`).join('\n')
  await choose(cairn, 'table.csv', `name,lat,lon,date\n${cells}\n`)
  await page.locator('cairn-import').first().waitFor()
  await expect.poll(() => cairn.words('body'), { timeout: 20_000 }).toContain('window.__pwned')
  await expectNothingRan(cairn)
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('scripts, pictures and links of a KML stay words, and a KML that brings definitions of its own asks nobody for them', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  await choose(cairn, 'scripted.kml', kml(SCRIPTS.map(placemark).join('')))
  await page.locator('cairn-import').first().waitFor()
  await expect.poll(() => cairn.words('cairn-import'), { timeout: 20_000 }).toContain('window.__pwned')
  await expectNothingRan(cairn)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('cairn-import').count()).toBe(0)
  const definitions = '<!DOCTYPE kml [<!ENTITY own SYSTEM "https://off-origin.invalid/entity.xml">]>'
  await choose(cairn, 'defining.kml', kml('<Placemark><name>&own;</name></Placemark>', definitions))
  await expect.poll(() => cairn.words('body'), { timeout: 20_000 }).toMatch(/defining\.kml/)
  await expectNothingRan(cairn)
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})
