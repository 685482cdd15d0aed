import type { LitElement } from 'lit'
import { expect, test } from 'vitest'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import '../../../src/ui/empty-result.ts'
import '../../../src/ui/filters.ts'
import '../../../src/ui/issues.ts'
import '../../../src/ui/legend.ts'
import '../../../src/ui/picked.ts'
import '../../../src/ui/results.ts'
import '../../../src/ui/tray.ts'
import { mount } from './mount.ts'
import { ask, HOSTILE, makeClaim, makeFeature, makePackage } from './synthetic-package.ts'

/** Long words and long texts in every place where the data may bring them. */
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'
const pkg = makePackage([
  makeFeature('a', [makeClaim('c1', { capacity: `${LONG} ${LONG}` })], {
    label: { en: `${LONG} ${HOSTILE}` },
  }),
  makeFeature('b', [makeClaim('c2', { modality: 'denied', polarity: 'denies' })], {
    precisionCode: 'unlocated',
  }),
])
const filter = {
  ...EMPTY_FILTER,
  q: LONG,
  facets: { ...EMPTY_FILTER.facets, modality: ['denied'] },
  to: '2021-13',
}
const fault = {
  file: 'features.geojson',
  path: LONG,
  code: 'x',
  severity: 'error' as const,
  message: LONG,
  line: 1,
  column: 1,
}
const parsed = {
  package: pkg,
  issues: [fault],
  rejected: [
    {
      kind: 'claim' as const,
      id: LONG,
      file: LONG,
      path: LONG,
      line: 1,
      column: 1,
      issues: [fault],
      raw: null,
    },
  ],
  importedFeatures: 2,
}

const everything = {
  pkg,
  filter,
  result: ask(pkg),
  parsed,
  ids: ['a', 'b'],
  selection: { site: 'a' },
  expanded: true,
}
const panels = ['filters', 'tray', 'results', 'picked', 'legend', 'issues', 'empty']

/** Elements of the panel, nested shadow roots included. */
function elements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elements(element.shadowRoot) : []),
  ])
}

const shown = (panel: LitElement): HTMLElement[] =>
  elements(panel.renderRoot as ShadowRoot).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
  )

test.each(panels.flatMap((name) => [[name, 256] as const, [name, 320] as const, [name, 380] as const]))(
  'cairn-%s fits into %i pixels without being cut off, whatever the words',
  async (name, width) => {
    document.body.style.width = `${width}px`
    const panel = await mount<LitElement>(`cairn-${name}`, everything as Partial<LitElement>)
    const { right } = panel.getBoundingClientRect()
    expect(right).toBeLessThanOrEqual(panel.parentElement!.getBoundingClientRect().right)
    const visible = shown(panel).filter((element) => !element.closest('.visually-hidden'))
    const sticking = visible.filter((element) => element.getBoundingClientRect().right > right + 0.5)
    expect(sticking.map((element) => element.outerHTML.slice(0, 80))).toEqual([])
  },
)

test.each(panels)('everything to press in cairn-%s is large enough for a finger', async (name) => {
  document.body.style.width = '320px'
  const panel = await mount<LitElement>(`cairn-${name}`, everything as Partial<LitElement>)
  const targets = shown(panel).filter((element) =>
    element.matches('button:not(.open), summary, select, label, input[type="text"]'),
  )
  const small = targets.filter(
    (element) => element.getBoundingClientRect().height < 31.5 && !element.matches('.visually-hidden'),
  )
  expect(small.map((element) => element.outerHTML.slice(0, 80))).toEqual([])
})

test.each(panels)('every field and button in cairn-%s has a name', async (name) => {
  const panel = await mount<LitElement>(`cairn-${name}`, everything as Partial<LitElement>)
  const controls = shown(panel).filter((element) => element.matches('button, input, select'))
  const nameless = controls.filter(
    (element) =>
      !element.textContent?.trim() && !element.ariaLabel && !(element as HTMLInputElement).labels?.length,
  )
  expect(nameless.map((element) => element.outerHTML)).toEqual([])
})
