/** Keeps the drawing in step with the page's state; the only place that holds the map's lifetime. */

import './map-sheet.css'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { DrawnShapes } from '../map/draw-tool.ts'
import type { FieldShapes } from '../map/field-data.ts'
import type { LocatorView } from '../map/locator.ts'
import type { DrawnFeatures, MapPadding, MapSurface, MapViewOptions } from '../map/map-surface.ts'
import { createMapView } from '../map/map-view.ts'
import { statusAt } from '../query/core/status-column.ts'
import { AreaDrawing } from './area-drawing.ts'
import { groundTiles } from './areas-device.ts'
import { basemapUrl } from './basemap-url.ts'
import { holdTarget } from './field-on-map.ts'
import { act } from './navigate.ts'
import { isOriginless } from './originless.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services, say } from './services.ts'
import type { Camera } from './session.ts'

declare global {
  interface Window {
    /** For tests: how many features, and which shapes of the reader's own, can be seen on the map right now. */
    __cairn?: {
      drawnFeatures(): DrawnFeatures
      drawnShapes(): DrawnShapes
      /** Features of the ground by layer of its archives. */
      drawnGround(): Readonly<Record<string, number>>
    }
  }
}

const darkScheme = matchMedia('(prefers-color-scheme: dark)')
/** What else changes the tokens. */
const schemes = [darkScheme, matchMedia('(prefers-contrast: more)'), matchMedia('(forced-colors: active)')]
const theme = (): 'light' | 'dark' => (darkScheme.matches ? 'dark' : 'light')

/** Room for a name beside its mark, so that none begins under the tray; CSS pixels. */
const NAME_PIXELS = 40
const EDGE_PIXELS = 14
/** Share of the map that the half-high sheet covers on a phone, and a little more; see app.css. */
const SHEET_SHARE = 0.55

/** Where the sheet lies over the map and not below it; see app.css. */
const SHEET_OVER_MAP = '(max-width: 640px) and (min-height: 481px)'

/** On a wide map the tray covers the left, on a small one buttons the top, on a phone the sheet the lower half. */
function coveredPadding({ clientHeight, parentElement }: HTMLElement): MapPadding {
  const isCovered = matchMedia(SHEET_OVER_MAP).matches
  const tray = parentElement?.querySelector<HTMLElement>('.over-left')
  const buttons = parentElement?.querySelector<HTMLElement>('.narrow-buttons')
  const left = tray?.offsetWidth ? tray.offsetLeft + tray.offsetWidth + NAME_PIXELS : EDGE_PIXELS
  return {
    top: buttons?.offsetHeight ? buttons.offsetTop + buttons.offsetHeight : EDGE_PIXELS,
    right: EDGE_PIXELS,
    left,
    bottom: isCovered ? clientHeight * SHEET_SHARE : EDGE_PIXELS,
  }
}

const samePlace = (one: Camera | null, other: Camera | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one.lng - other.lng) < 1e-4 &&
    Math.abs(one.lat - other.lat) < 1e-4 &&
    Math.abs(one.zoom - other.zoom) < 0.01)

/** This browser has no WebGL 2. */
class OutlineNeeded extends Error {}

/** Starts the drawing; the outline's code is loaded where it is needed, and nowhere else. */
export async function startMap(container: HTMLElement, services: Services): Promise<MapSync> {
  try {
    return new MapSync(container, services, null)
  } catch (fault) {
    if (!(fault instanceof OutlineNeeded)) throw fault
    const { LocatorView } = await import('../map/locator.ts')
    return new MapSync(container, services, LocatorView)
  }
}

function outlineView(
  Outline: typeof LocatorView | null,
  container: HTMLElement,
  options: MapViewOptions,
): LocatorView {
  if (!Outline) throw new OutlineNeeded()
  return new Outline(container, options)
}

export class MapSync {
  private readonly services: Services
  private readonly container: HTMLElement
  private readonly surface: MapSurface
  /** Whether WebGL 2 draws; otherwise the outline does. */
  readonly isWebGl: boolean
  private readonly end: (() => void)[] = []
  private drawn: { result: PageState['result']; pkg: CairnPackage | null } = { result: null, pkg: null }
  private selected: string | null = null
  private field: FieldShapes | null = null
  private isFieldOnMap = false
  private isFirstSelection = true
  private camera: Camera | null

