// Somebody's own files: in, and what is shown out again.
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { readRows } from '../../formats/read-csv.ts'
import type { Story } from '../story.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

const geoJson: Story = {
  title: 'plain GeoJSON of one’s own is opened, drawn, and said to be without claimants',
  tell: async (reader) => {
    await reader.goTo('/')
    await reader.counts({ shown: 74 })
    await reader.chooseFile('label.open input', fixture('engines/own.geojson'))
    await reader.counts({ imported: 3, shown: 2, filtered: 0, rejected: 1, unlocated: 1 })
    await reader.reads('cairn-results', /SYNTHETIC one.*SYNTHETIC two/)
    expect((await reader.waitForMap(1)).marks).toBe(1)
    expect((await reader.address()).searchParams.get('data')).toMatch(/^local:/)
    await reader.expectQuiet()
  },
}

const table: Story = {
  title: 'a table of one’s own gets a meaning, and every row is on the page or in the report',
  tell: async (reader) => {
    await reader.goTo('/')
    await reader.counts({ shown: 74 })
    await reader.chooseFile('label.open input', fixture('import/graves.csv'))
    await reader.reads('cairn-import', /SYNTHETIC Reef One/)
    await reader.button('^Import 7 rows')
    await reader.reads('cairn-import-report', /8 rows = 7 imported \+ 1 rejected/)
    await reader.press('Escape')
    await reader.counts({ imported: 8, shown: 7, filtered: 0, rejected: 1, unlocated: 1 })
    expect((await reader.waitForMap(1)).areas).toBeGreaterThan(0)
    await reader.expectQuiet()
  },
}

const saved: Story = {
  title: 'the CSV that is saved holds the matching claims, each with its claimant and the question',
  tell: async (reader) => {
    await reader.goTo('/?party=az-state&date=discovery&from=2021&to=2024')
    const { shown } = await reader.counts({ imported: 74, rejected: 0 })
    await reader.button('^Export$')
    const words = await reader.reads('cairn-export', /(\d+) matching claim/)
    await reader.button('^Save CSV', 'cairn-export')
    const file = await reader.saved(/selection.*\.csv$/)
    const rows = readRows(new TextDecoder().decode(file.bytes))
    expect(rows).toHaveLength(Number(/(\d+) matching claim/.exec(words)?.[1]))
    expect(new Set(rows.map(({ feature }) => feature)).size).toBe(shown)
    for (const { claimant, modality, query } of rows) expect(claimant && modality && query).toBeTruthy()
    await reader.expectQuiet()
  },
}

export const ownDataStories: readonly Story[] = [geoJson, table, saved]
