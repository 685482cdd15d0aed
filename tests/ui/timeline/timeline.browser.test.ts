import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DateKind } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../../src/query/core/filter.ts'
import type { CairnTimeline } from '../../../src/ui/timeline.ts'
import '../../../src/ui/timeline.ts'
import { mount, textOf } from '../a/mount.ts'
import { ask, makeClaim, makeFeature, makePackage, plainPackage } from '../a/synthetic-package.ts'

const dated = (id: string, edtf: string | null, kind: DateKind = 'discovery') =>
  makeClaim(id, { dates: [{ kind, edtf, basis: edtf === null ? 'not_stated' : 'stated' }] })

/** One claim in 2010, three in 2012, one somewhere in 2012 to 2014, two in 2019, two undated. */
const pkg = makePackage([
  makeFeature('one', [
    dated('a', '2010'),
    dated('b', '2012-03'),
    dated('c', '2012'),
    dated('d', '2012-11-02'),
  ]),
  makeFeature('two', [dated('e', '2012/2014'), dated('f', '2019'), dated('g', '2019-05'), dated('h', null)]),
  makeFeature('three', [dated('i', null, 'statement')]),
])
/** Months from November 2020 to February 2022. */
const monthly = makePackage([
  makeFeature('one', [dated('a', '2020-11'), dated('b', '2021-06-04'), dated('c', '2022-02')]),
])

/** Three claims of the north in 2012; of the south one in 2012 and one undated. */
const twoParties = makePackage([
  makeFeature('one', [
    dated('a', '2012'),
    dated('b', '2012'),
    { ...dated('c', '2012'), modality: 'possible' },
  ]),
  makeFeature('two', [
    { ...dated('d', '2012'), claimant: 'south-office' },
    { ...dated('e', null), claimant: 'south-office' },
  ]),
])

interface Sent {
  readonly type: string
  readonly filter: FilterSpec
}

/** The timeline in a page that answers every filter at once, as the app does. */
async function timeline(part: Partial<FilterSpec> = {}, of: CairnPackage = pkg, large = true) {
  const filter = { ...EMPTY_FILTER, ...part }
  const panel = await mount<CairnTimeline>('cairn-timeline', {
    pkg: of,
    filter,
    result: ask(of, filter),
    large,
  })
  const sent: Sent[] = []
  for (const type of ['filter-change', 'filter-drag'])
    panel.addEventListener(type, (event) => {
      const asked = (event as CustomEvent<FilterSpec>).detail
      sent.push({ type, filter: asked })
      Object.assign(panel, { filter: asked, result: ask(of, asked) })
    })
  const plot = panel.shadowRoot!.querySelector('cairn-timeline-plot')
  await expect.poll(() => plot?.shadowRoot?.querySelectorAll('rect.all').length ?? 1).toBeGreaterThan(0)
  // The code for rows and table comes with the first large timeline.
  if (large && plot)
    await expect.poll(() => panel.shadowRoot?.querySelector('.rows-choice') ?? null).not.toBeNull()
  const periods = () => sent.map(({ filter: { from, to } }) => `${from}/${to}`)
  return { panel, sent, periods, plot: plot?.shadowRoot?.querySelector<HTMLElement>('.plot') ?? null }
}

const start = () => page.getByRole('slider', { name: 'Start of the period' })
const end = () => page.getByRole('slider', { name: 'End of the period' })
const nextFrame = () => new Promise(requestAnimationFrame)

/** The pointer at the middle of a bin (ten years: 2010 is bin 0), as mouse or finger. */
function point(
  plot: HTMLElement,
  type: string,
  bin: number,
  pointerType = 'mouse',
  on: Element = plot,
): void {
  const box = plot.getBoundingClientRect()
  const clientX = box.left + ((bin + 0.5) / 10) * box.width
  const at = { clientX, clientY: box.top + 20, pointerId: 1, pointerType, isPrimary: true, button: 0 }
  on.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true, cancelable: true }))
}
/** No pointer is really down, so there is none to capture. */
const withoutCapture = (plot: HTMLElement) => Object.assign(plot, { setPointerCapture: () => {} })

