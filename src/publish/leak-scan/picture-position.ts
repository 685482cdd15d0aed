/** Where a picture was taken, if it says so: the GPS directory of Exif (TIFF), and the same in XMP. */
import type { LngLat } from '../../query/core/filter.ts'
import { indexOfBytes } from './index-of-bytes.ts'

const GPS_DIRECTORY = 0x8825
const [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE] = [1, 2, 3, 4]

export interface PicturePosition {
  /** null where it says that there is a position, and which cannot be read. */
  readonly lngLat: LngLat | null
  readonly byteOffset: number
}

/** The position of a JPEG, PNG, WebP, TIFF or HEIC file; null when it has none, or is no picture. */
export function picturePosition(bytes: Uint8Array): PicturePosition | null {
  for (const at of tiffStarts(bytes)) {
    const lngLat = gpsOf(bytes.subarray(at))
    if (lngLat) return { lngLat, byteOffset: at }
  }
  const xmp = isPicture(bytes) ? indexOfBytes(bytes, 'GPSLatitude', 0) : -1
  return xmp < 0 ? null : { lngLat: null, byteOffset: xmp }
}

function isPicture(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  return /^(\xff\xd8|\x89PNG|RIFF|II\*|MM\0\*|GIF8|....ftyp)/s.test(head)
}

/** Starts of TIFF structures: the file itself, after `Exif\0\0`, and in the Exif chunks of PNG and WebP. */
function tiffStarts(bytes: Uint8Array): readonly number[] {
  if (!isPicture(bytes)) return []
  const starts: number[] = []
  for (const mark of ['II*\0', 'MM\0*'])
    for (let at = indexOfBytes(bytes, mark, 0); at >= 0; at = indexOfBytes(bytes, mark, at + 1))
      starts.push(at)
  return starts.sort((a, b) => a - b)
}

interface Tiff {
  readonly view: DataView
  readonly isLittle: boolean
}

function gpsOf(bytes: Uint8Array): LngLat | null {
  const tiff: Tiff = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    isLittle: bytes[0] === 0x49,
  }
  try {
    const gps = entries(tiff, tiff.view.getUint32(4, tiff.isLittle)).get(GPS_DIRECTORY)
    if (gps === undefined) return null
    const values = entries(tiff, tiff.view.getUint32(gps + 8, tiff.isLittle))
    const lat = degrees(tiff, values.get(LATITUDE), values.get(LATITUDE_REF), 'S')
    const lng = degrees(tiff, values.get(LONGITUDE), values.get(LONGITUDE_REF), 'W')
    return lat === null || lng === null ? null : [lng, lat]
  } catch (error) {
    // Offsets that lead out of the file: no TIFF, or a cut one.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Offset of each entry of a directory by its tag. */
function entries({ view, isLittle }: Tiff, at: number): ReadonlyMap<number, number> {
  const count = view.getUint16(at, isLittle)
  const offsets = Array.from({ length: count }, (_, i) => at + 2 + i * 12)
  return new Map(offsets.map((offset) => [view.getUint16(offset, isLittle), offset]))
}

function degrees(
  { view, isLittle }: Tiff,
  at: number | undefined,
  ref: number | undefined,
  negative: string,
): number | null {
  if (at === undefined) return null
  const values = view.getUint32(at + 8, isLittle)
  const [whole, minutes, seconds] = [0, 8, 16].map(
    (offset) =>
      view.getUint32(values + offset, isLittle) / (view.getUint32(values + offset + 4, isLittle) || 1),
  ) as [number, number, number]
  const sign = ref !== undefined && String.fromCharCode(view.getUint8(ref + 8)) === negative ? -1 : 1
  return sign * (whole + minutes / 60 + seconds / 3600)
}
