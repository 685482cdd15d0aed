/** The panels with the bundled package, read as the app reads it. */

import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ParseResult } from '../../../src/domain/package.ts'
import { parsePackage } from '../../../src/domain/parse.ts'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import type { CairnFilters } from '../../../src/ui/filters.ts'
import { byValue } from '../../query/readable.ts'
import '../../../src/ui/filters.ts'
import type { CairnResults } from '../../../src/ui/results.ts'
import '../../../src/ui/results.ts'
import type { CairnTray } from '../../../src/ui/tray.ts'
import '../../../src/ui/tray.ts'
import { mount, textOf } from './mount.ts'
import { ask } from './synthetic-package.ts'

const texts = import.meta.glob<string>('../../../data/karabakh/*.{json,geojson}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const files = new Map(
  Object.entries(texts).map(([path, text]) => [path.split('/').pop() ?? '', new TextEncoder().encode(text)]),
)
const parsed: ParseResult = await parsePackage(files, sha256)
const pkg = parsed.package!

test('the first seed stands in the tray as possible, by the chief of staff, relayed', async () => {
  await mount<CairnTray>('cairn-tray', { pkg, result: ask(pkg) })
  const entry = page.getByRole('listitem').filter({ hasText: 'Reported burial of Armenian soldiers' })
  const text = textOf(entry.element())
  expect(text).toMatch(/Artak Beglaryan · .*Chief of Staff · 12 Feb 2021 · possible · relayed twice/)
  expect(entry.element().querySelector('path')?.getAttribute('stroke-dasharray')).not.toBeNull()
})

test('every feature of the package is in the list, located or not', async () => {
  const result = ask(pkg)
  await mount<CairnResults>('cairn-results', { pkg, result })
  expect(result.tally.shown).toBe(pkg.features.length)
  const drawn = page.getByRole('listitem').elements().length
  const rest = page.getByRole('button', { name: /more of/ }).element()
  expect(drawn + Number(/of (\d+)/.exec(rest.textContent ?? '')?.[1])).toBe(pkg.features.length)
})

test('the counts of the parties are features, and no party of the package is missing', async () => {
  const result = ask(pkg)
  const parties = byValue(result.facets.party)
  await mount<CairnFilters>('cairn-filters', { pkg, filter: EMPTY_FILTER, result })
  const speaking = pkg.parties.filter(({ id }) => parties[id])
  for (const party of speaking) {
    const heading = page
      .getByRole('group', { name: party.label.en, exact: true })
      .getByRole('checkbox')
      .first()
    await expect.element(heading).toHaveAccessibleName(new RegExp(`${parties[party.id]} features?$`))
  }
  expect(speaking.length).toBeGreaterThan(5)
})
