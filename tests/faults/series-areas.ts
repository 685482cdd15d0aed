/** Killed while a map area is downloaded. */
import { expect } from 'vitest'
import type { Cairn } from '../e2e/driver.ts'
import { noisyArchive } from '../offline/noisy-archive.ts'
import type { RangeServer } from '../tiles/range-server.ts'
import type { Series } from './kill-series.ts'

const LONG = { timeout: 60_000 }

export const areaArchive = (): Uint8Array => noisyArchive({ maxZoom: 10, noise: 80_000 })

export async function openAreas({ page }: Cairn): Promise<void> {
  await page.locator('button.offline').click()
  await page.getByRole('button', { name: 'Maps on this device' }).click()
}

async function planned(cairn: Cairn, host: RangeServer, name: string): Promise<void> {
  const { page } = cairn
  await page.getByLabel('or the address of a .pmtiles archive').fill(host.url)
  await page.locator('cairn-areas input[name=name]').first().fill(name)
  await page.getByLabel('everything in the archive').check()
  await page.getByRole('button', { name: 'Ask for the size', exact: true }).click()
  await page.getByRole('button', { name: `Ask ${new URL(host.url).host}`, exact: true }).click()
  await page.getByRole('button', { name: /^Download / }).waitFor()
}

/** Brings the whole archive onto the device. */
export async function fetchArea(cairn: Cairn, host: RangeServer): Promise<void> {
  const { page } = cairn
  await openAreas(cairn)
  await planned(cairn, host, 'SYNTHETIC sea')
  await page.getByRole('button', { name: /^Download / }).click()
  await page.locator('cairn-areas .status').getByText('every tile can be read').waitFor(LONG)
  await page.keyboard.press('Escape')
}

/**
 * Confirmed: “every tile can be read”. What is broken off stands there as unfinished and is resumed by the next deed;
 * every other one begins a new area.
 */
export function areaSeries(host: RangeServer): Series {
  const names = new Map<number, string>()
  return {
    name: 'download of an area',
    path: () => '/?view=table',
    async check(cairn, deeds, stored) {
      for (const { number, isConfirmed } of deeds)
        if (isConfirmed) expect(stored.areas).toContain(names.get(number))
      if (deeds.length === 0) return
      await openAreas(cairn)
      const panel = cairn.page.locator('cairn-areas')
      await panel.locator('li').first().waitFor()
      const ready = (await panel.locator('li').allInnerTexts()).filter((text) => text.includes('ready since'))
      expect(ready).toHaveLength(stored.areas.filter((name) => name !== '').length)
      const unfinished = panel.locator('li', { hasText: 'Unfinished' })
      for (const text of await unfinished.allInnerTexts())
        expect(text).toMatch(/are here and stay here[\s\S]*Resume/)
      await cairn.page.keyboard.press('Escape')
    },
    async prepare(cairn, number) {
      host.delay = 0
      await openAreas(cairn)
      const unfinished = cairn.page.locator('cairn-areas li', { hasText: 'Unfinished' })
      await cairn.page.waitForTimeout(200)
      if ((await unfinished.count()) > 0)
        names.set(number, await unfinished.first().locator('h4').innerText())
      else {
        names.set(number, `SYNTHETIC sea ${number}`)
        await planned(cairn, host, `SYNTHETIC sea ${number}`)
      }
      host.delay = 60
    },
    async act({ page }) {
      const resume = page.getByRole('button', { name: 'Resume', exact: true })
      if ((await resume.count()) > 0) await resume.first().click()
      else await page.getByRole('button', { name: /^Download / }).click()
      await page.locator('cairn-areas .status').getByText('every tile can be read').waitFor(LONG)
    },
  }
}
