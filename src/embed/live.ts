/** What a facade becomes when more is asked of it: any view of any package, answered in the page itself. */
import { resolveSelection } from '../app/ids.ts'
import type { Camera, Session } from '../app/session.ts'
import { readAttributes } from '../app/session-attributes.ts'
import { readSession, sessionSearch } from '../app/url.ts'
import { readCameraHash } from '../app/url-camera.ts'
import { unknownValues } from '../app/url-values.ts'
import { localText } from '../domain/package.ts'
import { chosenTree } from '../facade/chosen.ts'
import { type Answered, answeredInput } from '../facade/facade-answer.ts'
import { facadeTree } from '../facade/facade-tree.ts'
import { speak } from '../i18n/languages.ts'
import { t } from '../i18n/message.ts'
import '../i18n/whole.ts'
import { inProcessQuery } from '../query/client/in-process-query.ts'
import type { Tally } from '../query/core/result.ts'
import { domOf } from './dom-of.ts'
import type { LiveMap } from './live-map.ts'
import { packageAt, packageKey, type ReadPackage } from './package-at.ts'
import { showChosen, takeParts } from './parts.ts'
import type { Asked, StageOptions } from './stage.ts'
import { checkPinned } from './withdrawn.ts'

interface Opened extends ReadPackage {
  readonly key: string
  readonly loaded: Answered['loaded']
}

interface Shown extends Answered {
  readonly session: Session
}

export class Live {
  readonly #main: HTMLElement
  readonly #options: StageOptions
  readonly #say: (text: string) => void
  #session: Session | null = null
  readonly #query = inProcessQuery()
  #opened: Opened | null = null
  #shown: Shown | null = null
  #map: LiveMap | null = null
  /** The newest wish wins. */
  #turn = 0
  #isClosed = false

  constructor(main: HTMLElement, options: StageOptions, say: (text: string) => void) {
    this.#main = main
    this.#options = options
    this.#say = say
  }

  /** Whether a view is shown. */
  get isOpen(): boolean {
    return this.#shown !== null
  }

