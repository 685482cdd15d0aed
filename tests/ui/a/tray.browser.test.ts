import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnTray } from '../../../src/ui/tray.ts'
import '../../../src/ui/tray.ts'
import { focusedText, heard, mount, textOf } from './mount.ts'
import {
  ask,
  HOSTILE,
  makeClaim,
  makeFeature,
  makePackage,
  plainPackage,
  samplePackage,
} from './synthetic-package.ts'

const pkg = samplePackage()

const tray = (of = pkg, part: Partial<CairnTray> = {}): Promise<CairnTray> =>
  mount<CairnTray>('cairn-tray', { pkg: of, result: ask(of), ...part })

const many = (count: number) =>
  makePackage(
    Array.from({ length: count }, (_, n) =>
      makeFeature(`f${n}`, [makeClaim(`c${n}`)], { precisionCode: 'unlocated' }),
    ),
  )

test('the card counts the unlocated among the shown, and only them', async () => {
  await tray()
  const card = page.getByRole('region', { name: 'Place not stated' })
  await expect.element(card.getByText('3 features')).toBeInTheDocument()
  expect(card.getByRole('listitem').elements()).toHaveLength(3)
})

test('every entry leads with the claim made first: claimant, office, date, modality and relays', async () => {
  const panel = await tray()
  expect(textOf(panel)).toContain('Northern office · chief of staff · 4 Mar 2021 · possible · relayed twice')
})

test('entries are told apart by why they have no mark', async () => {
  const panel = await tray()
  const headings = page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent)
  expect(headings).toEqual([
    'No place stated',
    'Only a district, region or country named',
    'About the conflict as a whole',
  ])
  expect(textOf(panel)).toContain('One claim names Widewater; not drawn')
})

test('an entry opens its feature and closes whatever claim was open', async () => {
  await tray()
  const picks = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Burial in a wide region' }).click()
  expect(picks).toEqual([{ site: 'somewhere', claim: null, source: null }])
})

test('a few are shown at first, all on demand, and the page is told', async () => {
  await tray(many(8))
  const told = heard<boolean>('tray-expand')
  const items = page.getByRole('listitem')
  expect(items.elements()).toHaveLength(3)
  await page.getByRole('button', { name: 'All 8' }).click()
  expect(items.elements()).toHaveLength(8)
  expect(told).toEqual([true])
})

test('as a full sheet it shows all from the start', async () => {
  await tray(many(8), { expanded: true })
  expect(page.getByRole('listitem').elements()).toHaveLength(8)
})

test('arrow keys walk through the entries', async () => {
  await tray()
  const first = page.getByRole('button', { name: 'Burial, place not stated' })
  ;(first.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focusedText()).toBe('Burial in a wide region')
  await userEvent.keyboard('{End}')
  expect(focusedText()).toBe('Totals of the conflict')
})

test('the selected feature is marked as the current one', async () => {
  await tray(pkg, { selection: { site: 'nowhere' } })
  const entry = page.getByRole('button', { name: 'Burial, place not stated' })
  await expect.element(entry).toHaveAttribute('aria-current', 'true')
})

test('without unlocated features the card stays and says so', async () => {
  const panel = await tray(plainPackage())
  expect(textOf(panel)).toContain('Every feature shown has a place on the map.')
})

test('where an area is asked for, the card says that what has no place was left out', async () => {
  const panel = await tray(plainPackage(), { hasArea: true })
  expect(textOf(panel)).toContain('what has no place lies in none and is left out')
  expect(textOf(panel)).not.toContain('Every feature shown has a place')
})

test('hostile text of a feature or a capacity is shown as text', async () => {
  const claims = [makeClaim('c', { capacity: HOSTILE })]
  const panel = await tray(
    makePackage([makeFeature('f', claims, { precisionCode: 'unlocated', label: { en: HOSTILE } })]),
  )
  expect(textOf(panel).split(HOSTILE)).toHaveLength(3)
  expect(panel.renderRoot.querySelector('img, script')).toBeNull()
})
