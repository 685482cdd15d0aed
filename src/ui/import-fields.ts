/** Fields of the import screen: a name, a control, and one line that says what it does. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

/** Words of a field are `import.field.<name>` and `import.means.<name>`. */
const framed = (name: string, control: TemplateResult, means = t(`import.means.${name}`)): TemplateResult =>
  html`<div class="field">
    <label for="field-${name}">${t(`import.field.${name}`)}</label>
    ${control}
    <p class="tiny soft" id="means-${name}" dir="auto">${means}</p>
  </div>`

export function textField(
  name: string,
  value: string,
  placeholder: string,
  set: (value: string) => void,
): TemplateResult {
  const onInput = (event: Event): void => set((event.target as HTMLInputElement).value)
  return framed(
    name,
    html`<input type="text" id="field-${name}" aria-describedby="means-${name}" dir="auto" autocomplete="off"
      .value=${value} placeholder=${placeholder} @input=${onInput} />`,
  )
}

/** A text that is read when the field is left: taken apart while it is typed, it would be rewritten under the hand. */
export function listField(name: string, value: string, set: (value: string) => void): TemplateResult {
  const onChange = (event: Event): void => set((event.target as HTMLInputElement).value)
  return framed(
    name,
    html`<input type="text" id="field-${name}" aria-describedby="means-${name}" dir="auto" autocomplete="off"
      .value=${value} @change=${onChange} />`,
  )
}

/** `means` in place of the field's own line, where what was found out is to be said. */
export function choiceField<Value extends string>(
  name: string,
  values: readonly Value[],
  value: string,
  word: (value: Value) => string,
  set: (value: Value) => void,
  means?: string,
): TemplateResult {
  const onChange = (event: Event): void => {
    const chosen = values[(event.target as HTMLSelectElement).selectedIndex]
    if (chosen !== undefined) set(chosen)
  }
  return framed(
    name,
    html`<select id="field-${name}" aria-describedby="means-${name}" @change=${onChange}>
      ${values.map((one) => html`<option value=${one} .selected=${one === value}>${word(one)}</option>`)}
    </select>`,
    means,
  )
}

/** null for a field that is left empty; what is no number leaves the value as it was. */
export function numberField(
  name: string,
  value: number | null,
  least: number,
  set: (value: number | null) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    const { value: text, valueAsNumber } = event.target as HTMLInputElement
    if (text === '' || Number.isFinite(valueAsNumber)) set(text === '' ? null : valueAsNumber)
  }
  return framed(
    name,
    html`<input type="number" id="field-${name}" aria-describedby="means-${name}" min=${least} step="1"
      .value=${value === null ? '' : String(value)} @change=${onChange} />`,
  )
}
