/** deck.gl with its filter on the graphics processor, on a canvas of its own: one point per claim, since it filters rows. */
import { Deck, MapView } from '@deck.gl/core'
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import type { FeatureCollection, Point } from 'geojson'
import { questions } from '../lib/data.mjs'
import { CAMERA } from './bare-map.ts'
import { type Approach, type Drawn, reading, readPixel } from './measure.ts'

interface Claim {
  readonly at: [number, number]
  readonly values: [first: number, last: number]
  readonly claimant: number
}

const extension = new DataFilterExtension({ filterSize: 2, categorySize: 1, countItems: false })

export async function deck(): Promise<Approach> {
  let claims: Claim[] = []
  let asked = questions(0)
  let viewState = { longitude: CAMERA.center[0], latitude: CAMERA.center[1], zoom: CAMERA.zoom - 1 }
  let rendered: (() => void) | null = null
  const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 })
  document.querySelector('#map')?.append(canvas)
  const instance = new Deck({
    canvas,
    width: 800,
    height: 600,
    views: new MapView(),
    viewState,
    layers: [],
    onAfterRender: () => rendered?.(),
  })
  await new Promise<void>((resolve) => {
    rendered = resolve
  })

  async function draw(props: object, started: number): Promise<Drawn> {
    const done = new Promise<void>((resolve) => {
      rendered = resolve
    })
    instance.setProps(props)
    await done
    const frame = performance.now() - started
    const gl = canvas.getContext('webgl2')
    if (gl && reading.isOn) readPixel(gl)
    return { frame, pixels: performance.now() - started }
  }

  const layerOf = (name: 'narrow' | 'wide' | null) => {
    const question = name ? asked[name] : null
    return new ScatterplotLayer<Claim>({
      id: 'claims',
      data: claims,
      getPosition: ({ at }) => at,
      getRadius: 3,
      radiusUnits: 'pixels',
      getFillColor: [122, 46, 29],
      getFilterValue: ({ values }: Claim) => values,
      getFilterCategory: ({ claimant }: Claim) => claimant,
      filterRange: question
        ? [
            [-1e6, question.to],
            [question.from, 1e6],
          ]
        : [
            [-1e6, 1e6],
            [-1e6, 1e6],
          ],
      filterCategories: question ? question.claimants : Array.from({ length: 128 }, (_, at) => at),
      extensions: [extension],
    })
  }

  async function load(size: number): Promise<Drawn> {
    const started = performance.now()
    asked = questions(size)
    const response = await fetch(`/data/flat-${size}.geojson`)
    const { features } = (await response.json()) as FeatureCollection<Point, Record<string, number>>
    claims = features.flatMap(({ geometry, properties }) => claimsOf(geometry, properties))
    return draw({ layers: [layerOf(null)] }, started)
  }

  async function pan(): Promise<number> {
    const started = performance.now()
    viewState = { ...viewState, longitude: viewState.longitude + 0.1 }
    return (await draw({ viewState }, started)).pixels
  }

  const filter = (name: 'narrow' | 'wide') => draw({ layers: [layerOf(name)] }, performance.now())
  return { load, filter, pan, drawn: async () => null, settled: async () => undefined }
}

function claimsOf(geometry: Point, properties: Record<string, number>): Claim[] {
  const at = geometry.coordinates as [number, number]
  return [0, 1, 2, 3, 4].flatMap((claim) => {
    const first = properties[`s${claim}`]
    if (first === undefined) return []
    return [{ at, values: [first, properties[`e${claim}`] ?? 0], claimant: properties[`c${claim}`] ?? 0 }]
  })
}
