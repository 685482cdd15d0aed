/** A menu button: what the bar has no room for. Arrow keys, Home, End and first letters as menus have them. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { emit } from './events.ts'
import { base, controls } from './shared-styles.ts'

/** One entry; `badge` is a number worth seeing, for example of faults. */
export interface MenuEntry {
  readonly id: string
  readonly text: string
  readonly badge?: number
  /** Heading that it stands under, in words; those of one group follow one another. */
  readonly group?: string
}

/** `<cairn-more>`: `label`, `name`, `entries` in; `menu-choose` (`{id}`) out. */
export class CairnMore extends LitElement {
  static override properties = {
    label: { type: String },
    name: { type: String },
    entries: { attribute: false },
    open: { state: true },
  }
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: relative;
      }
      .trigger {
        white-space: nowrap;
      }
      [role='menu'] {
        position: absolute;
        z-index: 8;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        min-inline-size: 13rem;
        max-block-size: calc(100dvh - 7rem);
        overflow-y: auto;
        padding-block: var(--space-1);
        background: var(--paper);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        box-shadow: var(--shadow);
      }
      [role='menuitem'] {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        inline-size: 100%;
        min-block-size: max(var(--target), 36px);
        background: none;
        border: 0;
        border-radius: 0;
        text-align: start;
        white-space: nowrap;
      }
      [role='menuitem']:hover,
      [role='menuitem']:focus {
        background: var(--accent-wash);
      }
      [role='menuitem']:focus-visible {
        outline-offset: -2px;
      }
      .group {
        margin: 0;
        padding: var(--space-2) var(--space-3) 0;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      [role='group'] + [role='group'] {
        margin-block-start: var(--space-1);
        border-block-start: 1px solid var(--rule);
      }
      .badge {
        padding: 0 6px;
        border-radius: 999px;
        background: var(--notice-wash);
        color: var(--notice);
        font-size: var(--text-xs);
      }
    `,
  ]
  declare label: string
  /** What the button is called where its label is too short to say it. */
  declare name: string
  declare entries: readonly MenuEntry[]
  declare open: boolean

  constructor() {
    super()
    this.label = ''
    this.name = ''
    this.entries = []
    this.open = false
  }

  override render(): TemplateResult {
    return html`<button class="trigger" type="button" aria-haspopup="menu" aria-expanded=${this.open} aria-label=${this.name || nothing} @click=${this.toggle} @keydown=${this.openByKey}>
        ${this.label} ${this.badge()}<span aria-hidden="true">▾</span>
      </button>
      ${this.open ? this.menu() : nothing}`
  }

  /** What an entry has to tell is seen before the menu is opened. */
  private badge(): TemplateResult | typeof nothing {
    const sum = this.entries.reduce((all, { badge = 0 }) => all + badge, 0)
    return sum > 0 ? html`<span class="badge">${sum}</span> ` : nothing
  }

  private menu(): TemplateResult {
    return html`<div role="menu" aria-label=${this.name || this.label} @keydown=${this.move} @focusout=${this.leave}>
      ${[...new Set(this.entries.map(({ group = '' }) => group))].map((group) => this.group(group))}
    </div>`
  }

  private group(group: string): TemplateResult | readonly TemplateResult[] {
    const items = this.entries
      .filter((entry) => (entry.group ?? '') === group)
      .map((entry) => this.item(entry))
    if (group === '') return items
    return html`<div role="group" aria-label=${group}><p class="group" aria-hidden="true">${group}</p>${items}</div>`
  }

  private item({ id, text, badge }: MenuEntry): TemplateResult {
    return html`<button role="menuitem" type="button" tabindex="-1" @click=${() => this.choose(id)}>
      ${text}${badge ? html`<span class="badge">${badge}</span>` : nothing}
    </button>`
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')]
  }

  private readonly toggle = (): void => void this.show(!this.open, 0)

  private readonly openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    void this.show(true, event.key === 'ArrowUp' ? -1 : 0)
  }

  /** Opens with the focus on an entry (-1 the last), or closes with the focus on the button. */
  private async show(open: boolean, at: number): Promise<void> {
    this.open = open
    await this.updateComplete
    if (open) this.items.at(at)?.focus()
    else this.renderRoot.querySelector<HTMLElement>('.trigger')?.focus()
  }

  /** The focus is back on the button before the page acts, so that a dialog gives it back there. */
  private async choose(id: string): Promise<void> {
    await this.show(false, 0)
    emit(this, 'menu-choose', { id })
  }

  private readonly leave = (event: FocusEvent): void => {
    const to = event.relatedTarget
    if (!(to instanceof Node && this.renderRoot.contains(to))) this.open = false
  }

  private readonly move = (event: KeyboardEvent): void => {
    const { items } = this
    const at = items.indexOf(event.target as HTMLElement)
    const last = items.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }
    const next = steps[event.key] ?? this.byLetter(event.key, at)
    if (event.key === 'Escape') void this.show(false, 0)
    if (event.key === 'Tab') this.open = false
    else event.stopPropagation()
    if (next === undefined) return
    event.preventDefault()
    items[next]?.focus()
  }

  /** The next entry that begins with the letter. */
  private byLetter(key: string, at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined
    const begins = (text: string): boolean => text.toLowerCase().startsWith(key.toLowerCase())
    const order = this.entries.map((_, index) => (at + 1 + index) % this.entries.length)
    return order.find((index) => begins(this.entries[index]?.text ?? ''))
  }
}

customElements.define('cairn-more', CairnMore)
