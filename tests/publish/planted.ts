/** Files that give a place away, made by the tools that usually make them. SYNTHETIC, in the open ocean. */
import { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import GeoJSONVT from 'geojson-vt'
import { zxyToTileId } from 'pmtiles'
import { fromGeojsonVt } from 'vt-pbf'
import { writeArchive } from '../../src/tiles/write-archive.ts'

/** A JPEG's head with an Exif GPS directory: degrees, minutes and seconds as fractions. */
export function exifJpeg([lng, lat]: readonly [number, number]): Uint8Array {
  const tiff = Buffer.alloc(8 + 18 + 54 + 48)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  entry(tiff, 10, 0x8825, 4, 1, 26)
  tiff.writeUInt16LE(4, 26)
  entry(tiff, 28, 1, 2, 2, lat < 0 ? 0x53 : 0x4e)
  entry(tiff, 40, 2, 5, 3, 80)
  entry(tiff, 52, 3, 2, 2, lng < 0 ? 0x57 : 0x45)
  entry(tiff, 64, 4, 5, 3, 104)
  angle(tiff, 80, lat)
  angle(tiff, 104, lng)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return new Uint8Array(Buffer.concat([head, body, Buffer.from([0xff, 0xd9])]))
}

function entry(tiff: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}

function angle(tiff: Buffer, at: number, degrees: number): void {
  const size = Math.abs(degrees)
  const minutes = (size % 1) * 60
  const parts = [
    [Math.floor(size), 1],
    [Math.floor(minutes), 1],
    [Math.round((minutes % 1) * 60_000), 1000],
  ]
  for (const [i, [above = 0, below = 1]] of parts.entries()) {
    tiff.writeUInt32LE(above, at + i * 8)
    tiff.writeUInt32LE(below, at + i * 8 + 4)
  }
}

/** A PNG with one text chunk: `tEXt` open, `zTXt` compressed. */
export function pngWith(type: 'tEXt' | 'zTXt', text: string): Uint8Array {
  const words =
    type === 'tEXt' ? Buffer.from(text, 'latin1') : Buffer.concat([Buffer.from([0]), deflateSync(text)])
  const body = Buffer.concat([Buffer.from('Comment\0', 'latin1'), words])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(
    Buffer.concat([signature, length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]),
  )
}

/** Well-known binary of a point, little-endian. */
export function wkbPoint([lng, lat]: readonly [number, number]): Uint8Array {
  const bytes = Buffer.alloc(21)
  bytes.writeUInt8(1, 0)
  bytes.writeUInt32LE(1, 1)
  bytes.writeDoubleLE(lng, 5)
  bytes.writeDoubleLE(lat, 13)
  return new Uint8Array(bytes)
}

/** The vector tile of zoom 14 with a point in it. */
export function pointTile([lng, lat]: readonly [number, number], properties: Record<string, string>) {
  const geometry = { type: 'Point' as const, coordinates: [lng, lat] }
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] },
    { maxZoom: 14, indexMaxZoom: 14 },
  )
  const x = Math.floor(((lng + 180) / 360) * 2 ** 14)
  const y = Math.floor(
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * 2 ** 14,
  )
  const tile = index.getTile(14, x, y)
  if (!tile) throw new Error('planted: no tile where the point is')
  return { z: 14, x, y, bytes: new Uint8Array(fromGeojsonVt({ sites: tile }, { version: 2, extent: 4096 })) }
}

/** An archive with that one tile. */
export function pointArchive(
  lngLat: readonly [number, number],
  properties: Record<string, string>,
): Uint8Array {
  const { z, x, y, bytes } = pointTile(lngLat, properties)
  return writeArchive([{ tileId: zxyToTileId(z, x, y), bytes: new Uint8Array(gzipSync(bytes)) }], {
    ...{ box: [-36, 29, -34, 31], minZoom: z, maxZoom: z, metadata: {} },
  })
}
