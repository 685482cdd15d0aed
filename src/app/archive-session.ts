/** One open archive: looks at it where the map looks, whenever the map moves or another question is asked. */
import { EtagMismatch } from 'pmtiles'
import type { ArchiveMap } from '../map/archive-map.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { TiledMark } from '../tiles/claim-tile.ts'
import type { ArchiveView } from '../ui/archive-look.ts'
import { lookAt, pickedOf, placesOf } from './archive-answer.ts'
import { archivePackage, archivePage, filtersPanel } from './archive-page.ts'
import { appliedPart, archiveQuestion } from './archive-question.ts'
import type { ClaimArchive } from './archive-reader.ts'
import type { OpenArchive } from './archive-state.ts'
import { groundTiles } from './areas-device.ts'
import { basemapUrl } from './basemap-url.ts'
import { loadAddressed } from './load.ts'
import { act } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services, say } from './services.ts'

const darkScheme = matchMedia('(prefers-color-scheme: dark)')
const theme = (): 'light' | 'dark' => (darkScheme.matches ? 'dark' : 'light')

const isPhone = (): boolean => matchMedia('(max-width: 640px)').matches
/** Share of the map that the half-high sheet covers on a phone; see app.css. */
const SHEET_SHARE = 0.55

export class ArchiveSession {
  readonly #services: Services
  readonly #archive: ClaimArchive
  readonly #name: string
  readonly #words: (fault: unknown) => string
  #map: ArchiveMap | null = null
  #container: Element | null = null
  #asked = new AbortController()
  #filter: FilterSpec
  #marks: readonly (readonly TiledMark[])[] = []
  readonly #pkg: ArchiveView['pkg']
  #isReplaced = false

  /** `words` says a fault of the source to people. */
  constructor(services: Services, archive: ClaimArchive, name: string, words: (fault: unknown) => string) {
    this.#services = services
    this.#archive = archive
    this.#name = name
    this.#words = words
    this.#filter = services.store.get().session.filter
    this.#pkg = archivePackage(archive.facts)
  }

  /** Shows it in place of whatever is shown; it ends when something else is. */
  start(): void {
    const { store } = this.#services
    const stop = store.subscribe((state) => {
      if (state.archive?.render !== this.#open.render) {
        stop()
        this.#close()
      } else if (state.session.filter !== this.#filter) {
        this.#filter = state.session.filter
        void this.#look()
      }
    })
    darkScheme.addEventListener('change', this.#repaint)
    patch(store, { archive: this.#open, phase: 'ready', fault: null, parsed: null, result: null, picked: [] })
  }

  readonly #repaint = (): void => this.#map?.setTheme(theme())

  readonly #open: OpenArchive = {
    look: null,
    picked: [],
    fault: null,
    filters: (state) => filtersPanel(this.#viewOf(state)),
    render: (state, sheet) =>
      archivePage(this.#viewOf(state), state.session.lang, sheet, {
        mapAt: (element) => void this.#mapAt(element),
        close: () => this.#leave(),
      }),
  }

  #viewOf({ archive, session }: PageState): ArchiveView {
    const { facts } = this.#archive
    const { look = null, picked = [], fault = null } = archive ?? {}
    const { unanswered } = archiveQuestion(session.filter, facts)
    return {
      ...{ name: this.#name, pkg: this.#pkg, filter: session.filter, unanswered, look, picked, fault },
      applied: appliedPart(session.filter, facts),
      ...{ placed: facts.placed, unlocated: facts.unlocated, date: facts.date },
    }
  }

  #set(fields: Partial<Pick<OpenArchive, 'look' | 'picked' | 'fault'>>): void {
    const { archive } = this.#services.store.get()
    if (archive?.render === this.#open.render)
      patch(this.#services.store, { archive: { ...archive, ...fields } })
  }

  /** The map is made when its place in the page is there, and ended when that goes. */
  async #mapAt(element: Element | undefined): Promise<void> {
    if (element === undefined || element === this.#container) return
    this.#container = element
    const code = await import('../map/archive-map.ts')
    if (this.#container !== element || this.#map) return
    const { store } = this.#services
    try {
      this.#map = new code.ArchiveMap(element as HTMLElement, {
        ...{ camera: store.get().session.camera, theme: theme(), basemapUrl: basemapUrl() },
        ...{ ground: groundTiles(this.#services), lookout: this.#services.query, box: this.#archive.box },
        coveredBelow: isPhone() ? element.clientHeight * SHEET_SHARE : 0,
        onPick: (places) => this.#pick(places),
        onMove: () => this.#moved(),
        onError: (message) => say(store, message),
      })
    } catch (fault) {
      this.#set({ fault: this.#words(fault) })
    }
  }

  #moved(): void {
    if (!this.#map) return
    act(this.#services, { type: 'camera', camera: this.#map.camera }, 'replace')
    void this.#look()
  }

  /** The newest look wins. What was replaced on its host is looked at no more. */
  async #look(): Promise<void> {
    if (!this.#map || this.#isReplaced) return
    this.#asked.abort()
    this.#asked = new AbortController()
    const { signal } = this.#asked
    const { box, zoom } = this.#map.window
    try {
      const marks = await this.#archive.marksIn(box, zoom, signal)
      const question = archiveQuestion(this.#filter, this.#archive.facts)
      const { places, members } = placesOf(marks.filter(question.matches))
      this.#marks = members
      this.#map?.show(places)
      this.#set({ look: lookAt(marks, question, this.#filter, this.#archive.facts), picked: [], fault: null })
    } catch (fault) {
      if (!signal.aborted) this.#fail(fault)
    }
  }

  #fail(fault: unknown): void {
    this.#isReplaced = fault instanceof EtagMismatch
    if (this.#isReplaced) {
      this.#marks = []
      this.#map?.show([])
      this.#set({ look: null, picked: [] })
    }
    this.#set({ fault: this.#words(fault) })
  }

  #pick(places: readonly number[]): void {
    const picked = places.flatMap((place) => this.#marks[place] ?? [])
    const [only] = picked
    if (only?.isCount && picked.length === 1) this.#map?.closer(only.lon, only.lat)
    this.#set({ picked: pickedOf(picked, this.#archive.facts) })
  }

  /** Back to the bundled package. */
  #leave(): void {
    act(this.#services, { type: 'data', data: null })
    void loadAddressed(this.#services)
  }

  #close(): void {
    this.#asked.abort()
    darkScheme.removeEventListener('change', this.#repaint)
    this.#map?.remove()
    this.#map = null
  }
}
