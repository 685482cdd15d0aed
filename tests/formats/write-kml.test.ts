import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { xmlText } from '../../src/domain/xml-text.ts'
import type { ExportInput } from '../../src/formats/export-input.ts'
import { writeGeoJson } from '../../src/formats/write-geojson.ts'
import { writeKml } from '../../src/formats/write-kml.ts'
import { xmlTextShownAsHtml } from '../../src/formats/xml-text.ts'
import { packageFiles } from '../data/read-package.ts'
import { madeClaim } from '../domain/made-package.ts'
import { bytesOfParts, exportPackage, inputOf, locatedFeature, textOfParts } from './export-package.ts'

const karabakh = await inputOf(packageFiles())
const kml = (input: ExportInput) => textOfParts(writeKml(input).parts)

test('every feature is a placemark, those without a place in a folder of their own', () => {
  const [, stated = '', notStated = ''] = kml(karabakh).split('<Folder>')
  const unlocated = karabakh.features.filter(({ geometry }) => geometry === null)
  expect(stated.match(/<Placemark>/g)).toHaveLength(karabakh.features.length - unlocated.length)
  expect(notStated.match(/<Placemark>/g)).toHaveLength(unlocated.length)
  expect(notStated).toContain('<name>Place not stated</name>')
  expect(notStated).not.toContain('<coordinates>')
})

test('every claim says claimant, modality, date and document', () => {
  const descriptions = kml(karabakh).match(/<description>[^<]*<\/description>/g) ?? []
  const claims = descriptions.slice(1).flatMap((text) => text.split('\n\n'))
  expect(claims).toHaveLength(karabakh.features.flatMap(({ properties }) => properties.claims).length)
  for (const claim of claims)
    expect(claim).toMatch(/.+\nModality: \w+[\s\S]*\nDates: [\s\S]*\nSource: [\s\S]*\nClaim: /)
})

test('the document says what was asked, of which package, up to when, under which licence', () => {
  const [head = ''] = kml(karabakh).split('<Folder>')
  expect(head).toContain('Query: Features with a claim by “A, B”.')
  expect(head).toContain(`version ${karabakh.pkg.version}`)
  expect(head).toContain(`Documents looked for up to: ${karabakh.pkg.asOf}`)
  expect(head).toContain('Licence: CC-BY-4.0')
})

describe('hostile text', () => {
  const hostile = '</description><script>alert(1)</script> & "x" &lt;b&gt; \u0007 \ud800 \u202eabc'
  const place = { precisionCode: 'settlement', lng: -30, lat: 30, radius: 500 } as const

  test('stays text in XML, and text in viewers that show descriptions as HTML', async () => {
    const input = await inputOf(
      exportPackage({ features: [locatedFeature('ft-0', [madeClaim('clm-0')], place)] }),
    )
    const [feature] = input.features
    const claims = [madeClaim('clm-0', { capacity: hostile, statement: { en: hostile } })]
    const properties = { ...feature!.properties, label: { en: hostile }, claims }
    const text = kml({ ...input, features: [{ ...feature!, properties }] })
    expect(text).not.toContain('<script')
    expect(text).not.toContain('\u0007')
    const [, , , description = ''] = text.split(/<\/?description>/)
    expect(unescaped(description)).not.toMatch(/<\w/)
  })

  test('an ampersand that begins no entity is read the same everywhere', () => {
    expect(xmlTextShownAsHtml('R&D')).toBe('R&amp;D')
    expect(unescaped(unescaped(xmlTextShownAsHtml('&lt;')))).toBe('&lt;')
    expect(xmlText('\ud83e\udea6 \ud800')).toBe('\ud83e\udea6 \ufffd')
  })

  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
})

const OGRINFO = 'ogrinfo'
const hasOgrinfo = spawnSync(OGRINFO, ['--version']).status === 0

/** Debian's gdal-bin is no dependency of ours: where ogrinfo is missing there is nothing to ask. */
describe.skipIf(!hasOgrinfo)('GDAL (skipped where ogrinfo of gdal-bin is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-export-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What ogrinfo says of every feature; throws when it cannot open the file. */
  const ogrinfo = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return execFileSync(OGRINFO, ['-al', '-wkt_format', 'WKT1', path], { encoding: 'utf8', maxBuffer: 1e9 })
  }

  const precisionOf = (text: string) => /precisionCode \(String\) = (\w+)/.exec(text)?.[1]
  const WITH_SITES = exportPackage({
    features: (['site_exact', 'site_named', 'settlement', 'region', 'unlocated'] as const).map(
      (precisionCode, row) =>
        locatedFeature(`ft-${row}`, [madeClaim(`clm-${row}`)], {
          precisionCode,
          lng: -30,
          lat: 30,
          radius: 900,
        }),
    ),
  })

  test.each([
    ['the bundled package', packageFiles(), 0],
    ['a package with named and exact sites', WITH_SITES, 2],
  ])('opens GeoJSON and KML of %s and finds no point coarser than a named site', async (_, files, points) => {
    const input = await inputOf(files)
    for (const { name, parts } of [writeGeoJson(input), writeKml(input)]) {
      const features = ogrinfo(name, bytesOfParts(parts)).split('OGRFeature').slice(1)
      expect(features).toHaveLength(input.features.length)
      const drawnAsPoints = features.filter((text) => /^\s+(MULTI)?POINT /m.test(text))
      expect(drawnAsPoints).toHaveLength(points)
      for (const text of drawnAsPoints) expect(precisionOf(text)).toMatch(/^site_(exact|named)$/)
      const areas = features.filter((text) => /^\s+(MULTI)?POLYGON /m.test(text))
      const located = input.features.filter(({ geometry }) => geometry !== null)
      expect(areas).toHaveLength(located.length - points)
    }
  })
})
