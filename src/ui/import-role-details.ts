/** The choices that depend on what a column means: which date, which number, how lists are separated. */
import { html, nothing, type TemplateResult } from 'lit'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { ColumnRole } from '../import/mapping.ts'
import { MAPPING_DATE_KINDS } from '../import/mapping-faults.ts'
import {
  COUNT_BOUNDS,
  COUNT_KINDS,
  DATE_PARTS,
  isListRole,
  type ListRole,
  SEPARATORS,
} from './import-roles.ts'

type Set = (role: ColumnRole) => void

/** Nothing for roles that say everything by their name. */
export function roleDetails(id: string, role: ColumnRole, set: Set): TemplateResult | typeof nothing {
  if (role.role === 'date')
    return html`<div class="details">
      ${choice(id, t('import.dateKind'), MAPPING_DATE_KINDS, role.kind, dateKindWord, (kind) => set({ ...role, kind } as ColumnRole))}
      ${choice(
        id,
        t('import.datePart'),
        DATE_PARTS,
        role.part,
        (part) => t(`import.part.${part}`),
        (part) => set({ ...role, part }),
      )}
    </div>`
  if (role.role === 'count')
    return html`<div class="details">
      ${choice(
        id,
        t('import.countKind'),
        COUNT_KINDS,
        role.kind,
        (kind) => label('countKind', kind),
        (kind) => set({ ...role, kind }),
      )}
      ${choice(
        id,
        t('import.bound'),
        COUNT_BOUNDS,
        role.bound,
        (bound) => t(`import.bound.${bound}`),
        (bound) => set({ ...role, bound }),
      )}
    </div>`
  return isListRole(role) ? listDetails(id, role, set) : nothing
}

const dateKindWord = (kind: string): string => label('dateKind', kind)

function choice<Value extends string>(
  id: string,
  name: string,
  values: readonly Value[],
  value: Value,
  word: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    const { selectedIndex } = event.target as HTMLSelectElement
    choose(values[selectedIndex] ?? value)
  }
  return html`<label class="tiny">${name}
    <select aria-describedby=${id} @change=${onChange}>
      ${values.map((one) => html`<option value=${one} .selected=${one === value}>${word(one)}</option>`)}
    </select></label>`
}

/** A separator from a saved mapping that is not offered stands among the offered ones. */
function listDetails(id: string, role: ListRole, set: Set): TemplateResult {
  const now = role.list ?? ''
  const offered: readonly string[] = (SEPARATORS as readonly string[]).includes(now)
    ? SEPARATORS
    : [...SEPARATORS, now]
  const setList = (list: string): void => set({ ...role, list: list === '' ? undefined : list } as ColumnRole)
  return html`<div class="details">
    ${choice(id, t('import.list'), offered, now, separatorWord, setList)} ${slotField(id, role, set)}
  </div>`
}

function separatorWord(separator: string): string {
  if (separator === '') return t('import.list.none')
  return separator === '\n' ? t('import.list.line') : t('import.list.by', { separator })
}

function slotField(id: string, role: ListRole, set: Set): TemplateResult {
  const onChange = (event: Event): void => {
    const { value, valueAsNumber } = event.target as HTMLInputElement
    const slot = value === '' || !Number.isInteger(valueAsNumber) ? undefined : Math.max(0, valueAsNumber)
    set({ ...role, slot } as ColumnRole)
  }
  return html`<label class="tiny slot" title=${t('import.slotMeans')}>${t('import.slot')}
    <input type="number" min="0" step="1" aria-describedby=${id} .value=${String(role.slot ?? '')} @change=${onChange} />
  </label>`
}
