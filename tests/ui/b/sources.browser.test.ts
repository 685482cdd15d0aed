import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Source } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnSources } from '../../../src/ui/sources.ts'
import '../../../src/ui/sources.ts'
import { focusedText, heard, mount, textOf } from '../a/mount.ts'
import { HOSTILE, makeFeature, makePackage, makeSource } from '../a/synthetic-package.ts'
import { claimIn, documentSource, HASH, looseQuote } from './synthetic-document.ts'

type Day = readonly number[]

function paper(
  id: string,
  title: string | null,
  publisher: string,
  day: Day | null,
  part: Partial<Source> = {},
) {
  const csl = {
    id,
    type: 'webpage',
    'container-title': publisher,
    ...(title === null ? {} : { title }),
    ...(day === null ? {} : { issued: { 'date-parts': [[...day]] } }),
  }
  return { ...makeSource(id), csl, ...part }
}

const sources = [
  paper('reef', 'Reef report', 'Tide News', [2022, 5, 6], { lang: 'fr' }),
  paper('undated', 'Undated sheet', 'Coast Radio', null),
  paper('relay', 'Relayed words', 'Tide News', [2024, 1, 2], {
    derivedFrom: [
      { source: null, citedAs: 'Harbour Desk', step: 'relays' },
      { source: null, citedAs: 'Pier', step: 'relays' },
    ],
  }),
  paper('untitled', null, 'Écume', [2024, 3]),
  { ...documentSource(), id: 'doc' },
]
const quotes = (id: string, times: number) =>
  Array.from({ length: times }, (_, n) => claimIn(`${id}-${n}`, [looseQuote('SYNTHETIC', { source: id })]))
const pkg = makePackage([makeFeature('one', [...quotes('reef', 3), ...quotes('doc', 1)])], {
  sources: new Map(sources.map((source) => [source.id, source])),
})

const open = (of: CairnPackage = pkg, part: Partial<CairnSources> = {}): Promise<CairnSources> =>
  mount<CairnSources>('cairn-sources', { pkg: of, ...part })

const titles = (): string[] =>
  page
    .getByRole('listitem')
    .getByRole('button')
    .elements()
    .map((button) => button.textContent?.trim() ?? '')
const headings = (): (string | null)[] =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent)
const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })

afterEach(() => document.body.replaceChildren())

test('every document is listed, the latest first, the undated last and not first', async () => {
  await open()
  expect(titles()).toEqual([
    'SYNTHETIC report',
    'Untitled page of Écume',
    'Relayed words',
    'Reef report',
    'Undated sheet',
  ])
  expect(headings()).toEqual(['2024', '2022', 'date not stated'])
})

test('a row names publisher, date, language, relays and the number of claims', async () => {
  await open()
  await expect.element(row('Reef report')).toHaveTextContent('Tide News · 6 May 2022 · French')
  await expect.element(row('Reef report')).toHaveTextContent('3 claims')
  await expect.element(row('Relayed words')).toHaveTextContent('relayed twice')
  await expect.element(row('Relayed words')).toHaveTextContent('0 claims')
})

test('kept copies are marked with their level, attached ones as attached, and counted at the head', async () => {
  const panel = await open(pkg, { attached: new Set([HASH]) })
  expect(textOf(panel)).toContain('A copy of 1 was kept')
  await expect.element(row('SYNTHETIC report')).toHaveTextContent('copy kept: text only')
  await expect.element(row('SYNTHETIC report')).toHaveTextContent('your copy is attached')
  await expect.element(row('Reef report')).not.toHaveTextContent('copy')
  panel.attached = new Set()
  await panel.updateComplete
  expect(textOf(panel)).not.toContain('your copy is attached')
})

test('documents can be sorted by publisher, in the order of the alphabet, and by number of claims', async () => {
  await open()
  const sort = page.getByRole('combobox', { name: 'Sort' })
  await sort.selectOptions('by publisher')
  expect(headings()).toEqual(['Coast Radio', 'Écume', 'Ocean Gazette', 'Tide News'])
  await sort.selectOptions('by number of claims')
  expect(titles().slice(0, 2)).toEqual(['Reef report', 'SYNTHETIC report'])
  expect(headings()).toEqual([])
})

test('the text field finds words in any order, whatever their case and accents', async () => {
  await open()
  const field = page.getByRole('searchbox')
  await field.fill('ecume')
  expect(titles()).toEqual(['Untitled page of Écume'])
  await expect.element(page.getByRole('status')).toHaveTextContent('1 of 5 documents')
  await field.fill('2024 TIDE')
  expect(titles()).toEqual(['Relayed words'])
  await field.fill('french')
  expect(titles()).toEqual(['Reef report'])
  await field.fill('')
  expect(titles()).toHaveLength(5)
})

test('the one from whom a document was relayed finds it too', async () => {
  await open()
  await page.getByRole('searchbox').fill('harbour desk')
  expect(titles()).toEqual(['Relayed words'])
})

test('a search without result says what was looked for', async () => {
  const panel = await open()
  await page.getByRole('searchbox').fill('whale')
  expect(titles()).toEqual([])
  expect(textOf(panel)).toContain('No document holds all of these words: “whale”.')
})

test('a document opens by click, and closes whatever claim was open', async () => {
  await open()
  const asked = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Reef report' }).click()
  expect(asked).toEqual([{ source: 'reef', claim: null }])
})

test('arrow keys walk through the documents across years', async () => {
  await open()
  ;(page.getByRole('button', { name: 'Relayed words' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focusedText()).toBe('Reef report')
  await userEvent.keyboard('{Home}')
  expect(focusedText()).toBe('SYNTHETIC report')
})

test('titles carry the language of their document', async () => {
  await open()
  expect((page.getByRole('button', { name: 'Reef report' }).element() as HTMLElement).lang).toBe('fr')
})

test('markup in titles and publishers stays text', async () => {
  const bad = paper('bad', HOSTILE, HOSTILE, [2024])
  const panel = await open(makePackage([], { sources: new Map([['bad', bad]]) }))
  expect(titles()).toEqual([HOSTILE])
  expect(panel.renderRoot.querySelectorAll('img, script')).toHaveLength(0)
  expect('hostileRan' in window).toBe(false)
})
