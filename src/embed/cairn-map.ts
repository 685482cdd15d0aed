/**
 * `<cairn-map src="…/datapackage.json">`: a view of a package inside somebody's page. Facade first; everything stands
 * in a shadow root, so that neither page can spoil the other. Attributes: docs/embedding.md.
 */
import tokens from '../design/tokens.css?inline'
import facadeSheet from '../facade/facade.css?inline'
import type { Tree } from '../facade/tree.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { domOf } from './dom-of.ts'
import { asksNothing, readInteraction } from './frame-parameters.ts'
import { isolated } from './isolated.ts'
import { addSheet } from './sheet.ts'
import { type Asked, Stage, type StageEvents, type Tell } from './stage.ts'
import { checkPinned } from './withdrawn.ts'

/** The script lies in `embed/`, beside the application's page. */
const home = new URL(/* @vite-ignore */ '../', import.meta.url).href

/** Attributes that say nothing of what is shown. */
const OTHERS = /^(src|interaction|class|id|style|title|slot|hidden|dir|part|lang|data-.*|aria-.*)$/

export class CairnMap extends HTMLElement {
  #stage: Stage | null = null
  #attributes: MutationObserver | null = null
  #turn = 0
  #filter: FilterSpec | null = null
  #site: string | null = null

  /** The filter that is shown; null before one is known. Setting it shows another part of the package. */
  get filter(): FilterSpec | null {
    return this.#filter
  }
  set filter(filter: FilterSpec) {
    void this.#stage?.show({ kind: 'filter', filter })
  }

  /** What is chosen, by id. Setting it chooses a feature, or one of its claims. */
  get selection(): { readonly site: string | null } {
    return { site: this.#site }
  }
  set selection({ site = null, claim = null }: { site?: string | null; claim?: string | null }) {
    void this.#stage?.show({ kind: 'selection', site, claim })
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    void this.#begin(root, ++this.#turn)
  }

  disconnectedCallback(): void {
    this.#turn++
    this.#attributes?.disconnect()
    this.#stage?.close()
    this.#stage = null
    this.shadowRoot?.replaceChildren()
  }

  async #begin(root: ShadowRoot, turn: number): Promise<void> {
    const src = URL.parse(this.#attribute('src') ?? '', document.baseURI)
    const base = src ? new URL('views/all/', src).href : document.baseURI
    const tree = src && (await facadeAt(`${base}facade.json`))
    if (turn !== this.#turn) return
    const main = domOf(tree ?? BARE, base) as HTMLElement
    root.replaceChildren(main)
    addSheet(main, 'facade', isolated(`${tokens}${facadeSheet}`))
    const stage = this.#stageOn(main)
    const { id = '', pin = '' } = main.dataset
    if (src === null || tree === null || !asksNothing(this.#asked(), { id, pin }))
      await stage.show(this.#view)
    else await checkPinned(main, src.href, (text) => stage.say(text))
    if (turn === this.#turn) this.#tell('cairn-ready', { tally: tallyOf(main), hasMap: false })
  }

  /** The view that the attributes name, whenever it is asked for. */
  readonly #view: Asked = { kind: 'attributes', read: (name) => this.#attribute(name) }

  #stageOn(main: HTMLElement): Stage {
    const interaction = readInteraction(this.getAttribute('interaction'))
    const tell: Tell = (name, detail) => this.#tell(name, detail)
    const stage = new Stage(main, { home, interaction, asked: this.#view, tell })
    this.#stage = stage
    this.#attributes = new MutationObserver((changes) => this.#follow(changes))
    this.#attributes.observe(this, { attributes: true })
    return stage
  }

  /** Another view is shown in the same place; another package begins anew. */
  #follow(changes: readonly MutationRecord[]): void {
    const names = changes.map(({ attributeName }) => attributeName ?? '')
    if (names.includes('src')) {
      this.disconnectedCallback()
      this.connectedCallback()
    } else if (names.some((name) => !OTHERS.test(name))) void this.#stage?.show(this.#view)
  }

  #attribute(name: string): string | null {
    return name === 'src' && !this.hasAttribute('src')
      ? `${home}data/karabakh/datapackage.json`
      : this.getAttribute(name)
  }

  #asked(): [name: string, value: string][] {
    return Array.from(this.attributes, ({ name, value }): [string, string] => [name, value]).filter(
      ([name]) => !OTHERS.test(name),
    )
  }

  #tell<Name extends keyof StageEvents>(name: Name, detail: StageEvents[Name]): void {
    if ('filter' in detail) this.#filter = detail.filter
    if ('site' in detail) this.#site = detail.site
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** A package without a facade: an empty one, which the view fills. */
const BARE: Tree = ['main', { class: 'cairn' }, ['p', { class: 'note', role: 'status', hidden: true }]]

async function facadeAt(url: string): Promise<Tree | null> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    return response.ok ? ((await response.json()) as Tree) : null
  } catch {
    return null
  }
}

/** The numbers that a facade shows. */
function tallyOf(main: HTMLElement): StageEvents['cairn-ready']['tally'] {
  const data = main.querySelector('output')?.dataset ?? {}
  const numbers = Object.entries(data).map(([name, text]) => [name, Number(text)])
  return Object.fromEntries(numbers) as StageEvents['cairn-ready']['tally']
}

if (!customElements.get('cairn-map')) customElements.define('cairn-map', CairnMap)
