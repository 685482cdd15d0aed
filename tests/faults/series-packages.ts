/** Killed while a file is imported, and while a package is brought up to date. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect } from 'vitest'
import type { Cairn } from '../e2e/driver.ts'
import type { ServedFolder } from '../e2e/server.ts'
import type { Deed, Series } from './kill-series.ts'
import { madeFiles } from './made-files.ts'

/** Several parts, so that there is a middle to die in. */
const FEATURES = 1200

/** The line that names what is ready offline: the one place that says that a package is kept. */
export const untilKept = ({ page }: Cairn, words: string): Promise<void> =>
  page.locator(`button.offline.ready[title*="${words}"]`).waitFor({ timeout: 30_000 })

export async function chooseFile({ page }: Cairn, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.locator('label.open input').setInputFiles(file)
}

const last = (deeds: readonly Deed[]): Deed | undefined => deeds.at(-1)

/** Confirmed: the bar says “Ready offline” and its line names the file that was opened. */
export function importSeries(): Series {
  const address = (number: number): string => `/?data=local:kill-${number}&view=table`
  return {
    name: 'import of a file',
    path: (number) => (number === 0 ? '/?view=table' : address(number - 1)),
    async check(cairn, deeds, stored) {
      for (const { number, isConfirmed } of deeds)
        if (isConfirmed) expect(stored.packages).toContain(`local:kill-${number}`)
      const deed = last(deeds)
      if (!deed) return
      if (stored.packages.includes(`local:kill-${deed.number}`))
        expect(await cairn.tally()).toMatchObject({ imported: FEATURES, rejected: 0 })
      else await cairn.page.getByText('Open the file again to see it.').waitFor()
    },
    prepare: async () => undefined,
    async act(cairn, number) {
      const id = `kill-${number}`
      await chooseFile(
        cairn,
        `${id}.zip`,
        zipSync(Object.fromEntries(madeFiles({ id, features: FEATURES })), { level: 1 }),
      )
      await untilKept(cairn, `SYNTHETIC ${id} `)
    },
  }
}

/** Version n has n features more than the first. */
const versionFiles = (number: number): Map<string, Uint8Array> =>
  madeFiles({ id: 'updated', version: `${number}.0.0`, features: FEATURES + number })

/** Confirmed: after “Show it” the line of what is ready offline names the newer version. `folder`: where the package lies. */
export function updateSeries(folder: ServedFolder): Series {
  return {
    name: 'update of a package',
    path: () => `/?data=${folder.path}datapackage.json&view=table`,
    async check(cairn, deeds) {
      const deed = last(deeds)
      if (!deed) return
      // Versions from the newest that was confirmed to the one that was under way, and whole.
      const { imported, rejected } = await cairn.tally()
      const least = Math.max(
        -1,
        ...deeds.filter(({ isConfirmed }) => isConfirmed).map(({ number }) => number),
      )
      expect(imported - FEATURES).toBeGreaterThanOrEqual(least)
      expect(imported - FEATURES).toBeLessThanOrEqual(deed.number)
      expect(rejected).toBe(0)
      await untilKept(cairn, `SYNTHETIC updated ${imported - FEATURES}.0.0`)
    },
    async prepare({ page }, number) {
      for (const [name, bytes] of versionFiles(number)) writeFileSync(join(folder.directory, name), bytes)
      await page.reload()
      await page.getByText(`A newer version of this package is here: ${number}.0.0`).waitFor()
    },
    async act(cairn, number) {
      await cairn.page.getByRole('button', { name: 'Show it' }).click()
      await untilKept(cairn, `SYNTHETIC updated ${number}.0.0`)
    },
  }
}

/** What is served before the first update. */
export const firstVersion = (): Record<string, Uint8Array> => Object.fromEntries(versionFiles(-1))