test('there is one bar a year, as high as its claims, and none where nothing is said', async () => {
  const { plot } = await timeline({ date: 'discovery' })
  const bars = [...plot!.querySelectorAll('rect.all')].map((bar) => Number(bar.getAttribute('height')))
  expect(bars.length).toBe(5)
  const [one, four] = bars as [number, number]
  expect(four / one).toBeCloseTo(4, 0)
  expect(bars[2]).toBe(bars[3])
})

test('bars of the query stand before those of all claims, pale where the period does not reach', async () => {
  const { plot } = await timeline({ date: 'discovery', from: '2012', to: '2012' })
  const matching = [...plot!.querySelectorAll('rect.matching')]
  expect(matching.map((bar) => bar.classList.contains('outside'))).toEqual([false, true, true])
  expect(plot!.querySelectorAll('rect.all').length).toBe(5)
})

test('the sums say how many claims are dated, chosen and undated', async () => {
  const { panel } = await timeline({ date: 'discovery' })
  expect(textOf(panel)).toMatch(/7 of 9 claims dated 2 undated, not drawn/)
  const { panel: chosen } = await timeline({ date: 'discovery', from: '2012', to: '2012' })
  expect(textOf(chosen)).toMatch(/possibly 2012 .*4 of 7 dated claims/)
  const { panel: certain } = await timeline({ date: 'discovery', from: '2012', to: '2012', match: 'certain' })
  expect(textOf(certain)).toMatch(/certainly 2012 .*3 of 7 dated claims/)
})

test('the undated can be included where they are counted, and are then no part of the dated sum', async () => {
  const { panel, sent } = await timeline({ date: 'discovery', from: '2012', to: '2012' })
  await page.getByRole('checkbox', { name: 'include 2 undated, not drawn' }).click()
  expect(sent.map(({ type, filter }) => [type, filter.undated])).toEqual([['filter-change', 'include']])
  await panel.updateComplete
  expect(textOf(panel)).toMatch(/4 of 7 dated claims/)
})

test('a drag with the mouse asks while it moves, as one step of the history', async () => {
  const { sent, plot } = await timeline({ date: 'discovery', q: 'synthetic' })
  withoutCapture(plot!)
  point(plot!, 'pointerdown', 2)
  for (const bin of [3, 4, 5]) {
    point(plot!, 'pointermove', bin)
    point(plot!, 'pointermove', bin + 1)
    await nextFrame()
    await nextFrame()
  }
  point(plot!, 'pointerup', 6)
  expect(sent.map(({ type, filter: { from, to } }) => [type, from, to])).toEqual([
    ['filter-change', '2012', '2014'],
    ['filter-drag', '2012', '2015'],
    ['filter-drag', '2012', '2016'],
  ])
  expect(sent.every(({ filter }) => filter.q === 'synthetic' && filter.date === 'discovery')).toBe(true)
})

test('moves within one frame ask once, and what waits is asked when the pointer goes up', async () => {
  const { periods, plot } = await timeline({ date: 'discovery' })
  withoutCapture(plot!)
  point(plot!, 'pointerdown', 2)
  for (const bin of [3, 4, 5, 6, 7]) point(plot!, 'pointermove', bin)
  expect(periods()).toEqual([])
  point(plot!, 'pointerup', 7)
  expect(periods()).toEqual(['2012/2017'])
})

test('a finger does the same, and what it chose stays when the browser takes over for scrolling', async () => {
  const { periods, plot } = await timeline({ date: 'discovery' })
  withoutCapture(plot!)
  expect(getComputedStyle(plot!).touchAction).toBe('pan-y')
  point(plot!, 'pointerdown', 4, 'touch')
  point(plot!, 'pointermove', 1, 'touch')
  point(plot!, 'pointercancel', 1, 'touch')
  point(plot!, 'pointermove', 8, 'touch')
  await nextFrame()
  expect(periods()).toEqual(['2011/2014'])
})

