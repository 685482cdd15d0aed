/** Pictures for private notes. They are drawn anew, so that nothing of the file but what is seen in it goes on. */

/** Longest side of a picture that is made anew, pixels. */
const LONGEST = 2048
const QUALITY = 0.85

export interface PreparedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** null for a picture made anew. */
  readonly originalName: string | null
}

/** The picture without the file's metadata, as JPEG. Rejects when the browser cannot read the picture. */
export async function withoutMetadata(file: Blob): Promise<PreparedPhoto> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = fittedSize(picture)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  // JPEG knows no transparency; paper is white.
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  return { bytes: await jpegBytes(canvas), mediaType: 'image/jpeg', originalName: null }
}

/** The file as it is, with everything that the camera wrote into it. */
export async function asItIs(file: File): Promise<PreparedPhoto> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, mediaType: file.type || 'application/octet-stream', originalName: file.name }
}

/** The same shape, no side longer than 2048; never made larger. */
export function fittedSize({ width, height }: { readonly width: number; readonly height: number }): {
  width: number
  height: number
} {
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

async function jpegBytes(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
  if (!blob) throw new Error('this browser wrote no JPEG')
  return new Uint8Array(await blob.arrayBuffer())
}
