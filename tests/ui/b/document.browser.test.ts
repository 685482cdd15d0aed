import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { CairnDocument } from '../../../src/ui/document.ts'
import '../../../src/ui/document.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import {
  claimIn,
  documentPackage,
  documentSource,
  HASH,
  looseQuote,
  OTHER_HASH,
  passage,
  readerCopy,
} from './synthetic-document.ts'

const QUOTE = 'twelve sets of remains'
const pkg = documentPackage([
  claimIn('first', [passage(QUOTE)]),
  claimIn('second', [passage('Cafe\u0301 Na\u0308he')], { modality: 'possible' }),
  claimIn('third', [passage('On 2\u00a0March')]),
])

const open = (of: CairnPackage = pkg, part: Partial<CairnDocument> = {}): Promise<CairnDocument> =>
  mount<CairnDocument>('cairn-document', { pkg: of, sourceId: 'doc', ...part })

const withSource = (part: Parameters<typeof documentSource>[0]): CairnPackage =>
  documentPackage([claimIn('first', [passage(QUOTE)])], documentSource(part))

afterEach(() => document.body.replaceChildren())

test('the head names title, publisher, date and language', async () => {
  const panel = await open()
  await expect.element(page.getByRole('heading', { level: 2, name: 'SYNTHETIC report' })).toBeInTheDocument()
  expect(textOf(panel)).toContain('Ocean Gazette · 2 Mar 2024 · English')
})

test('a page whose title was not read is called untitled, by its publisher', async () => {
  await open(withSource({ csl: { id: 'doc', type: 'webpage', 'container-title': 'Ocean Gazette' } }))
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'Untitled page of Ocean Gazette' }))
    .toBeInTheDocument()
})

test('without a copy the open claim stands at the head with its quote in context', async () => {
  const quote = looseQuote(QUOTE, {
    selector: [{ type: 'TextQuoteSelector', exact: QUOTE, prefix: 'It counted ', suffix: ' in all.' }],
  })
  await open(documentPackage([claimIn('first', [quote])]), { claimId: 'first' })
  const region = page.getByRole('region', { name: 'The claim that is open' })
  await expect.element(region).toHaveTextContent('…It counted twelve sets of remains in all.…')
  await expect.element(region).toHaveTextContent('Northern office')
  await expect.element(region).toHaveTextContent('asserted')
})

test('previous and next walk through the claims of the document and stop at its ends', async () => {
  const panel = await open(pkg, { claimId: 'second' })
  const asked = heard<SelectDetail>('select')
  const [previous, next] = ['‹ Previous claim', 'Next claim ›'].map((name) =>
    page.getByRole('button', { name }),
  )
  await expect.element(page.getByText('claim 2 of 3')).toBeInTheDocument()
  await previous!.click()
  await next!.click()
  expect(asked.map(({ claim }) => claim)).toEqual(['first', 'third'])
  panel.claimId = 'third'
  await panel.updateComplete
  await expect.element(next!).toBeDisabled()
})

test('a claim that quotes the document twice is one claim and one step', async () => {
  const twice = documentPackage([
    claimIn('first', [passage(QUOTE), passage('Cafe\u0301 Na\u0308he')]),
    claimIn('last', [passage('On 2\u00a0March')]),
  ])
  await open(twice, { claimId: 'first' })
  const asked = heard<SelectDetail>('select')
  await expect.element(page.getByText('claim 1 of 2')).toBeInTheDocument()
  await page.getByRole('button', { name: 'Next claim ›' }).click()
  expect(asked.map(({ claim }) => claim)).toEqual(['last'])
  await expect.element(page.getByText('All 2 claims in this document')).toBeInTheDocument()
})

test('every claim of the document is listed with its line and leads to its feature', async () => {
  await open()
  const asked = heard<SelectDetail>('select')
  const button = page.getByRole('button', { name: /SYNTHETIC statement second\./ })
  await expect.element(button).toHaveTextContent('Northern office')
  await expect.element(button).toHaveTextContent('4 Mar 2021')
  await expect.element(button).toHaveTextContent('possible')
  await button.click()
  expect(asked).toEqual([{ site: 'buoy', claim: 'second' }])
})

test('a chosen file is handed over for checking', async () => {
  const panel = await open()
  const attached = heard<{ sourceId: string; file: File }>('attach')
  const input = panel.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')
  await page.elementLocator(input!).upload(new File(['SYNTHETIC'], 'mine.txt'))
  expect(attached.map(({ sourceId, file }) => [sourceId, file.name])).toEqual([['doc', 'mine.txt']])
})

