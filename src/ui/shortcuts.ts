/** The help sheet of the keyboard, made from the table that binds the keys. */
import '../i18n/rest.ts'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'
import { SHORTCUTS, type Shortcut } from './shortcut-table.ts'

const GROUPS = ['find', 'view', 'step', 'hand'] as const

/** `<cairn-shortcuts>`: `singleKeys` in; `single-keys` (`{on}`) out. */
export class CairnShortcuts extends LitElement {
  static override properties = { singleKeys: { type: Boolean } }
  static override styles = [
    base,
    type,
    controls,
    css`
      section {
        margin-block-start: var(--space-4);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(9.5rem, auto) minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        margin-block-start: var(--space-2);
      }
      kbd {
        display: inline-block;
        min-inline-size: 1.9em;
        padding: 0 var(--space-2);
        background: var(--paper-sunk);
        border: 1px solid var(--rule);
        border-block-end-width: 2px;
        border-radius: 4px;
        font: 600 var(--text-s) / 1.7 var(--sans);
        text-align: center;
      }
      .off kbd.single,
      .off .single + dd {
        color: var(--ink-faint);
        text-decoration: line-through;
      }
      .switch {
        display: flex;
        gap: var(--space-2);
        align-items: baseline;
        min-block-size: var(--target);
        cursor: pointer;
      }
      .switch .small {
        display: block;
      }
    `,
  ]
  declare singleKeys: boolean

  constructor() {
    super()
    this.singleKeys = true
  }

  override render(): TemplateResult {
    const change = (event: Event): void =>
      emit(this, 'single-keys', { on: (event.target as HTMLInputElement).checked })
    return html`<label class="switch">
        <input type="checkbox" .checked=${this.singleKeys} @change=${change} />
        <span>${t('shortcuts.switch')}<span class="small soft">${t('shortcuts.switchMeans')}</span></span>
      </label>
      <p class="small soft">${t('shortcuts.never')}</p>
      <div class=${this.singleKeys ? 'on' : 'off'}>${GROUPS.map(group)}</div>`
  }
}

const group = (name: (typeof GROUPS)[number]): TemplateResult => {
  const deeds = [...new Set(SHORTCUTS.filter((one) => one.group === name).map(({ deed }) => deed))]
  return html`<section>
    <h3 class="eyebrow">${t(`shortcuts.group.${name}`)}</h3>
    <dl>${deeds.map(
      (deed) => html`<dt>${SHORTCUTS.filter((one) => one.deed === deed).map(keys)}</dt>
        <dd>${t(`shortcuts.${deed}`)}</dd>`,
    )}</dl>
  </section>`
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

function keys({ key, ctrl, shift }: Shortcut): TemplateResult {
  const parts = [ctrl && (isMac() ? '⌘' : 'Ctrl'), shift && '⇧', key === 'Escape' ? 'Esc' : key]
  const text = parts.filter(Boolean).join(' ')
  const isSingle = !ctrl && key.length === 1
  return html`<kbd class=${isSingle ? 'single' : ''}>${ctrl ? text.toUpperCase().replace('CTRL', 'Ctrl') : text}</kbd> `
}

customElements.define('cairn-shortcuts', CairnShortcuts)
