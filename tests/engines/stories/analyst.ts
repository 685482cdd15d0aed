// The analyst: what was found when, according to whom, and what exactly does the document say?
import { expect } from 'vitest'
import type { Reader } from '../reader.ts'
import type { Story } from '../story.ts'

const KHOJALY = '/?date=discovery&from=2021&to=2024&site=ft-khojaly-centre'
const filters = 'aside cairn-filters'

const drawn: Story = {
  title: 'the bundled package opens on a map that draws every feature with a place, and the tally adds up',
  isInCi: true,
  tell: async (reader) => {
    await reader.goTo('/')
    const tally = await reader.counts({ imported: 74, shown: 74, filtered: 0, rejected: 0, unlocated: 37 })
    const features = await reader.waitForMap(60)
    expect(features.areas).toBe(tally.shown - tally.unlocated)
    expect(features.marks).toBeGreaterThan(20)
    expect(await reader.inkOnMap()).toBeGreaterThan(400)
    await reader.picture('map')
    await reader.expectQuiet()
  },
}

const filtered: Story = {
  title:
    'a period and a claimant chosen by hand change sentence, tally and map, and the way back is one button',
  tell: async (reader) => {
    await reader.goTo('/')
    const before = await reader.waitForMap(60)
    const ink = await reader.inkOnMap()
    await reader.fill({ css: 'input', name: '^From', within: filters }, '2021')
    await reader.press('Tab')
    await reader.fill({ css: 'input', name: '^To', within: filters }, '2024')
    await reader.press('Enter')
    await expect.poll(async () => (await reader.address()).search).toMatch(/from=2021.*to=2024/)
    const { shown } = await reader.counts({ imported: 74, rejected: 0 })
    expect(shown).toBeLessThan(74)
    const ombudsman = 'Commissioner for Human Rights \\(Ombudsman\\) of Azerbaijan'
    await reader.click({ css: 'label', name: ombudsman, within: filters })
    await reader.reads(filters, /Ombudsman.*2021.*2024/)
    const few = await reader.counts({ imported: 74 })
    expect(few.shown).toBeLessThan(shown)
    expect(few.shown).toBeGreaterThan(0)
    expect(few.shown + few.filtered).toBe(74)
    const after = await settledMap(reader, few.shown - few.unlocated)
    expect(after.areas).toBeLessThan(before.areas)
    expect(await reader.inkOnMap()).toBeLessThan(ink)
    await reader.picture('filtered')
    await reader.expectQuiet()
  },
}

/** Waits until the map draws as many areas as the tally has places. */
async function settledMap(reader: Reader, areas: number) {
  const drawn = () => reader.waitForMap(0)
  await expect.poll(drawn, { timeout: 60_000 }).toMatchObject({ areas })
  return drawn()
}

const passage: Story = {
  title: 'a feature in the list opens its claims, and a claim opens the passage of its document',
  isInCi: true,
  tell: async (reader) => {
    await reader.goTo('/?claimant=ag-az-ombudsman&date=discovery&from=2024-02&to=2024-02')
    await reader.counts({ shown: 1, filtered: 73 })
    await reader.button('Ivanyan / Khojaly: reported burial site in the town', 'cairn-results')
    await reader.reads('cairn-feature', /another mass grave was discovered/)
    await reader.button('^Embassy of Azerbaijan in Jakarta', 'cairn-claim')
    await reader.sees({ css: 'h2', name: "Ombudsman's reaction", within: 'cairn-document' })
    const words = await reader.reads('cairn-document', /another mass grave was discovered/)
    expect(words).toContain('9737ddabf3de')
    expect((await reader.address()).searchParams.get('source')).toBe('src-azombudsman-2024-02-23')
    await reader.picture('passage')
    await reader.expectQuiet()
  },
}

const tray: Story = {
  title: 'a claim without a place stands in the tray with claimant and modality, and has no mark',
  tell: async (reader) => {
    await reader.goTo('/?claimant=ag-beglaryan&modality=possible')
    const { shown, unlocated } = await reader.counts({ imported: 74, rejected: 0, unlocated: 1 })
    expect(unlocated).toBe(shown)
    await reader.reads('cairn-tray', /Artak Beglaryan.*Presidential Chief of Staff.*possible.*relayed/)
    expect(await reader.waitForMap(0)).toEqual({ marks: 0, areas: 0 })
    await reader.button('Reported burial of Armenian soldiers, place not stated', 'cairn-tray')
    await reader.sees({ css: 'h2', name: 'place not stated', within: 'cairn-feature' })
    await reader.expectQuiet()
  },
}

const link: Story = {
  title: 'the address of a view opens the same view elsewhere, and back and forward walk through views',
  tell: async (reader) => {
    await reader.goTo(KHOJALY)
    await reader.sees({ css: 'cairn-feature h2, h2', name: 'Khojaly', within: 'cairn-feature' })
    const tally = await reader.counts({ imported: 74, rejected: 0 })
    const features = await reader.waitForMap()
    await reader.button('^Documents$')
    await reader.sees({ css: 'cairn-sources' })
    const { href } = await reader.address()
    expect(href).toContain('view=sources')
    await reader.evaluate(() => history.back())
    await settledMap(reader, features.areas)
    await reader.evaluate(() => history.forward())
    await reader.sees({ css: 'cairn-sources' })
    await reader.goTo('/robots.txt')
    await reader.goTo(href)
    await reader.sees({ css: 'cairn-sources' })
    expect(await reader.counts({ shown: tally.shown })).toEqual(tally)
    await reader.button('^Map$')
    await settledMap(reader, features.areas)
    await reader.expectQuiet()
  },
}

const keyboard: Story = {
  title: 'by keyboard alone the list leads to a passage and back',
  tell: async (reader) => {
    await reader.goTo('/?site=ft-2020-burials-by-az')
    await reader.sees({ css: 'button', name: '168\\.am', within: 'cairn-claim' })
    await reader.evaluate(focusButton, '168\\.am')
    await reader.press('Enter')
    await reader.sees({ css: 'cairn-document' })
    await reader.press('Escape')
    await reader.sees({ css: 'cairn-feature' })
    await reader.press('Escape')
    await reader.sees({ css: 'section.side cairn-results' })
    await reader.expectQuiet()
  },
}

/** Puts the keyboard where the Tab key would have led. Runs in the page. */
function focusButton(name: string): void {
  const all = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
    )
  all(document)
    .find((one) => one.localName === 'button' && new RegExp(name).test(one.textContent ?? ''))
    ?.focus()
}

export const analystStories: readonly Story[] = [drawn, filtered, passage, tray, link, keyboard]
