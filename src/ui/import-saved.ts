/** Mappings saved for tables of the same kind: apply, save, carry as a file. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { Mapping } from '../import/mapping.ts'
import { fitOf } from './import-fit.ts'
import type { SavedMappings } from './import-table.ts'

export interface SavedView {
  readonly saved: SavedMappings
  readonly mapping: Mapping
  readonly columns: readonly string[]
  apply(mapping: Mapping): void
  save(name: string): void
  remove(name: string): void
  download(): void
  load(file: File): void
}

/** The form to save, the list, and the files. */
export function savedView(view: SavedView): TemplateResult {
  const { saved } = view
  return html`<p class="small soft">${t('import.savedLead')}</p>
    ${saved.lasting ? nothing : html`<p class="notice small">${t('import.notLasting')}</p>`}
    ${saveForm(view)}
    <div class="deeds">
      <button type="button" @click=${() => view.download()}>${t('import.download')}</button>
      ${loadButton(view)}
    </div>
    <h3 class="eyebrow">${t('import.savedTitle', { n: saved.list.length })}</h3>
    <ul class="rows">${saved.list.map((mapping) => savedRow(mapping, view))}</ul>`
}

function saveForm({ mapping, save }: SavedView): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('name')).trim()
    if (name !== '') save(name)
  }
  return html`<form class="save" @submit=${onSubmit}>
    <label for="mapping-name">${t('import.saveName')}</label>
    <input type="text" id="mapping-name" name="name" required maxlength="200" autocomplete="off" .defaultValue=${mapping.name} />
    <button>${t('import.save')}</button>
  </form>`
}

function loadButton({ load }: SavedView): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) load(file)
    input.value = ''
  }
  return html`<label class="file">
    <input type="file" accept=".json,application/json" @change=${choose} />${t('import.load')}
  </label>`
}

function savedRow(mapping: Mapping, { columns, apply, remove }: SavedView): TemplateResult {
  const { known } = fitOf(mapping, columns)
  const button = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" aria-label=${t('import.deedFor', { deed: text, name: mapping.name })} @click=${act}>${text}</button>`
  return html`<li class="saved">
    <div>
      <h4 dir="auto">${mapping.name}</h4>
      <p class="small soft">${t('import.fit', { known, columns: columns.length })}</p>
    </div>
    <div class="deeds">
      ${button(t('import.apply'), () => apply(mapping))} ${button(t('import.delete'), () => remove(mapping.name))}
    </div>
  </li>`
}

/** What applying a mapping could not do; empty when every column is there. */
export function fitWords(mapping: Mapping, columns: readonly string[]): string {
  const { missing, added } = fitOf(mapping, columns)
  return [
    t('import.applied', { name: mapping.name }),
    ...(missing.length > 0 ? [t('import.fitMissing', { columns: missing.join(', ') })] : []),
    ...(added.length > 0 ? [t('import.fitAdded', { columns: added.join(', ') })] : []),
  ].join(' ')
}
