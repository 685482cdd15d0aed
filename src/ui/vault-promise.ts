/** What the vault can promise and what it cannot, as short as it is true. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

const PROMISES = ['vault.promise1', 'vault.promise2', 'vault.promise3', 'vault.promise4']
const NO_PROMISES = [
  'vault.noPromise1',
  'vault.noPromise2',
  'vault.noPromise3',
  'vault.noPromise4',
  'vault.noPromise5',
]

const list = (title: string, keys: readonly string[]): TemplateResult => html`<div>
  <h4 class="eyebrow">${t(title)}</h4>
  <ul class="bullets small">${keys.map((key) => html`<li>${t(key)}</li>`)}</ul>
</div>`

/** Open before there is a vault; folded once it is in use. */
export const promises = (isOpen: boolean): TemplateResult => html`<details ?open=${isOpen}>
  <summary>${t('vault.promiseTitle')}</summary>
  <div class="columns">${list('vault.promises', PROMISES)} ${list('vault.noPromises', NO_PROMISES)}</div>
</details>`