test('a dropped file is taken by the field, and the page can see that it was', async () => {
  const panel = await open()
  const attached = heard<{ file: File }>('attach')
  const transfer = new DataTransfer()
  transfer.items.add(new File(['SYNTHETIC'], 'dropped.txt'))
  const drop = new DragEvent('drop', {
    dataTransfer: transfer,
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  panel.renderRoot.querySelector('.attach')?.dispatchEvent(drop)
  expect(attached.map(({ file }) => file.name)).toEqual(['dropped.txt'])
  expect(drop.defaultPrevented).toBe(true)
})

test('a refused file is named, with both hashes in full and what that means', async () => {
  await open(pkg, { attachment: { kind: 'refused', expected: [HASH], found: OTHER_HASH, name: 'wrong.txt' } })
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('wrong.txt is not this document')
  await expect.element(alert).toHaveTextContent(HASH)
  await expect.element(alert).toHaveTextContent(OTHER_HASH)
  await expect.element(alert).toHaveTextContent('It was not stored.')
})

test('an attached copy can be removed from the device', async () => {
  await open(pkg, { copy: readerCopy(), attachment: { kind: 'attached', sha256: HASH, kept: true } })
  const removed = heard<{ sourceId: string }>('detach')
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  expect(removed).toEqual([{ sourceId: 'doc' }])
})

test('a copy for which there was no room says that it will be forgotten', async () => {
  const kept = { kind: 'attached' as const, sha256: HASH }
  const panel = await open(pkg, { copy: readerCopy(), attachment: { ...kept, kept: false } })
  expect(textOf(panel)).toContain('it is kept until the page is closed')
  panel.attachment = { ...kept, kept: true }
  await panel.updateComplete
  expect(textOf(panel)).not.toContain('it is kept until the page is closed')
})

test('where no copy was kept, nothing can be attached, and the page says why', async () => {
  const panel = await open(withSource({ captures: [] }))
  expect(panel.renderRoot.querySelector('input[type="file"]')).toBeNull()
  expect(textOf(panel)).toContain('there is no hash that could prove yours')
  expect(textOf(panel)).toContain('No copy was kept.')
})

test('a text-only capture is said to be below what courts expect, with its hash, size and faults', async () => {
  const panel = await open()
  const text = textOf(panel)
  expect(text).toContain('text only, 167 bytes')
  expect(text).toContain('This is below what courts expect')
  expect(text).toContain(HASH)
  expect(text).toContain('1 known fault of this copy')
  expect(text).toContain('SYNTHETIC a link lost its words. (at character 12)')
})

test('the relay chain runs from this document to its origin, which can be opened', async () => {
  const derivedFrom = [
    { source: null, citedAs: 'Coast Radio', step: 'syndicates' as const },
    { source: 'doc-origin', citedAs: 'Origin', step: 'relays' as const },
  ]
  const panel = await open(withSource({ derivedFrom }))
  const steps = [...panel.renderRoot.querySelectorAll('.chain li')].map((step) => textOf(step).trim())
  expect(steps).toEqual([
    'Ocean Gazette this document',
    'republishes Coast Radio (not in this package)',
    expect.stringMatching(/^relays .*doc-origin/),
  ])
  const asked = heard<SelectDetail>('select')
  await page.getByRole('button', { name: /doc-origin/ }).click()
  expect(asked).toEqual([{ source: 'doc-origin', claim: null }])
})

test('the citation is handed over as text and as CSL-JSON, and the button says so', async () => {
  await open()
  const copied = heard<{ text: string }>('copy-text')
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeInTheDocument()
  await page.getByRole('button', { name: 'Copy as CSL-JSON' }).click()
  expect(copied[0]?.text).toContain('Ocean Gazette. “SYNTHETIC report”. 2 March 2024.')
  expect(JSON.parse(copied[1]?.text ?? '')).toMatchObject([{ id: 'doc', title: 'SYNTHETIC report' }])
})

test('the original opens at the passage, in a new tab, without telling where the reader came from', async () => {
  const url = 'https://ocean.example/report'
  await open(withSource({ url, urlBasis: 'matched' }), { claimId: 'first' })
  const link = page.getByRole('link', { name: 'Open the original at ocean.example' })
  const element = link.element() as HTMLAnchorElement
  expect(element.href).toBe(`${url}#:~:text=twelve%20sets%20of%20remains`)
  expect([element.target, element.rel]).toEqual(['_blank', 'noopener noreferrer'])
  expect(textOf(element.closest('p')!)).toContain('That site will see your visit.')
  expect(textOf(element.closest('p')!)).toContain('The address was matched to the text afterwards.')
})

test('an address that is not of the web is never linked, and neither is a broken one', async () => {
  for (const url of ['javascript:window.hostileRan=1', 'data:text/html,x', 'http://%']) {
    const panel = await open(withSource({ url }))
    expect(panel.renderRoot.querySelectorAll('a')).toHaveLength(0)
    expect(textOf(panel)).toContain('No address of this document is known.')
  }
})

test('a document that no claim quotes says so', async () => {
  expect(textOf(await open(documentPackage([])))).toContain('No claim of this package quotes this document.')
})