  /** `Outline` draws where WebGL 2 cannot. Throws OutlineNeeded there without it. */
  constructor(container: HTMLElement, services: Services, Outline: typeof LocatorView | null) {
    this.services = services
    this.container = container
    this.camera = services.store.get().session.camera
    const options = this.options()
    // MapLibre's worker would have to come from a data: address there, which the policy of this page forbids.
    const map = Outline || isOriginless() ? null : createMapView(container, options)
    this.isWebGl = map !== null
    this.surface = map ?? outlineView(Outline, container, options)
    this.end.push(services.store.subscribe((state) => this.follow(state)))
    const repaint = (): void => this.surface.setTheme(theme())
    for (const scheme of schemes) {
      scheme.addEventListener('change', repaint)
      this.end.push(() => scheme.removeEventListener('change', repaint))
    }
    const resized = new ResizeObserver(() => this.surface.setPadding(coveredPadding(container)))
    resized.observe(container)
    this.end.push(() => resized.disconnect())
    window.__cairn = {
      drawnFeatures: () => this.surface.drawnFeatures(),
      drawnShapes: () => this.surface.tools.drawn(),
      drawnGround: () => this.surface.ground?.drawn() ?? {},
    }
    const drawing = new AreaDrawing(this.surface.tools, services)
    this.end.push(() => drawing.end())
    this.follow(services.store.get())
  }

  remove(): void {
    for (const finish of this.end) finish()
    this.surface.remove()
  }

  private options(): MapViewOptions {
    const { store } = this.services
    return {
      camera: this.camera,
      theme: theme(),
      basemapUrl: basemapUrl(),
      lookout: this.services.query,
      ground: groundTiles(this.services),
      padding: coveredPadding(this.container),
      onSelect: (ids) => this.pick(ids),
      onHold: (at) => holdTarget(this.services, at),
      onCamera: (camera) => this.moved(camera),
      onError: (message) => say(store, t('page.mapFault', { message })),
    }
  }

  /** One feature is opened; several at one place are offered as a list. */
  private pick(ids: readonly string[]): void {
    const [only] = ids
    if (only === undefined) return
    const nothing = { site: null, claim: null, source: null }
    patch(this.services.store, { picked: ids.length > 1 ? ids : [], pickedAs: null })
    const selection = ids.length > 1 ? nothing : { ...nothing, site: only }
    act(this.services, { type: 'select', selection })
  }

  private moved(camera: Camera): void {
    if (samePlace(camera, this.camera)) return
    this.camera = camera
    act(this.services, { type: 'camera', camera }, 'replace')
  }

  private follow(state: PageState): void {
    this.followRows(state)
    // What is chosen is found among the details.
    if (state.parsed) this.followSelection(state.session.selection.site, state.session.camera)
    this.followCamera(state.session.camera)
    this.followField(state)
  }

  private followRows({ parsed, arriving, session, ...state }: PageState): void {
    // The outline draws features, not counts: it waits for the details.
    const isArriving = !parsed && arriving !== null && this.isWebGl
    const { result, statuses } = isArriving ? arriving : state
    const pkg = isArriving ? arriving.package : (parsed?.package ?? null)
    if (!pkg || !result || (result === this.drawn.result && pkg === this.drawn.pkg)) return
    const isNewPackage = pkg.hash !== this.drawn.pkg?.hash
    const wasEmpty = this.drawn.pkg === null
    this.drawn = { result, pkg }
    this.surface.show({
      package: pkg,
      result,
      statusOf: (row) => statusAt(statuses, row),
      lang: session.lang,
      isArriving,
    })
    if (isNewPackage && !wasEmpty && session.camera === null) this.surface.fit()
  }

  private followSelection(site: string | null, camera: Camera | null): void {
    if (site === this.selected || !this.drawn.pkg) return
    const isFromLink = this.isFirstSelection && camera !== null
    this.isFirstSelection = false
    this.selected = site
    this.surface.select(site)
    // A link that carries a camera shows what its sender saw.
    if (site !== null && !isFromLink) this.surface.flyTo(site)
  }

  /** To the target, never to the reader: the camera stands in the address. */
  private followField({ field, fieldShapes }: PageState): void {
    if (fieldShapes !== this.field) this.surface.tools.showField(fieldShapes)
    this.field = fieldShapes
    const isAsked = field.isOnMap && !this.isFieldOnMap
    this.isFieldOnMap = field.isOnMap
    if (isAsked && field.target?.kind === 'feature') this.surface.flyTo(field.target.featureId)
  }

  /** Only a camera that came from outside (back, forward, a link) moves the map. */
  private followCamera(camera: Camera | null): void {
    if (camera === null || samePlace(camera, this.camera)) return
    this.camera = camera
    this.surface.moveTo(camera)
  }
}