test('a click on a bar chooses its bin; a drag inside the period moves it; a handle moves one end', async () => {
  const { periods, plot } = await timeline({ date: 'discovery' })
  await userEvent.click(plot!, { position: { x: plot!.clientWidth * 0.25, y: 30 } })
  expect(periods()).toEqual(['2012/2012'])
  withoutCapture(plot!)
  await nextFrame()
  point(plot!, 'pointerdown', 9, 'mouse', end().element())
  point(plot!, 'pointermove', 12)
  point(plot!, 'pointerup', 12)
  await nextFrame()
  point(plot!, 'pointerdown', 3)
  point(plot!, 'pointermove', 1)
  point(plot!, 'pointerup', 1)
  expect(periods()).toEqual(['2012/2012', '2012/2015', '2010/2013'])
})

test('both ends are sliders that arrows, large steps, Home and End move, in words', async () => {
  const { sent, periods } = await timeline({ date: 'discovery', from: '2012', to: '2016' })
  await expect.element(start()).toHaveAttribute('aria-valuetext', '2012')
  await expect.element(start()).toHaveAttribute('aria-valuemax', '9')
  ;(end().element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}{Home}{End}')
  expect(periods()).toEqual(['2012/2017', '2012/2018', '2012/2017', '2012/2012', '2012/2019'])
  expect(sent.map(({ type }) => type)).toEqual(['filter-change', ...Array(4).fill('filter-drag')])
  await expect.element(end()).toHaveAttribute('aria-valuetext', '2019')
  await expect.element(end()).toHaveAttribute('aria-valuenow', '9')
})

test('Escape on an end clears the period and nothing else; without a period it is left to the page', async () => {
  const { periods } = await timeline({ date: 'discovery', from: '2012', to: '2016' })
  const reached: string[] = []
  const onKey = (event: KeyboardEvent): number => reached.push(event.key)
  addEventListener('keydown', onKey)
  ;(start().element() as HTMLElement).focus()
  await userEvent.keyboard('{Escape}')
  await nextFrame()
  expect([periods(), reached]).toEqual([['null/null'], []])
  await expect.element(start()).toHaveAttribute('aria-valuetext', 'no limit at the start')
  await userEvent.keyboard('{Escape}')
  expect([periods().length, reached]).toEqual([1, ['Escape']])
  removeEventListener('keydown', onKey)
})

