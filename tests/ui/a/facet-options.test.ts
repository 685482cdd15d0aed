import { expect, test } from 'vitest'
import { FACET_CUT, type FacetOption, shortened } from '../../../src/ui/facet-options.ts'

const options = (count: number, isChosen: (at: number) => boolean): readonly FacetOption[] =>
  Array.from({ length: count }, (_, at) => ({
    value: `synthetic-${at}`,
    text: `SYNTHETIC ${at}`,
    count: 1,
    chosen: isChosen(at),
  }))

test('a chosen value is shown however far down the list it stands', () => {
  const shown = shortened(
    options(400, (at) => at === 390),
    FACET_CUT,
  )
  expect(shown.map(({ value }) => value).at(-1)).toBe('synthetic-390')
  expect(shown).toHaveLength(FACET_CUT.short + 1)
})

test('of hundreds of chosen values the first forty are shown, the rest on demand', () => {
  const shown = shortened(
    options(400, (at) => at >= 10),
    FACET_CUT,
  )
  expect(shown).toHaveLength(FACET_CUT.short + 40)
  expect(shown.at(-1)?.value).toBe('synthetic-49')
})
