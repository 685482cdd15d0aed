/** The live map in the place of the drawing: MapLibre with the page's own rows, and no worker or storage of ours. */
import maplibreSheet from 'maplibre-gl/dist/maplibre-gl.css?inline'
import type { Session } from '../app/session.ts'
import type { Answered } from '../facade/facade-answer.ts'
import mapSheet from '../map/map.css?inline'
import type { MapRows, MapSurface } from '../map/map-surface.ts'
import { createMapView } from '../map/map-view.ts'
import type { Lookout } from '../query/core/lookout.ts'
import { statusAt } from '../query/core/status-column.ts'
import { inPixels } from './isolated.ts'
import { addSheet } from './sheet.ts'

type View = Answered & { readonly session: Session }

export interface LiveMapWishes {
  readonly basemapUrl: string
  readonly lookout: Lookout
  select(siteIds: readonly string[]): void
  /** The map is gone: it lost its surface, or never drew anything. */
  fail(message: string): void
}

const dark = matchMedia('(prefers-color-scheme: dark)')
const theme = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light')

/** How long the first marks may take, and how often is looked, in milliseconds. */
const PATIENCE = 20_000
const LOOK_EVERY = 150

/** null where the browser gives no WebGL 2; the drawing is then as it was. */
export function openLiveMap(main: HTMLElement, view: View, wishes: LiveMapWishes): LiveMap | null {
  const box = main.querySelector<HTMLElement>('.map')
  if (!box) return null
  addSheet(main, 'map', inPixels(`${maplibreSheet}${mapSheet}`))
  const holder = document.createElement('div')
  holder.className = 'live coming'
  box.append(holder)
  let map: LiveMap | null = null
  let last = ''
  const surface = createMapView(holder, {
    camera: view.session.camera,
    theme: theme(),
    basemapUrl: wishes.basemapUrl,
    lookout: wishes.lookout,
    isCooperative: true,
    onSelect: (ids) => wishes.select(ids),
    onCamera: () => undefined,
    onError: (message) => {
      last = message
      // A host page's policy may allow no worker; the rest is told by the map itself, which goes on.
      if (/worker failed/i.test(message)) map?.fail()
    },
  })
  if (surface) map = new LiveMap(box, holder, surface, view, () => wishes.fail(last))
  else holder.remove()
  return map
}

/** One map's lifetime, with the drawing that comes back when it ends. */
export class LiveMap {
  readonly #figure: Element
  readonly #holder: HTMLElement
  readonly #surface: MapSurface
  /** Says that the map is gone; whoever is told closes it. */
  readonly fail: () => void
  readonly #closing = new AbortController()

  constructor(box: HTMLElement, holder: HTMLElement, surface: MapSurface, view: View, fail: () => void) {
    this.#figure = box.parentElement ?? box
    this.#holder = holder
    this.#surface = surface
    this.fail = () => {
      if (!this.#closing.signal.aborted) fail()
    }
    // For tests: how many features can be seen.
    Object.assign(box, { drawnFeatures: () => surface.drawnFeatures() })
    const { signal } = this.#closing
    holder.addEventListener('webglcontextlost', () => this.fail(), { capture: true, signal })
    dark.addEventListener('change', () => surface.setTheme(theme()), { signal })
    this.show(view, null)
    void this.#arrive(view)
  }

  /** Draws a view's rows and looks at what it is about; `before` is the view shown until now. */
  show(view: View, before: Session | null): void {
    const { session } = view
    this.#surface.show(mapRows(view))
    this.#surface.select(session.selection.site)
    if (session.camera) this.#surface.moveTo(session.camera)
    else if (session.selection.site !== null) this.#surface.flyTo(session.selection.site)
    else if (before) this.#surface.fit()
  }

  close(): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    this.#surface.remove()
    this.#holder.remove()
    this.#showDrawing(true)
  }

  /** The drawing stays until marks are there: a canvas that never draws must not hide it. */
  async #arrive({ package: pkg, result }: View): Promise<void> {
    const hasMarks = result.rows.some((row) => pkg.features[row]?.geometry !== null)
    for (let waited = 0; waited < PATIENCE; waited += document.hidden ? 0 : LOOK_EVERY) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
      if (this.#closing.signal.aborted) return
      const { marks, areas } = this.#surface.drawnFeatures()
      if (marks + areas > 0 || !hasMarks) return this.#take()
    }
    this.fail()
  }

  #take(): void {
    this.#holder.classList.remove('coming')
    const hadFocus = this.#figure.querySelector('.start:focus') !== null
    this.#showDrawing(false)
    if (hadFocus) this.#holder.querySelector<HTMLElement>('canvas')?.focus({ preventScroll: true })
  }

  #showDrawing(isShown: boolean): void {
    for (const part of this.#figure.querySelectorAll('.map > svg, .start'))
      part.toggleAttribute('hidden', !isShown)
  }
}

const mapRows = ({ package: pkg, result, loaded, session }: View): MapRows => ({
  package: pkg,
  result,
  statusOf: (row) => statusAt(loaded.statuses, row),
  lang: session.lang,
})
