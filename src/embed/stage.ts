/**
 * A facade on the page, and the way to more: another view of the package, or the live map. All that is heavy is
 * loaded with the first wish for it; when that fails the facade stays, with a line that says so.
 */
import type { FilterSpec } from '../query/core/filter.ts'
import type { Tally } from '../query/core/result.ts'
import type { Interaction } from './frame-parameters.ts'
import type { Live } from './live.ts'

/** What is to be shown. */
export type Asked =
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'attributes'; readonly read: (name: string) => string | null }
  | { readonly kind: 'filter'; readonly filter: FilterSpec }
  | { readonly kind: 'selection'; readonly site: string | null; readonly claim: string | null }

/** What happened, as the events of `<cairn-map>` carry it. */
export interface StageEvents {
  readonly 'cairn-ready': { readonly tally: Tally; readonly hasMap: boolean }
  readonly 'cairn-select': { readonly site: string | null; readonly sites: readonly string[] }
  readonly 'cairn-filter': { readonly filter: FilterSpec; readonly tally: Tally }
  readonly 'cairn-error': { readonly message: string }
}
export type Tell = <Name extends keyof StageEvents>(name: Name, detail: StageEvents[Name]) => void

export interface StageOptions {
  /** Address of the folder with `index.html`, ends in `/`. */
  readonly home: string
  readonly interaction: Interaction
  /** The view that the facade shows, for a map that opens before anything else was asked. */
  readonly asked: Asked
  readonly tell: Tell
}

export class Stage {
  readonly #main: HTMLElement
  readonly #options: StageOptions
  #live: Promise<Live> | null = null
  readonly #closing = new AbortController()
  #offered: HTMLElement | null = null
  #isShown = false
  /** The newest wish wins; what came of an older one is told to nobody. */
  #turn = 0

  /** `main` holds the facade. */
  constructor(main: HTMLElement, options: StageOptions) {
    this.#main = main
    this.#options = options
    this.#offerMap()
  }

  /** Shows a view. Answers its numbers; null when it could not be loaded, which the page then says. */
  async show(asked: Asked): Promise<Tally | null> {
    const turn = ++this.#turn
    this.#wait()
    try {
      const live = await this.#heavy()
      const tally = await live.show(asked)
      this.#isShown = true
      return tally
    } catch (fault) {
      return turn === this.#turn ? this.#fail('noList', fault) : null
    } finally {
      if (turn === this.#turn) this.#main.classList.remove('waiting')
      this.#offerMap()
    }
  }

  /** What stands there is not what was asked for; from the first view on the next one is there at once. */
  #wait(): void {
    if (this.#isShown) return
    this.#main.classList.add('waiting')
    this.say(this.#words('wait'))
  }

  /** Opens the live map in the place of the drawing; does nothing when it is open. */
  async openMap(): Promise<void> {
    try {
      const live = await this.#heavy()
      if (!live.isOpen) await live.show(this.#options.asked)
      await live.openMap()
    } catch (fault) {
      this.#fail('noMap', fault)
    }
  }

  /** A line above the map; empty takes it away. */
  say(text: string): void {
    const note = this.#main.querySelector<HTMLElement>('.note')
    if (!note) return
    note.hidden = text === ''
    note.textContent = text
  }

  /** Frees all that the page holds for the map. */
  close(): void {
    this.#closing.abort()
    void this.#live?.then(
      (live) => live.close(),
      () => undefined,
    )
  }

  #heavy(): Promise<Live> {
    this.#live ??= import('./live.ts').then(
      ({ Live }) => new Live(this.#main, this.#options, (text) => this.say(text)),
    )
    this.#live.catch(() => {
      this.#live = null
    })
    return this.#live
  }

  #fail(words: 'noMap' | 'noList', fault: unknown): null {
    const message = fault instanceof Error ? fault.message : String(fault)
    if (this.#closing.signal.aborted) return null
    this.say(this.#words(words) || message)
    this.#options.tell('cairn-error', { message })
    return null
  }

  #words(name: 'wait' | 'noMap' | 'noList'): string {
    return this.#main.querySelector<HTMLElement>('.words')?.dataset[name] ?? ''
  }

  /** A facade that was only made now brings its own button. */
  #offerMap(): void {
    const { interaction } = this.#options
    const button = this.#main.querySelector<HTMLButtonElement>('.start')
    if (!button || interaction === 'none' || button === this.#offered) return
    this.#offered = button
    button.hidden = false
    const { signal } = this.#closing
    button.addEventListener('click', () => void this.openMap(), { signal })
    if (interaction === 'auto') this.#openWhenSeen(button)
  }

  #openWhenSeen(button: HTMLElement): void {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      void this.openMap()
    })
    watch.observe(button)
    this.#closing.signal.addEventListener('abort', () => watch.disconnect())
  }
}
