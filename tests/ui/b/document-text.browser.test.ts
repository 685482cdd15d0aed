import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { CairnDocument } from '../../../src/ui/document.ts'
import '../../../src/ui/document.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { HOSTILE } from '../a/synthetic-package.ts'
import { claimIn, documentPackage, looseQuote, passage, readerCopy, TEXT } from './synthetic-document.ts'

const ACCENTED = 'Cafe\u0301 Na\u0308he'
const SPACED = 'On 2\u00a0March the \u{1F701}\u{1F702} office'
const QUOTED = '\u201Cremains may lie near buoy\u00a07\u201D'
const COUNTED = '\u{10330}\u{10331} twelve sets of remains'

const pkg = documentPackage([
  claimIn('who', [passage(ACCENTED)]),
  claimIn('when', [passage(SPACED)]),
  claimIn('where', [passage(QUOTED)], { modality: 'possible' }),
  claimIn('count', [passage(COUNTED)]),
])

const open = (of: CairnPackage = pkg, part: Partial<CairnDocument> = {}): Promise<CairnDocument> =>
  mount<CairnDocument>('cairn-document', { pkg: of, sourceId: 'doc', copy: readerCopy(), ...part })

const marks = (panel: CairnDocument): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>('.text mark'),
]
const marked = (panel: CairnDocument): (string | null)[] => marks(panel).map((mark) => mark.textContent)
const passageButton = (words: string) => page.getByRole('button', { name: `Passage: ${words}`, exact: true })

afterEach(() => document.body.replaceChildren())

test('every passage is marked exactly, with combining marks, astral letters, no-break spaces and curly quotes', async () => {
  const panel = await open()
  expect(marked(panel)).toEqual([ACCENTED, SPACED, QUOTED, COUNTED])
})

test('the text between the marks is the document, character by character', async () => {
  const panel = await open()
  expect(panel.renderRoot.querySelector('div.text')?.textContent).toBe(TEXT)
})

