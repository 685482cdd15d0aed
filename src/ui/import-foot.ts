/** The end of the import screen: what stops it, and the two ways on. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { MappingFault } from '../import/mapping-faults.ts'

export interface FootView {
  readonly rows: number
  readonly faults: readonly MappingFault[]
  lead(fault: MappingFault): void
  start(): void
  cancel(): void
}

export function footView({ rows, faults, lead, start, cancel }: FootView): TemplateResult {
  return html`<footer>
    <div role="status" id="faults">
      ${faults.length === 0 ? nothing : html`<p class="small strong">${t('import.faults', { n: faults.length })}</p>`}
      <ul class="faults small">
        ${faults.map(
          (fault) =>
            html`<li><button type="button" class="text" @click=${() => lead(fault)}>${faultWords(fault)}</button></li>`,
        )}
      </ul>
    </div>
    <p class="tiny soft private">${t('import.stays')}</p>
    <div class="deeds">
      <button type="button" @click=${cancel}>${t('import.cancel')}</button>
      <button type="button" class="primary" ?disabled=${faults.length > 0} aria-describedby="faults" @click=${start}>
        ${t('import.start', { n: rows })}
      </button>
    </div>
  </footer>`
}

const faultWords = ({ column, message }: MappingFault): string =>
  column === null ? message : t('import.inColumn', { column, what: message })
