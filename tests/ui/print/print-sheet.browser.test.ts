import { afterEach, expect, test } from 'vitest'
import '../../../src/ui/print-sheet.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { SheetInput } from '../../../src/ui/print-input.ts'
import type { CairnPrintSheet } from '../../../src/ui/print-sheet.ts'
import { mount, textOf } from '../a/mount.ts'
import { HOSTILE, makeClaim, makeFeature, makePackage, samplePackage } from '../a/synthetic-package.ts'

const pkg = samplePackage()

function inputOf(of: CairnPackage, part: Partial<SheetInput> = {}): SheetInput {
  const features = of.features.map((feature) => ({ feature, claims: feature.properties.claims }))
  const unlocated = of.features.filter(({ geometry }) => geometry === null).length
  const shown = features.length
  return {
    subject: 'query',
    pkg: of,
    lang: 'en',
    features,
    leftOut: 0,
    tally: { imported: shown, shown, filtered: 0, rejected: 0, unlocated, undated: 0 },
    question: 'All features.',
    address: 'https://example.org/?q=well',
    licence: 'CC-BY-4.0',
    picture: null,
    whyNoPicture: null,
    ...part,
  }
}

const sheetOf = (input: SheetInput) => mount<CairnPrintSheet>('cairn-print-sheet', { input })
const rowsOf = (sheet: CairnPrintSheet) => [...sheet.shadowRoot!.querySelectorAll('tbody tr:not(.feature)')]

afterEach(() => document.body.replaceChildren())

test('the sheet of a query has one row per claim, each with its claimant and its modality', async () => {
  const sheet = await sheetOf(inputOf(pkg))
  const claims = pkg.features.flatMap(({ properties }) => properties.claims)
  const rows = rowsOf(sheet)
  expect(rows).toHaveLength(claims.length)
  for (const row of rows) {
    const [who, how] = row.querySelectorAll('td')
    expect(textOf(who!)).not.toBe('')
    expect(textOf(how!)).not.toBe('')
  }
  expect(textOf(sheet)).toContain('Place not stated: 3 features')
})

test('every number in the table stands before a document in the list, in the order of the rows', async () => {
  const sheet = await sheetOf(inputOf(pkg))
  const listed = [...sheet.shadowRoot!.querySelectorAll('ol .number')].map((one) => one.textContent)
  const named = rowsOf(sheet).flatMap((row) => textOf(row.lastElementChild!).split(' ').filter(Boolean))
  expect([...new Set(named)]).toEqual(listed)
  expect(listed[0]).toBe('[1]')
})

test('what is left out is said, with how many are printed', async () => {
  expect(textOf(await sheetOf(inputOf(pkg, { leftOut: 99_500 })))).toContain('99,500 more match the query')
})

test('the sheet of a feature holds quotes, relations and where it comes from', async () => {
  const claim = makeClaim('c-2', { modality: 'denied', relations: [{ type: 'contradicts', claim: 'c-1' }] })
  const of = makePackage([makeFeature('f', [makeClaim('c-1'), claim])])
  const text = textOf(await sheetOf(inputOf(of, { subject: 'feature' })))
  for (const words of ['“SYNTHETIC”', 'denied', 'contradicts', 'CC-BY-4.0', 'https://example.org/?q=well'])
    expect(text).toContain(words)
})

test('text of a dataset stays text', async () => {
  const of = makePackage([makeFeature('f', [makeClaim('c', { statement: { en: HOSTILE } })])])
  for (const subject of ['query', 'feature'] as const) {
    const sheet = await sheetOf(inputOf(of, { subject, question: HOSTILE }))
    expect(sheet.shadowRoot!.querySelector('img, script')).toBeNull()
    expect(textOf(sheet)).toContain(HOSTILE)
  }
})
