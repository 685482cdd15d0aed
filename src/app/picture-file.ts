/** From the reader's wish to a saved picture of the map. */

import '../i18n/rest.ts'
import { exportName, shownFeatures } from '../formats/export-input.ts'
import { readSettlements } from '../map/basemap-files.ts'
import { type MapImage, mapImage } from '../map/map-image.ts'
import type { PictureFrame } from '../picture/map-picture.ts'
import type { PictureView } from '../picture/picture-input.ts'
import { statusAt } from '../query/core/status-column.ts'
import type { ExportProgress, PictureDetail } from '../ui/export-forms.ts'
import { groundTiles } from './areas-device.ts'
import { type Asked, askedOf } from './asked.ts'
import { basemapUrl } from './basemap-url.ts'
import { exportSentence } from './export-sentence.ts'
import { saveBlob } from './hand-out.ts'
import type { PageState } from './page-state.ts'
import { pictureByWorker, pictureInput } from './picture-task.ts'
import { type Layer, rasterised } from './raster.ts'
import { patch, type Services } from './services.ts'

/** A PNG has so many pixels to one of the SVG. */
const PNG_SCALE = 2

/** What is being drawn; null between pictures. */
let running: AbortController | null = null

/** Draws and saves; how far it is stands in the state. A new wish ends the one before. */
export async function exportPicture(services: Services, wish: PictureDetail): Promise<void> {
  const { store } = services
  running?.abort()
  const work = new AbortController()
  running = work
  const progress = (exporting: ExportProgress): void => {
    if (running === work) patch(store, { exporting })
  }
  progress({ kind: 'busy', form: wish.form })
  try {
    const saved = await draw(services, wish, work.signal)
    work.signal.throwIfAborted()
    saveBlob(saved.name, saved.blob)
    progress({ kind: 'done', name: saved.name, bytes: saved.blob.size })
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    if (!work.signal.aborted) progress({ kind: 'failed', reason })
  }
}

/** Ends what is being drawn; nothing of it remains. */
export function cancelPicture({ store }: Services): void {
  running?.abort()
  running = null
  patch(store, { exporting: { kind: 'idle' } })
}

async function draw(services: Services, wish: PictureDetail, signal: AbortSignal) {
  const state = services.store.get()
  const asked = askedOf(state, wish.scope)
  if (asked === null) throw new Error('nothing is open')
  const input = await pictureInput(state, asked, {
    proportion: wish.proportion,
    view: wish.section === 'view' ? presentView(state) : null,
  })
  const svg = async (): Promise<string> => {
    const answer = await pictureByWorker({ input, basemapUrl: basemapUrl(), part: 'whole' }, signal)
    return 'svg' in answer ? answer.svg : ''
  }
  if (wish.form === 'svg') return { name: nameOf(asked, 'svg'), blob: svgBlob(await svg()) }
  const name = nameOf(asked, 'png')
  const framed = await pictureByWorker({ input, basemapUrl: basemapUrl(), part: 'frame' }, signal)
  if (!('frame' in framed)) throw new Error('the frame of the picture is missing')
  const { frame } = framed
  const map = await drawnMap(services, asked, frame, signal)
  const layers = map === null ? [{ svg: await svg() }] : mapUnderFrame(map, frame)
  return { name, blob: await rasterised(layers, frame.size, PNG_SCALE) }
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** Without WebGL 2 there is no such map, and the outline is made into pixels. */
async function drawnMap(
  services: Services,
  { pkg, result }: Asked,
  frame: PictureFrame,
  signal: AbortSignal,
): Promise<MapImage | null> {
  const { statuses, session } = services.store.get()
  return mapImage({
    rows: { package: pkg, result, statusOf: (row) => statusAt(statuses, row), lang: session.lang },
    camera: frame.camera,
    window: frame.window,
    pixelRatio: (frame.map.width / frame.window.width) * PNG_SCALE,
    basemapUrl: basemapUrl(),
    ground: groundTiles(services),
    settlements: await readSettlements(basemapUrl(), signal),
    signal,
  })
}

const mapUnderFrame = ({ canvas, hasCounts }: MapImage, frame: PictureFrame): Layer[] => [
  { canvas, box: frame.map },
  { svg: hasCounts ? frame.counted : frame.uncounted },
]

/** What the reader's map shows; null when the page shows no map. */
function presentView({ session }: PageState): PictureView | null {
  const map = document.querySelector('cairn-app .map')
  if (session.camera === null || map === null) return null
  return { camera: session.camera, window: { width: map.clientWidth, height: map.clientHeight } }
}

function nameOf({ pkg, session, result }: Asked, extension: string): string {
  const question = { sentence: exportSentence(session, pkg), address: null }
  return exportName({ pkg, features: shownFeatures(pkg, result), question, files: null }, extension)
}
