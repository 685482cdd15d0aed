/** The balance report: whom the package lets speak, in numbers that are explained, without ranking anybody. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { type Balance, balance } from '../domain/balance.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { balanceList } from './balance-list.ts'
import { balanceStyles } from './balance-styles.ts'
import { balanceTable } from './balance-table.ts'
import { NarrowScreen } from './narrow-screen.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-balance>`: `pkg`, `rejected` (records that are in none of the numbers), `lang` in. Its dialog has the second-level heading. */
export class CairnBalance extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    rejected: { type: Number },
    lang: { type: String },
  }
  static override styles = [base, type, controls, balanceStyles]
  declare pkg: CairnPackage | null
  declare rejected: number
  private readonly screen = new NarrowScreen(this)

  constructor() {
    super()
    this.pkg = null
    this.rejected = 0
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, lang } = this
    if (pkg === null) return nothing
    if (pkg.kind === 'plain') return html`<p class="lead">${t('balance.plain')}</p>`
    const counted = balance(pkg)
    const { claims, claimants, documents } = counted.total
    return html`<p class="lead">${t('balance.lead', { claims, claimants, documents })}</p>
      ${this.notices(counted, pkg)}
      ${this.screen.isNarrow ? balanceList(counted, lang) : balanceTable(counted, lang)}
      ${meanings(counted, pkg)}`
  }

  private notices({ dominant }: Balance, pkg: CairnPackage): TemplateResult {
    const party = pkg.parties.find(({ id }) => id === dominant?.party)
    const name = party ? localText(party.label, this.lang) : (dominant?.party ?? '')
    return html`${
      dominant
        ? html`<p class="notice">${t('balance.dominant', { party: name, claims: dominant.claims, of: dominant.of })}</p>`
        : nothing
    }
    ${this.rejected > 0 ? html`<p class="notice">${t('balance.rejected', { n: this.rejected })}</p>` : nothing}`
  }
}

/** Every number in words. */
function meanings({ total, jointOrigins }: Balance, pkg: CairnPackage): TemplateResult {
  const joint = jointOrigins > 0 ? ` ${t('balance.meaning.joint', { n: jointOrigins })}` : ''
  const documents = { cited: total.documents, all: pkg.sources.size }
  return html`<section class="meanings">
    <h3 class="eyebrow">${t('balance.meanings')}</h3>
    <dl>
      ${meaning('balance.column.claims', t('balance.meaning.claims'))}
      ${meaning('balance.column.claimants', t('balance.meaning.claimants'))}
      ${meaning('balance.group.place', t('balance.meaning.place'))}
      ${meaning('balance.group.polarity', t('balance.meaning.polarity'))}
      ${meaning('balance.group.modality', t('balance.meaning.modality'))}
      ${meaning('balance.column.origins', `${t('balance.meaning.origins')}${joint}`)}
      ${meaning('balance.column.documents', t('balance.meaning.documents', documents))}
      ${meaning('balance.group.grades', t('balance.meaning.grades'))}
    </dl>
  </section>`
}

const meaning = (term: string, text: string): TemplateResult =>
  html`<div><dt>${t(term)}</dt><dd>${text}</dd></div>`

customElements.define('cairn-balance', CairnBalance)
