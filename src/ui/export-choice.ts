/** One choice among a few, as a native list. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

/** A field whose words are `export.<name>` and `export.<name>.<value>`. */
export function choiceField<Value extends string>(
  name: 'proportion' | 'section',
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    const { selectedIndex } = event.target as HTMLSelectElement
    choose(values[selectedIndex] ?? chosen)
  }
  return html`<label
    >${t(name === 'proportion' ? 'export.proportion' : 'export.section')}
    <select @change=${onChange}>
      ${values.map((value) => html`<option .selected=${value === chosen}>${t(`export.${name}.${value}`)}</option>`)}
    </select></label
  >`
}
