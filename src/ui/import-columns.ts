/** Every column of a table with examples and its meaning, which can be changed. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../i18n/message.ts'
import type { ColumnRole, Mapping } from '../import/mapping.ts'
import { roleDetails } from './import-role-details.ts'
import {
  type ColumnSection,
  chosenRole,
  isSameRole,
  ROLE_GROUPS,
  type RoleGroup,
  roleOf,
  sectionOf,
  withRole,
} from './import-roles.ts'
import type { WaitingTable } from './import-table.ts'
import { short } from './import-words.ts'

export interface ColumnsView {
  readonly table: WaitingTable
  readonly mapping: Mapping
  /** The mapping at the start: it orders the list, so that no column jumps away under the hand, and marks what was changed. */
  readonly base: Mapping
  /** Only columns with these words in their name or meaning. */
  readonly words: string
  readonly faulty: ReadonlySet<string>
  change(mapping: Mapping): void
  search(words: string): void
}

const SECTIONS: readonly ColumnSection[] = ['used', 'out', 'kept']

/** The field to find a column and the columns: those that are read first, then left out ones, then those kept as they are. */
export function columnsView(view: ColumnsView): TemplateResult {
  const onInput = (event: Event): void => view.search((event.target as HTMLInputElement).value)
  return html`<p class="small soft">${t('import.columnsLead')}</p>
    <input type="search" class="find" aria-label=${t('import.findColumn')} placeholder=${t('import.findColumn')}
      .value=${view.words} @input=${onInput} />
    ${SECTIONS.map((section) => sectionView(section, view))}`
}

function sectionView(section: ColumnSection, view: ColumnsView): TemplateResult | typeof nothing {
  const { table, base, words } = view
  const own = table.columns.filter((name) => sectionOf(roleOf(base, name)) === section)
  const found = own.filter((name) => isFound(name, view))
  if (own.length === 0 || (found.length === 0 && words !== '')) return nothing
  return html`<section aria-labelledby="section-${section}">
    <h3 class="eyebrow" id="section-${section}">${t(`import.section.${section}`, { n: own.length })}</h3>
    <p class="small soft">${t(`import.sectionMeans.${section}`)}</p>
    <ul class="rows columns">${repeat(
      found,
      (name) => name,
      (name) => columnRow(name, view),
    )}</ul>
  </section>`
}

function isFound(name: string, { words, mapping }: ColumnsView): boolean {
  const meaning = t(`import.role.${roleOf(mapping, name).role}`)
  return `${name} ${meaning}`.toLowerCase().includes(words.trim().toLowerCase())
}

function columnRow(name: string, view: ColumnsView): TemplateResult {
  const { table, mapping, faulty } = view
  const id = `column-${table.columns.indexOf(name)}`
  const role = roleOf(mapping, name)
  const set = (next: ColumnRole): void => view.change(withRole(mapping, name, next))
  return html`<li class="column ${sectionOf(role)} ${faulty.has(name) ? 'faulty' : ''}" data-column=${name}>
    <div>
      <h4 id=${id} dir="auto">${name}</h4>
      ${examples(table, name, mapping)}
    </div>
    <div class="meaning">
      ${roleSelect(id, role, (next) => set(chosenRole(next, role, mapping)))}
      ${roleDetails(id, role, set)} ${aboutRole(name, role, view, set)}
    </div>
  </li>`
}

const EXAMPLES = 3
const EXAMPLE_LENGTH = 60

/** The first values that differ, words for nothing left out. */
export function examplesOf({ sample }: WaitingTable, name: string, emptyWords: readonly string[]): string[] {
  const at = sample.columns.indexOf(name)
  const empty = new Set(['', ...emptyWords])
  const found = new Set<string>()
  for (const { cells } of sample.rows) {
    const text = (cells[at] ?? '').trim()
    if (!empty.has(text.toLowerCase())) found.add(short(text, EXAMPLE_LENGTH))
    if (found.size === EXAMPLES) break
  }
  return [...found]
}

function examples(table: WaitingTable, name: string, { emptyWords }: Mapping): TemplateResult {
  const found = examplesOf(table, name, emptyWords)
  if (found.length === 0)
    return html`<p class="small soft">${t('import.noExample', { n: table.sample.rows.length })}</p>`
  return html`<ul class="examples small">${found.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`
}

function roleSelect(
  id: string,
  role: ColumnRole,
  choose: (name: ColumnRole['role']) => void,
): TemplateResult {
  const onChange = (event: Event): void =>
    choose((event.target as HTMLSelectElement).value as ColumnRole['role'])
  const groups = Object.keys(ROLE_GROUPS) as RoleGroup[]
  return html`<select class="role" aria-labelledby=${id} @change=${onChange}>
    ${groups.map(
      (group) => html`<optgroup label=${t(`import.group.${group}`)}>
        ${ROLE_GROUPS[group].map(
          (name) =>
            html`<option value=${name} .selected=${name === role.role}>${t(`import.role.${name}`)}</option>`,
        )}
      </optgroup>`,
    )}
  </select>`
}

/** What is plain about the choice: that nothing of it goes in, and that it is no longer what was proposed. */
function aboutRole(
  name: string,
  role: ColumnRole,
  { base }: ColumnsView,
  set: (role: ColumnRole) => void,
): TemplateResult {
  const before = roleOf(base, name)
  const back = html`<p class="changed tiny">
    ${t('import.changed', { before: t(`import.role.${before.role}`) })}
    <button type="button" class="text" @click=${() => set(before)}>${t('import.changeBack')}</button>
  </p>`
  return html`${role.role === 'leave-out' ? html`<p class="tiny soft">${t('import.leftOut')}</p>` : nothing}
    ${role.role === 'claimant' ? html`<p class="tiny soft">${t('import.claimantNames')}</p>` : nothing}
    ${isSameRole(role, before) ? nothing : back}`
}
