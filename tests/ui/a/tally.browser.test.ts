import { render } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { tallyTemplate } from '../../../src/ui/tally.ts'
import { textOf } from './mount.ts'
import { ask, samplePackage } from './synthetic-package.ts'

let place: HTMLElement
beforeEach(() => {
  document.body.replaceChildren()
  place = document.body.appendChild(document.createElement('div'))
})

test('the one output carries its numbers, and they add up', () => {
  const { tally } = ask(samplePackage(), { q: 'place not stated' }, 3)
  render(tallyTemplate(tally), place)
  const outputs = document.querySelectorAll('output#tally')
  expect(outputs).toHaveLength(1)
  const numbers = (outputs[0] as HTMLElement).dataset
  expect(numbers).toMatchObject({
    imported: '10',
    shown: '1',
    filtered: '6',
    rejected: '3',
    unlocated: '1',
    undated: '0',
  })
})

test('the sentence says every number in words', () => {
  const tally = { imported: 74, shown: 14, filtered: 60, rejected: 0, unlocated: 5, undated: 2 }
  render(tallyTemplate(tally), place)
  expect(
    textOf(place)
      .trim()
      .replace(/ ([,.])/g, '$1'),
  ).toBe('14 shown of 74 · 60 filtered out · 0 rejected; of the shown: 5 without place, 2 without date.')
})

test('a number that counts something leads to it, and the text is the same', async () => {
  const tally = { imported: 74, shown: 14, filtered: 60, rejected: 0, unlocated: 5, undated: 2 }
  render(tallyTemplate(tally, 3), place)
  const asked: unknown[] = []
  place.addEventListener('open-counted', (event) => asked.push((event as CustomEvent).detail))
  const buttons = page.getByRole('button').elements()
  expect(buttons.map((button) => button.textContent)).toEqual([
    '60 filtered out',
    '5 without place',
    '2 without date',
    '3 claims were rejected from features that stand.',
  ])
  for (const button of buttons) (button as HTMLElement).click()
  expect(asked).toEqual(['filtered', 'unlocated', 'undated', 'rejected'])
  expect(place.querySelector('output')?.textContent?.replace(/\s+/g, ' ')).toBe(
    '14 shown of 74 · 60 filtered out · 0 rejected; of the shown: 5 without place, 2 without date. 3 claims were rejected from features that stand.',
  )
})

test('claims rejected from features that stand are told too', () => {
  const tally = { imported: 1, shown: 1, filtered: 0, rejected: 0, unlocated: 0, undated: 0 }
  render(tallyTemplate(tally, 2), place)
  expect(textOf(place)).toContain('2 claims were rejected')
})

test('the tally itself is silent, since the page tells the counts once they rest', async () => {
  render(tallyTemplate({ imported: 1, shown: 0, filtered: 1, rejected: 0, unlocated: 0, undated: 0 }), place)
  await expect.element(page.getByRole('status')).toHaveAttribute('aria-live', 'off')
})
