/** Layers of a picture laid over each other as a PNG. */

/** An SVG over the whole picture, or pixels in a part of it. */
export type Layer =
  | { readonly svg: string }
  | {
      readonly canvas: HTMLCanvasElement
      /** Pixels of the SVG. */
      readonly box: {
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      }
    }

/** The PNG of a picture; `size` in pixels of its SVG, `scale` pixels of the PNG to each. Rejects when the browser cannot. */
export async function rasterised(
  layers: readonly Layer[],
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser gives no 2D canvas')
  context.scale(scale, scale)
  for (const layer of layers) {
    if ('svg' in layer) context.drawImage(await svgImage(layer.svg), 0, 0, size.width, size.height)
    else context.drawImage(layer.canvas, layer.box.x, layer.box.y, layer.box.width, layer.box.height)
  }
  return pngOf(canvas)
}

/** From a `data:` address: the policy allows no `blob:` for images, and both leave the canvas readable. */
async function svgImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = svgAddress(svg)
  await image.decode()
  return image
}

/** An SVG as the address of an image. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser wrote no PNG'))),
      'image/png',
    )
  })