test('windows line ends and a byte order mark do not move the marks', async () => {
  const panel = await open(pkg, { copy: readerCopy(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`) })
  expect(marked(panel)).toEqual([ACCENTED, SPACED, QUOTED, COUNTED])
})

test('the panel says how many passages were found, and that each was found once', async () => {
  expect(textOf(await open())).toContain('4 of 4 passages found in your copy, each exactly once.')
})

test('a click on a passage asks for its claim', async () => {
  await open()
  const asked = heard<SelectDetail>('select')
  await passageButton(QUOTED).click()
  expect(asked).toEqual([{ site: 'buoy', claim: 'where' }])
})

test('a passage is reached and chosen by keyboard', async () => {
  await open()
  const asked = heard<SelectDetail>('select')
  ;(passageButton(COUNTED).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard(' ')
  expect(asked.map(({ claim }) => claim)).toEqual(['count', 'count'])
})

test('choosing a claim marks its passage and brings it into view', async () => {
  const long = `${'SYNTHETIC line of the ocean.\n'.repeat(200)}\nThe buoy stood alone.`
  const panel = await open(documentPackage([claimIn('far', [looseQuote('The buoy stood alone')])]), {
    copy: readerCopy(long),
  })
  const [mark] = marks(panel)
  expect(mark!.getBoundingClientRect().top).toBeGreaterThan(innerHeight)
  panel.claimId = 'far'
  await panel.updateComplete
  expect(mark!.getAttribute('aria-current')).toBe('true')
  expect(mark!.getBoundingClientRect().top).toBeLessThan(innerHeight)
  expect(mark!.getBoundingClientRect().bottom).toBeGreaterThan(0)
})

test('only the passage of the open claim is current, and its claim stands beside the text', async () => {
  const panel = await open(pkg, { claimId: 'where' })
  const current = marks(panel).filter((mark) => mark.getAttribute('aria-current') === 'true')
  expect(current.map((mark) => mark.textContent)).toEqual([QUOTED])
  const region = page.getByRole('region', { name: 'The claim that is open' })
  await expect.element(region).toHaveTextContent('SYNTHETIC statement where.')
  await expect.element(region).toHaveTextContent('possible')
})

test('where passages overlap, every one of them can be reached by clicking again', async () => {
  const overlapping = documentPackage([
    claimIn('outer', [passage('counted \u{10330}\u{10331} twelve sets')]),
    claimIn('inner', [passage('twelve sets of remains')]),
  ])
  const panel = await open(overlapping)
  expect(marked(panel)).toEqual(['counted \u{10330}\u{10331} ', 'twelve sets', ' of remains'])
  const asked = heard<SelectDetail>('select')
  const both = page.getByRole('button', { name: '2 passages: twelve sets' })
  await both.click()
  panel.claimId = asked.at(-1)?.claim ?? null
  await panel.updateComplete
  await both.click()
  expect(asked.map(({ claim }) => claim)).toEqual(['outer', 'inner'])
})

test('a passage that does not stand in the text is marked nowhere and says why', async () => {
  const wrong = documentPackage([
    claimIn('good', [passage(COUNTED)]),
    claimIn('plain-space', [looseQuote('near buoy 7')]),
  ])
  const panel = await open(wrong)
  expect(marked(panel)).toEqual([COUNTED])
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('1 passage does not stand in this text')
  await expect.element(alert).toHaveTextContent('no-break and other special spaces')
  expect(textOf(panel)).toContain('1 of 2 passages found in your copy')
})

test('the open claim whose passage is missing says so beside its quote', async () => {
  await open(documentPackage([claimIn('lost', [looseQuote('nothing like this')])]), { claimId: 'lost' })
  const region = page.getByRole('region', { name: 'The claim that is open' })
  await expect.element(region).toHaveTextContent('This passage does not stand in your copy.')
  await expect.element(region).toHaveTextContent('is this the right document?')
  await expect.element(region).toHaveTextContent('nothing like this')
})

test('words that stand twice are not marked at the first of the two', async () => {
  const panel = await open(documentPackage([claimIn('twice', [looseQuote('remains')])]))
  expect(marks(panel)).toEqual([])
  await expect.element(page.getByRole('alert')).toHaveTextContent(/found at 7\d–\d+ and \d+–\d+/)
})

test('positions counted in UTF-16 units are refused, not shifted silently', async () => {
  const start = TEXT.indexOf(COUNTED)
  const selector = [
    { type: 'TextQuoteSelector' as const, exact: COUNTED },
    { type: 'TextPositionSelector' as const, start, end: start + COUNTED.length },
  ]
  const panel = await open(documentPackage([claimIn('units', [looseQuote('', { selector })])]))
  expect(marks(panel)).toEqual([])
  await expect.element(page.getByRole('alert')).toHaveTextContent('it seems to count UTF-16 units')
})

test('another version of the package is cut anew, though its claims have the same ids', async () => {
  const panel = await open(documentPackage([claimIn('same', [passage(ACCENTED)])]))
  expect(marked(panel)).toEqual([ACCENTED])
  panel.pkg = documentPackage([claimIn('same', [passage(COUNTED)])])
  await panel.updateComplete
  expect(marked(panel)).toEqual([COUNTED])
})

test('a copy that is no UTF-8 text is not shown as if it were', async () => {
  const panel = await open(pkg, { copy: readerCopy(new Uint8Array([0xff, 0xfe, 0x41, 0x00])) })
  await expect.element(page.getByRole('alert')).toHaveTextContent('UTF-8')
  expect(panel.renderRoot.querySelector('div.text')).toBeNull()
})

test('markup in a document stays text', async () => {
  const hostile = `SYNTHETIC before. ${HOSTILE} after.`
  const bad = documentPackage([claimIn('bad', [looseQuote(HOSTILE)], { statement: { en: HOSTILE } })])
  const panel = await open(bad, { copy: readerCopy(hostile), claimId: 'bad' })
  expect(panel.renderRoot.querySelector('div.text')?.textContent).toBe(hostile)
  expect(marked(panel)).toEqual([HOSTILE])
  expect(panel.renderRoot.querySelectorAll('img, script')).toHaveLength(0)
  expect('hostileRan' in window).toBe(false)
})

test('the text carries its language, for hyphens, fonts and voices', async () => {
  const panel = await open()
  expect(panel.renderRoot.querySelector('div.text')?.getAttribute('lang')).toBe('en')
})