  /** Shows a view and answers its numbers. Rejects in plain words when its package cannot be read. */
  async show(asked: Asked): Promise<Tally> {
    const turn = ++this.#turn
    const { session, messages } = this.#read(asked)
    const opened = await this.#open(session)
    const { parsed, loaded } = opened
    const result = await this.#query.run(session.filter)
    // Several elements of one page may speak different languages: each says its own before it draws.
    await speak(session.lang)
    if (turn !== this.#turn || this.#isClosed) return result.tally
    const resolved = resolveSelection(parsed.package, session.selection)
    const before = this.#shown
    this.#session = { ...session, selection: resolved.selection }
    this.#shown = { package: parsed.package, loaded, result, session: this.#session }
    this.#draw(this.#shown, opened)
    const said = [...this.#faults(session, opened, messages), ...resolved.messages, ...outside(this.#shown)]
    this.#say(said.filter(Boolean).join(' '))
    void checkPinned(this.#main, opened.url, (text) => this.#say([...said, text].filter(Boolean).join(' ')))
    this.#map?.show(this.#shown, before?.session ?? null)
    this.#options.tell('cairn-filter', { filter: session.filter, tally: result.tally })
    const { site } = resolved.selection
    if (site !== (before?.session.selection.site ?? null))
      this.#options.tell('cairn-select', { site, sites: site === null ? [] : [site] })
    return result.tally
  }

  /** Opens the live map in the place of the drawing. */
  async openMap(): Promise<void> {
    if (this.#map || !this.#shown || this.#isClosed) return
    const { openLiveMap } = await import('./live-map.ts')
    if (this.#map || this.#isClosed) return
    this.#map = openLiveMap(this.#main, this.#shown, {
      basemapUrl: `${this.#options.home}basemap/`,
      lookout: this.#query,
      select: (sites) => this.#select(sites),
      fail: (message) => this.#failMap(message),
    })
    if (this.#map === null) return this.#failMap('WebGL 2')
    this.#options.tell('cairn-ready', { tally: this.#shown.result.tally, hasMap: true })
  }

  close(): void {
    this.#isClosed = true
    this.#map?.close()
    this.#map = null
    this.#query.close()
  }

  #read(asked: Asked): { session: Session; messages: readonly string[] } {
    if (asked.kind === 'search') return readSession(new URL(asked.search || '?', this.#options.home))
    if (asked.kind === 'attributes') return readAttributes(asked.read, this.#options.home, document.baseURI)
    const session = this.#session ?? this.#read(this.#options.asked).session
    if (asked.kind === 'filter') return { session: { ...session, filter: asked.filter }, messages: [] }
    const { site, claim } = asked
    return { session: { ...session, selection: { site, claim, source: null } }, messages: [] }
  }

  async #open(session: Session): Promise<Opened> {
    const key = packageKey(session)
    if (this.#opened?.key === key) return this.#opened
    const read = await packageAt(session, this.#options.home)
    const loaded = await this.#query.load(read.parsed)
    this.#opened = { ...read, key, loaded }
    return this.#opened
  }

  #faults({ filter }: Session, { message, parsed }: Opened, messages: readonly string[]): readonly string[] {
    return [message, ...messages, ...unknownValues(filter, parsed.package)]
  }

  #draw(shown: Shown, { url }: Opened): void {
    const { filter, lang, selection } = shown.session
    const search = sessionSearch(shown.session)
    const { home } = this.#options
    const full = `${home}${search}`
    // A package of somebody else's site may have no page for errors; the full view names its publishers.
    const report = url.startsWith(home) ? new URL('views/report.html', url).href : full
    const links = { full, report, claims: null }
    // The drawing keeps its own part of the world: only there is its ground.
    const camera = cameraOf(this.#main.dataset.camera)
    const input = { ...answeredInput({ filter, camera, search, lang }, shown), links, ground: null }
    // A published view has a heading of its own, as long as it is that view.
    const heading = search === this.#main.dataset.search ? this.#main.querySelector('h1')?.textContent : null
    takeParts(this.#main, domOf(facadeTree({ ...input, title: heading ?? input.title }), url) as HTMLElement)
    this.#choose(shown, selection.site === null ? [] : [selection.site])
  }

  #choose(shown: Shown, sites: readonly string[]): void {
    const { lang, selection } = shown.session
    const tree = chosenTree({ ...shown, statuses: shown.loaded.statuses, lang }, sites, selection.claim)
    showChosen(this.#main, tree === null ? null : domOf(tree, document.baseURI))
  }

  #select(sites: readonly string[]): void {
    if (!this.#shown) return
    const site = sites.length === 1 ? (sites[0] ?? null) : null
    this.#session = { ...this.#shown.session, selection: { site, claim: null, source: null } }
    this.#shown = { ...this.#shown, session: this.#session }
    this.#choose(this.#shown, sites)
    this.#options.tell('cairn-select', { site, sites })
  }

  #failMap(message: string): void {
    this.#map?.close()
    this.#map = null
    this.#say(this.#main.querySelector<HTMLElement>('.words')?.dataset.noMap ?? '')
    this.#options.tell('cairn-error', { message })
  }
}

function cameraOf(text: string | undefined): Camera | null {
  const camera = text === undefined ? null : readCameraHash(text)
  return camera === 'faulty' ? null : camera
}

/** A link may choose a feature that its own filter leaves out. */
function outside({ package: pkg, result, session }: Shown): readonly string[] {
  const row = pkg.features.findIndex(({ id }) => id === session.selection.site)
  const feature = pkg.features[row]
  if (!feature || result.rows.includes(row)) return []
  return [t('facade.outside', { label: localText(feature.properties.label, session.lang) })]
}
