/**
 * Draws a crowd's marks straight into MapLibre's canvas. Handing them to a source would cost a round trip through its
 * worker, some sixty milliseconds for every answer.
 */
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl'
import { FADE_SPAN } from '../picture/fade.ts'
import { lngLatOfShare, WORLD_PIXELS } from '../picture/web-mercator.ts'
import { SPRITE_NUMBERS, type Sprites } from './crowd-sprites.ts'
import { LAYERS } from './layer-ids.ts'
import { ATLAS, SPRITE_PIXELS, slotCorner, slotImage } from './sprite-atlas.ts'
import { spriteProgram } from './sprite-program.ts'
import type { MapTheme } from './theme.ts'

/** Floats of a sprite and their attributes. */
const ATTRIBUTES = [
  ['place', 2],
  ['shift', 1],
  ['slot', 1],
  ['fade', 1],
] as const
const FLOAT_BYTES = 4

/** Two triangles around the middle. */
const CORNERS = new Float32Array([-0.5, -0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5])

const UNIFORMS = [
  'world',
  'half_canvas',
  'side',
  'columns',
  'slot_share',
  'zoom',
  'fade_span',
  'atlas',
  'origin',
] as const

interface Surface {
  readonly program: WebGLProgram
  readonly uniforms: Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>
  readonly vertices: WebGLVertexArrayObject
  readonly sprites: WebGLBuffer
  readonly texture: WebGLTexture
}

export class SpriteLayer implements CustomLayerInterface {
  readonly id = LAYERS.crowd
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #theme: () => MapTheme
  #map: MapLibreMap | null = null
  #surface: Surface | null = null
  #sprites: Sprites | null = null
  #isUploaded = false
  /** Of the canvas, CSS pixels: asking for it in a frame would lay out the whole page within it. */
  #size = { width: 0, height: 0 }
  /** Slots that are painted in the texture. */
  readonly #painted = new Set<number>()

  constructor(theme: () => MapTheme) {
    this.#theme = theme
  }

  /** null draws nothing. */
  show(sprites: Sprites | null): void {
    this.#sprites = sprites
    this.#isUploaded = false
    this.#map?.triggerRepaint()
  }

  /** The theme has changed: signs are painted again when they are drawn next. */
  repaint(): void {
    this.#painted.clear()
    this.#isUploaded = false
    this.#map?.triggerRepaint()
  }

  /** Also after a lost context, with a new one. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map
    this.#painted.clear()
    this.#isUploaded = false
    this.#surface = makeSurface(gl)
    this.#measure()
    map.on('resize', this.#measure)
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const surface = this.#surface
    this.#map?.off('resize', this.#measure)
    this.#surface = null
    this.#map = null
    if (!surface) return
    gl.deleteProgram(surface.program)
    gl.deleteVertexArray(surface.vertices)
    gl.deleteBuffer(surface.sprites)
    gl.deleteTexture(surface.texture)
  }

  render(gl: WebGL2RenderingContext): void {
    const [map, surface, sprites] = [this.#map, this.#surface, this.#sprites]
    if (!map || !surface || !sprites || sprites.numbers.length === 0) return
    gl.useProgram(surface.program)
    gl.bindVertexArray(surface.vertices)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, surface.texture)
    if (!this.#isUploaded) this.#upload(gl, surface, sprites)
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.STENCIL_TEST)
    this.#draw(gl, surface, sprites, map)
    gl.bindVertexArray(null)
  }

  readonly #measure = (): void => {
    const canvas = this.#map?.getCanvas()
    if (canvas) this.#size = { width: canvas.clientWidth, height: canvas.clientHeight }
  }

  #upload(gl: WebGL2RenderingContext, surface: Surface, { numbers }: Sprites): void {
    gl.bindBuffer(gl.ARRAY_BUFFER, surface.sprites)
    gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW)
    gl.bindBuffer(gl.ARRAY_BUFFER, null)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
    for (let at = 3; at < numbers.length; at += SPRITE_NUMBERS) this.#paint(gl, numbers[at] ?? 0)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
    this.#isUploaded = true
  }

  #paint(gl: WebGL2RenderingContext, slot: number): void {
    if (this.#painted.has(slot)) return
    this.#painted.add(slot)
    const [x, y] = slotCorner(slot)
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, slotImage(slot, this.#theme()))
  }

  /** Once for each copy of the world that is in view. */
  #draw(gl: WebGL2RenderingContext, { uniforms }: Surface, sprites: Sprites, map: MapLibreMap): void {
    const { width, height } = this.#size
    const world = WORLD_PIXELS * 2 ** map.getZoom()
    gl.uniform1f(uniforms.world, world)
    gl.uniform2f(uniforms.half_canvas, width / 2, height / 2)
    gl.uniform1f(uniforms.side, SPRITE_PIXELS)
    gl.uniform1f(uniforms.columns, ATLAS.width / ATLAS.slot)
    gl.uniform2f(uniforms.slot_share, ATLAS.slot / ATLAS.width, ATLAS.slot / ATLAS.height)
    gl.uniform1f(uniforms.zoom, map.getZoom())
    gl.uniform1f(uniforms.fade_span, FADE_SPAN)
    gl.uniform1i(uniforms.atlas, 0)
    const origin = map.project([...lngLatOfShare(sprites.origin)])
    const instances = sprites.numbers.length / SPRITE_NUMBERS
    for (let copy = -2; copy <= 2; copy++) {
      const left = origin.x + copy * world
      if (left > width + SPRITE_PIXELS || left + sprites.width * world < -SPRITE_PIXELS) continue
      gl.uniform2f(uniforms.origin, left - width / 2, origin.y - height / 2)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances)
    }
  }
}

function makeSurface(gl: WebGL2RenderingContext): Surface {
  const program = spriteProgram(gl)
  const vertices = gl.createVertexArray()
  gl.bindVertexArray(vertices)
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW)
  point(gl, program, 'corner', 2, 2 * FLOAT_BYTES, 0, 0)
  const sprites = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, sprites)
  let offset = 0
  for (const [name, size] of ATTRIBUTES) {
    point(gl, program, name, size, SPRITE_NUMBERS * FLOAT_BYTES, offset, 1)
    offset += size * FLOAT_BYTES
  }
  gl.bindVertexArray(null)
  gl.bindBuffer(gl.ARRAY_BUFFER, null)
  return { program, uniforms: uniformsOf(gl, program), vertices, sprites, texture: makeTexture(gl) }
}

function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Surface['uniforms'] {
  const places = UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)])
  return Object.fromEntries(places) as Surface['uniforms']
}

/** `divisor` 1: one value per sprite. */
function point(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  size: number,
  stride: number,
  offset: number,
  divisor: number,
): void {
  const place = gl.getAttribLocation(program, name)
  gl.enableVertexAttribArray(place)
  gl.vertexAttribPointer(place, size, gl.FLOAT, false, stride, offset)
  gl.vertexAttribDivisor(place, divisor)
}

function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, ATLAS.width, ATLAS.height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  return texture
}
