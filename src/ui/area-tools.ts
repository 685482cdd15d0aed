/** The tools on the map: small and quiet; where there is no room, or nothing to draw on, one button that opens the panel. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { HAND_TOOLS, type HandTool, TOOL_ICONS } from './area-icons.ts'
import { emit } from './events.ts'
import { base } from './shared-styles.ts'

/** What a tool button asks: this tool, or none. */
export interface AreaToolDetail {
  readonly tool: HandTool | 'edit' | null
}

/** `<cairn-area-tools>`: `active`, `canDraw`, `canEdit` in; `area-tool` (AreaToolDetail) and `open-overlay` out. */
export class CairnAreaTools extends LitElement {
  static override properties = {
    active: { attribute: false },
    canDraw: { type: Boolean },
  }
  static override styles = [
    base,
    css`
      .group {
        display: grid;
        background: var(--paper);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
      }
      button {
        display: grid;
        place-content: center;
        inline-size: var(--target);
        block-size: var(--target);
        padding: 0;
        background: none;
        border: 0;
        color: var(--ink);
        cursor: pointer;
      }
      button + button {
        border-block-start: 1px solid var(--rule);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      button[aria-pressed='true'] {
        background: var(--accent-wash);
        color: var(--accent-ink);
      }
      svg {
        inline-size: 20px;
        block-size: 20px;
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.5;
      }
      .handle {
        fill: currentcolor;
        stroke: none;
      }
      /* On a small map the panel has the tools, each with its word. */
      @container (max-width: 540px) or (max-height: 400px) {
        .hand {
          display: none;
        }
      }
    `,
  ]
  declare active: AreaToolDetail['tool']
  declare canDraw: boolean

  constructor() {
    super()
    this.active = null
    this.canDraw = false
  }

  override render(): TemplateResult {
    return html`<div class="group" role="group" aria-label=${t('area.tools')}>
      ${this.canDraw ? HAND_TOOLS.map((tool) => this.button(tool)) : nothing}
      <button
        type="button" title=${t('area.byNumbers')} aria-label=${t('area.byNumbers')}
        @click=${() => emit(this, 'open-overlay', { overlay: 'area' })}
      >${icon('numbers')}</button>
    </div>`
  }

  private button(tool: HandTool): TemplateResult {
    const isActive = this.active === tool
    const press = (): void => emit<AreaToolDetail>(this, 'area-tool', { tool: isActive ? null : tool })
    return html`<button
      class="hand" type="button" aria-pressed=${isActive}
      title=${t(`area.tool.${tool}`)} aria-label=${t(`area.tool.${tool}`)} @click=${press}
    >${icon(tool)}</button>`
  }
}

const icon = (name: keyof typeof TOOL_ICONS): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true">${svg`${TOOL_ICONS[name]}`}</svg>`

customElements.define('cairn-area-tools', CairnAreaTools)
