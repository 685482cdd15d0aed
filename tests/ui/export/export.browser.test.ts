import { beforeEach, describe, expect, test } from 'vitest'
import '../../../src/ui/export.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import type { CairnExport } from '../../../src/ui/export.ts'
import type { ExportDetail, ExportProgress } from '../../../src/ui/export-forms.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { ask, makeClaim, makeFeature, makePackage } from '../a/synthetic-package.ts'

const pkg = makePackage([
  makeFeature('f-one', [makeClaim('c-1'), makeClaim('c-2', { modality: 'possible' })]),
  makeFeature('f-two', [makeClaim('c-3')]),
])

const saidAs = (modality: string) => ask(pkg, { facets: { ...EMPTY_FILTER.facets, modality: [modality] } })

const panelOf = (parts: Partial<CairnExport> = {}) =>
  mount<CairnExport>('cairn-export', {
    pkg,
    result: saidAs('possible'),
    sentence: 'Features with a claim said as “possible”.',
    ...parts,
  })

const buttons = (panel: CairnExport) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>('li button[aria-labelledby]'),
]
const radios = (panel: CairnExport) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
]

let wishes: ExportDetail[]
beforeEach(() => {
  wishes = heard<ExportDetail>('export')
})

describe('the export panel', () => {
  test('says how much leaves under the query and in all, with the query as a sentence', async () => {
    const text = textOf(await panelOf())
    expect(text).toContain('What is shown: 1 feature, 1 matching claim')
    expect(text).toContain('Features with a claim said as “possible”.')
    expect(text).toContain('Everything: 2 features, 3 claims')
  })

  test('asks for the pressed form of what is shown, or of everything once that is chosen', async () => {
    const panel = await panelOf()
    buttons(panel)[0]?.click()
    radios(panel)[1]?.click()
    await panel.updateComplete
    buttons(panel)[4]?.click()
    expect(wishes).toEqual([
      { form: 'csv', scope: 'shown' },
      { form: 'zip', scope: 'everything' },
    ])
  })

  test('a picture is asked for with its shape, and with the map’s part of the world only where there is a map', async () => {
    const panel = await panelOf()
    const fields = () => [...panel.shadowRoot!.querySelectorAll('select')]
    expect(fields()).toHaveLength(1)
    panel.hasMap = true
    await panel.updateComplete
    for (const field of fields()) {
      field.selectedIndex = 1
      field.dispatchEvent(new Event('change'))
    }
    await panel.updateComplete
    buttons(panel).at(-1)?.click()
    panel.hasMap = false
    await panel.updateComplete
    buttons(panel).at(-2)?.click()
    expect(wishes).toEqual([
      { form: 'svg', scope: 'shown', proportion: 'square', section: 'view' },
      { form: 'png', scope: 'shown', proportion: 'square', section: 'all' },
    ])
  })

  test('every button is named by what it saves and described by a sentence', async () => {
    const panel = await panelOf()
    const idText = (ids: string | null) =>
      ids
        ?.split(' ')
        .map((id) => panel.shadowRoot?.getElementById(id)?.textContent?.trim())
        .join(' ')
    const names = buttons(panel).map((button) => idText(button.getAttribute('aria-labelledby')))
    expect(names).toEqual(
      [
        'CSV',
        'Short table for a report (CSV)',
        'GeoJSON',
        'KML',
        'Package (zip)',
        'Public copy (zip)',
        'CSL-JSON',
        'BibTeX',
        'RIS',
        'PNG',
        'SVG',
      ].map((n) => `Save ${n}`),
    )
    for (const button of buttons(panel))
      expect(idText(button.getAttribute('aria-describedby'))).toMatch(
        /^(For|A table|The whole package|Pixels,|A drawing) .+\.$/,
      )
  })

  test('offers nothing of an empty answer, and says why; a public copy is always of the whole package', async () => {
    const panel = await panelOf({ result: saidAs('pending') })
    const offered = buttons(panel).filter(({ disabled }) => !disabled)
    expect(offered.map((button) => button.getAttribute('aria-labelledby'))).toEqual([
      expect.stringContaining('public'),
    ])
    expect(textOf(panel)).toContain('Nothing is shown under the present query')
    radios(panel)[1]?.click()
    await panel.updateComplete
    expect(buttons(panel).some(({ disabled }) => disabled)).toBe(false)
  })

  test('GeoJSON of somebody’s own is neither a package nor a list of documents', async () => {
    const plain: CairnPackage = { ...pkg, kind: 'plain', sources: new Map() }
    const panel = await panelOf({ pkg: plain })
    expect(buttons(panel).map(({ disabled }) => disabled)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ])
    expect(textOf(panel)).toContain('Only for packages')
    expect(textOf(panel)).toContain('names no documents')
  })

  test.each<[string, ExportProgress, string]>([
    ['what is being written', { kind: 'busy', form: 'kml' }, 'Writing KML …'],
    ['what was saved', { kind: 'done', name: 'a.csv', bytes: 2049 }, 'Saved as a.csv (3 KB).'],
    [
      'why nothing was saved',
      { kind: 'failed', reason: '<b>no room</b>' },
      'could not be written: <b>no room</b>',
    ],
  ])('tells %s in a live region', async (_, progress, text) => {
    const panel = await panelOf({ progress })
    const status = panel.shadowRoot!.querySelector('[role=status]')!
    expect(textOf(status)).toContain(text)
    expect(status.querySelector('b')).toBeNull()
  })

  test('a download can be cancelled while it is written, and no other begins', async () => {
    const cancelled = heard('export-cancel')
    const panel = await panelOf({ progress: { kind: 'busy', form: 'csv' } })
    expect(buttons(panel).every(({ disabled }) => disabled)).toBe(true)
    panel.shadowRoot!.querySelector<HTMLButtonElement>('.status button')?.click()
    expect(cancelled).toHaveLength(1)
  })
})
