/** Killed while a copy of a document is attached. */
import { zipSync } from 'fflate'
import { expect } from 'vitest'
import { sha256Of } from '../formats/small-package.ts'
import type { Series } from './kill-series.ts'
import { madeDocument, madeFiles } from './made-files.ts'
import { chooseFile, untilKept } from './series-packages.ts'

const BYTES = 1_500_000

/** Confirmed: the document shows the reader's copy by its name, and does not say that it is kept only until the page is closed. */
export function attachSeries(kills: number): Series {
  const documents = Array.from({ length: kills + 1 }, (_, number) => madeDocument(number, BYTES))
  const sources = documents.map(({ source }) => source)
  const address = (number: number): string => `/?data=local:documents&view=sources&source=src-${number}`
  const held = (number: number): string => sha256Of(documents[number]?.bytes ?? new Uint8Array())
  return {
    name: 'attaching a document',
    path: (number) => (number === 0 ? '/?view=table' : address(number - 1)),
    async check({ page }, deeds, stored) {
      for (const { number, isConfirmed } of deeds)
        if (isConfirmed) expect(stored.documents).toContain(held(number))
      const number = deeds.at(-1)?.number
      if (number === undefined) return
      // There with its text, or to be attached again.
      const document = page.locator('cairn-document')
      if (stored.documents.includes(held(number)))
        await document.getByText(`document-${number}.txt`).waitFor()
      else await document.getByText('Attach your copy').waitFor()
    },
    async prepare(cairn, number) {
      if (number === 0) {
        await chooseFile(
          cairn,
          'documents.zip',
          zipSync(Object.fromEntries(madeFiles({ id: 'documents', sources }))),
        )
        await untilKept(cairn, 'SYNTHETIC documents')
      }
      await cairn.page.goto(new URL(address(number), cairn.page.url()).href)
      await cairn.page.locator('cairn-document input[type=file]').waitFor({ state: 'attached' })
    },
    async act({ page }, number) {
      const { bytes } = documents[number] ?? { bytes: new Uint8Array() }
      const file = { name: `document-${number}.txt`, mimeType: 'text/plain', buffer: Buffer.from(bytes) }
      await page.locator('cairn-document input[type=file]').setInputFiles(file)
      await page.locator('cairn-document .copy').getByText(file.name).waitFor()
      expect(await page.locator('cairn-document .copy .notice').count()).toBe(0)
    },
  }
}
