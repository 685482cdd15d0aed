import { PMTiles } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { bytesOf } from '../formats/small-package.ts'
import { decision, heldFeature, heldPackage, TODAY, YARD } from '../publish/held-package.ts'
import { memorySource } from '../tiles/memory-source.ts'
import { recordedEffects } from './recorded-effects.ts'

type Files = ReadonlyMap<string, Uint8Array>

async function published(): Promise<Files> {
  const held = heldPackage({
    features: [heldFeature({ properties: { publication: decision('settlement') } })],
  })
  const recorded = recordedEffects({ held })
  expect(
    await main(['publish', 'held', '--to', 'out', '--today', TODAY], recorded),
    recorded.errors.join(),
  ).toBe(0)
  const own = [...recorded.written].filter(([path]) => /^out\/[^/]+$/.test(path))
  return new Map(own.map(([path, bytes]) => [path.replace('out/', ''), bytes]))
}

async function run(files: Files, ...args: string[]) {
  const recorded = recordedEffects({ dir: files })
  const code = await main(['tiles', 'dir', '--to', 'out.pmtiles', ...args], recorded)
  return { ...recorded, code, archive: recorded.written.get('out.pmtiles') }
}

describe('cairn tiles', () => {
  test('a published package becomes an archive with its claimants, and holds no place that was withheld', async () => {
    const { code, printed, archive } = await run(await published())
    expect(code).toBe(0)
    expect(printed[0]).toMatch(/^Claims: [1-9]\d* in the tiles, 0 without place/)
    const source = new PMTiles(memorySource(archive as Uint8Array))
    const { cairn } = (await source.getMetadata()) as { cairn: { claimants: { id: string }[]; date: string } }
    expect(cairn.claimants.length).toBeGreaterThan(0)
    expect(cairn.date).toBe('statement')
    const { minLon, minLat } = await source.getHeader()
    const [lon, lat] = YARD
    expect([minLon.toFixed(4), minLat.toFixed(4)]).not.toEqual([lon.toFixed(4), lat.toFixed(4)])
  })

  test('a package that was not published is refused, and nothing is written', async () => {
    const { code, errors, archive } = await run(heldPackage({ features: [heldFeature({})] }))
    expect([code, archive]).toEqual([1, undefined])
    expect(errors.join()).toContain('without its mark')
  })

  test('a feature shown more finely than its decision is refused, and nothing is written', async () => {
    const files = await published()
    const text = new TextDecoder().decode(files.get('features.geojson'))
    const finer = text.replace('"precisionCode":"settlement"', '"precisionCode":"site_exact"')
    expect(finer).not.toBe(text)
    const { code, errors, archive } = await run(new Map([...files, ['features.geojson', bytesOf(finer)]]))
    expect([code, archive]).toEqual([1, undefined])
    expect(errors.join()).toContain('more finely than its own decision')
  })

  test('a kind of date that there is not, or a zoom too fine, is a fault of usage', async () => {
    const files = await published()
    expect((await run(files, '--date', 'someday')).code).toBe(2)
    expect((await run(files, '--maxzoom', '13')).code).toBe(2)
  })
})
