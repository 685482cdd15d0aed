/** Killed while a bundle is taken over. */
import { expect } from 'vitest'
import { documentEntry, madeEntry, packageEntry, written } from '../bundle/made-bundle.ts'
import { sha256Of } from '../formats/small-package.ts'
import { noisyArchive } from '../offline/noisy-archive.ts'
import type { Series } from './kill-series.ts'
import { madeDocument, madeFiles } from './made-files.ts'
import { openAreas } from './series-areas.ts'
import { chooseFile } from './series-packages.ts'

const DOCUMENT_BYTES = 500_000
const archive = noisyArchive({ maxZoom: 9, noise: 60_000 })

const documentOf = (number: number): Uint8Array => madeDocument(number, DOCUMENT_BYTES).bytes

async function bundle(number: number): Promise<Uint8Array> {
  const area = madeEntry({
    ...{ kind: 'area', id: `area-${number}`, title: `SYNTHETIC ocean ${number}` },
    area: { box: [-31, 29, -29, 31], minZoom: 0, maxZoom: 9, source: 'ocean.pmtiles', etag: null },
    files: new Map([['', new Blob([archive as Uint8Array<ArrayBuffer>])]]),
  })
  const files = madeFiles({ id: `bundle-${number}`, features: 1100 })
  const held = { ...packageEntry(files), id: `bundle-${number}` }
  const file = await written([held, documentEntry(documentOf(number), `document-${number}.txt`), area])
  return new Uint8Array(await file.arrayBuffer())
}

/** Confirmed: “3 things were taken over.” */
export function bundleSeries(): Series {
  return {
    name: 'taking over a bundle',
    path: () => '/?view=table',
    async check(cairn, deeds, stored) {
      for (const { number, isConfirmed } of deeds) {
        if (!isConfirmed) continue
        expect(stored.packages).toContain(`local:bundle-${number}`)
        expect(stored.documents).toContain(sha256Of(documentOf(number)))
        expect(stored.areas).toContain(`SYNTHETIC ocean ${number}`)
      }
      if (deeds.length === 0) return
      // What was broken off is nowhere: it comes with the bundle again, and cannot be resumed from anything else.
      await openAreas(cairn)
      const panel = cairn.page.locator('cairn-areas')
      await panel.getByText('or the address of a .pmtiles archive').waitFor()
      await cairn.page.waitForTimeout(200)
      expect(
        (await panel.locator('li').allInnerTexts()).filter((text) => text.includes('Unfinished')),
      ).toEqual([])
      await cairn.page.keyboard.press('Escape')
    },
    async prepare(cairn, number) {
      await chooseFile(cairn, `${number}.cairn.zip`, await bundle(number))
      await cairn.page.getByText('Nothing has been changed on this device yet').waitFor({ timeout: 60_000 })
    },
    async act({ page }) {
      await page.getByRole('button', { name: 'Take over 3 things' }).click()
      await page.getByText('3 things were taken over.').waitFor({ timeout: 60_000 })
    },
  }
}
