/** The panels of an import over the page; their code is loaded when a table waits. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { asClaimsButton } from './as-claims.ts'
import type { Overlay, PageState } from './page-state.ts'

/** What the columns of the waiting tables mean; nothing while none waits. */
export function importOverlay({
  reading,
  mappings,
  report,
  session,
}: PageState): TemplateResult | typeof nothing {
  if (reading.kind !== 'mapping') return nothing
  void import('../ui/import.ts')
  return html`<cairn-import
    .tables=${reading.tables} .issues=${reading.issues} .saved=${mappings} .former=${report?.mapping ?? null} .lang=${session.lang}
  ></cairn-import>`
}

/** The account of the last import; nothing when what is shown was no table. */
export function reportOverlay({ report }: PageState): TemplateResult | typeof nothing {
  if (report === null) return nothing
  void import('../ui/import-report.ts')
  return html`<cairn-import-report .account=${report}></cairn-import-report>`
}

/** What became of a file that is more than a browser shows. */
export function largeOverlay({ reading }: PageState): TemplateResult | typeof nothing {
  if (reading.kind !== 'large') return nothing
  void import('../ui/large.ts')
  return html`<cairn-large .large=${reading.large}></cairn-large>`
}

/** From the data check to the account; or, for a file without claims, to the screen that makes some of it. */
export function importLinks(
  { report, parsed }: PageState,
  set: (overlay: Overlay) => void,
): TemplateResult | typeof nothing {
  if (report !== null)
    return html`<button class="button" @click=${() => set('import-report')}>${t('import.report.button')}</button>`
  return parsed?.package?.kind === 'plain' ? asClaimsButton() : nothing
}