test('months are asked as months', async () => {
  const { periods } = await timeline({ date: 'discovery' }, monthly)
  ;(start().element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(periods()).toEqual(['2020-12/null', '2021-01/null'])
  await expect.element(start()).toHaveAttribute('aria-valuetext', 'Jan 2021')
})

test('play moves the period on by itself and stops at the end', async () => {
  const { sent, periods } = await timeline({ date: 'discovery', from: '2016', to: '2017' })
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect.poll(periods, { timeout: 4000 }).toEqual(['2017/2018', '2018/2019'])
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible()
  expect(sent.map(({ type }) => type)).toEqual(['filter-change', 'filter-drag'])
})

test('a hand on the bars stops the play; played from the end it begins again', async () => {
  const { periods, plot } = await timeline({ date: 'discovery', from: '2019', to: '2019' })
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(periods).toEqual(['2010/2010'])
  await userEvent.click(plot!, { position: { x: plot!.clientWidth * 0.55, y: 30 } })
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible()
  expect(periods().at(-1)).toBe('2015/2015')
})

test('the kind of date is shown and can be changed', async () => {
  const { sent } = await timeline({ date: 'discovery' })
  const kind = page.getByRole('combobox', { name: 'Kind of date drawn' })
  await expect.element(kind).toHaveValue('discovery')
  await userEvent.selectOptions(kind, 'any of their dates')
  expect(sent.map(({ filter }) => filter.date)).toEqual(['any'])
})

test('the numbers can be read as a table that says what the bars say', async () => {
  await timeline({ date: 'discovery', from: '2012', to: '2012' })
  await page.getByText('The numbers as a table').click()
  const rows = page
    .getByRole('row')
    .elements()
    .map((row) => textOf(row).trim())
  expect(rows.length).toBe(11)
  expect(rows[3]).toBe('2012 4 4')
  expect(rows[4]).toBe('2013 1 1')
})

test('below the large bars every party has a row of its own, on one scale, with its undated', async () => {
  const { panel } = await timeline({ date: 'discovery', from: '2012', to: '2012' }, twoParties)
  const rows = page.getByRole('list').getByRole('listitem')
  expect(rows.elements().map((row) => textOf(row).trim())).toEqual([
    expect.stringMatching(/^North Atlantis 3 claims, all dated/),
    expect.stringMatching(/^South Atlantis 2 claims, 1 undated/),
  ])
  const heights = rows
    .elements()
    .map((row) => [...row.querySelectorAll('rect.all')].map((bar) => Number(bar.getAttribute('height'))))
  const [[north] = [], [south] = []] = heights
  expect(north! / south!).toBeCloseTo(3, 0)
  await page.getByRole('radio', { name: 'by how certain it is said' }).click()
  await panel.updateComplete
  expect(rows.elements().map((row) => textOf(row).trim())).toEqual([
    expect.stringMatching(/^asserted 4 claims/),
    expect.stringMatching(/^possible 1 claim, all dated/),
  ])
})

test('the strip has no rows', async () => {
  const { panel } = await timeline({ date: 'discovery' }, twoParties, false)
  expect(
    panel.shadowRoot!.querySelector('cairn-timeline-plot')?.shadowRoot?.querySelector('.rows') ?? null,
  ).toBeNull()
})

test('the strip folds to one line that still tells period and undated', async () => {
  const { panel } = await timeline({ date: 'discovery', from: '2012', to: '2013' }, pkg, false)
  const button = page.getByRole('button', { name: /Timeline/ })
  if (button.element().getAttribute('aria-expanded') === 'false') await button.click()
  await expect.element(start()).toBeVisible()
  await button.click()
  expect(panel.shadowRoot!.querySelector('cairn-timeline-plot')).toBeNull()
  await expect.element(button).toHaveTextContent('date of discovery2012 to 2013 · 2 undated')
})

test('a period that was typed wrong is said not to be applied', async () => {
  const { panel } = await timeline({ date: 'discovery', from: 'soon' })
  expect(textOf(panel)).toMatch(/not understood and not applied/)
})

test('where no claim has such a date, words stand in place of bars', async () => {
  const filter = { ...EMPTY_FILTER, date: 'burial' as const }
  const panel = await mount<CairnTimeline>('cairn-timeline', {
    pkg,
    filter,
    result: ask(pkg, filter),
    large: true,
  })
  expect(textOf(panel)).toMatch(/0 of 9 claims dated 9 undated.*No claim here has such a date/)
  const plain = plainPackage()
  const other = await mount<CairnTimeline>('cairn-timeline', { pkg: plain, result: ask(plain), large: true })
  expect(textOf(other)).toMatch(/holds no claims/)
})

test('words below the bars never touch, and nothing sticks out, on a phone and on a wide screen', async () => {
  const { panel } = await timeline({ date: 'discovery' }, monthly)
  const plot = panel.shadowRoot!.querySelector('cairn-timeline-plot')!
  for (const width of [320, 360, 768, 1440]) {
    panel.style.inlineSize = `${width}px`
    await expect.poll(() => plot.getBoundingClientRect().width).toBeCloseTo(width, 0)
    await nextFrame()
    await nextFrame()
    const boxes = [...plot.shadowRoot!.querySelectorAll('.axis span')].map((word) =>
      word.getBoundingClientRect(),
    )
    expect(boxes.length).toBeGreaterThan(1)
    for (const [at, box] of boxes.entries())
      if (at > 0) expect(box.left).toBeGreaterThan(boxes[at - 1]!.right)
    expect(boxes.at(-1)!.right).toBeLessThanOrEqual(panel.getBoundingClientRect().right)
    expect(panel.scrollWidth).toBeLessThanOrEqual(width)
  }
})
