/** What was opened: the file, its tables, what was found out about it, and the title that it will have. */
import '../i18n/rest.ts'
import { html, nothing, type TemplateResult } from 'lit'
import type { Issue } from '../domain/issue.ts'
import { t } from '../i18n/message.ts'
import { textField } from './import-fields.ts'
import type { WaitingTable } from './import-table.ts'
import { detectedWords } from './import-words.ts'

export interface HeadView {
  readonly tables: readonly WaitingTable[]
  readonly index: number
  readonly table: WaitingTable
  readonly issues: readonly Issue[]
  readonly title: string
  choose(index: number): void
  retitle(title: string): void
}

export function headView(view: HeadView): TemplateResult {
  const { table, issues, title, retitle } = view
  return html`<div class="head">
    <p class="lead" dir="auto">${t('import.lead', { name: table.name })}</p>
    <p class="small soft">${facts(table)}</p>
    ${table.faultyCount > 0 ? html`<p class="notice small">${t('import.faulty', { n: table.faultyCount })}</p>` : nothing}
    ${issues.map(({ message }) => html`<p class="notice small" dir="auto">${message}</p>`)}
    <div class="fields">${tableChoice(view)} ${textField('title', title, table.name, retitle)}</div>
  </div>`
}

/** Format, size, and what was detected, in words. */
function facts({ format, detected, rowCount, columns }: WaitingTable): string {
  const found = Object.entries(detected).map(([name, value]) =>
    t('import.coded', { kind: detectedWords(name), rest: value }),
  )
  const size = t('import.size', { rows: rowCount, columns: columns.length })
  return [t(`import.format.${format}`), size, ...found].join(' · ')
}

function tableChoice({ tables, index, choose }: HeadView): TemplateResult | typeof nothing {
  if (tables.length < 2) return nothing
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).selectedIndex)
  return html`<div class="field">
    <label for="field-table">${t('import.tableChoice', { n: tables.length })}</label>
    <select id="field-table" @change=${onChange}>
      ${tables.map(
        ({ name, rowCount, columns }, at) => html`<option .selected=${at === index}>
          ${t('import.tableOption', { name, rows: rowCount, columns: columns.length })}
        </option>`,
      )}
    </select>
  </div>`
}
