import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAPER_COLOURS } from '../../src/design/paper-colours.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** A large picture is drawn in software here, perhaps beside other work. */
const SLOW_MS = 240_000

const QUERY = '/?party=az-state&date=discovery&from=2021&to=2024'

async function openPanel({ page }: Cairn): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.locator('dialog cairn-export').waitFor()
}

/** Presses a form's button in the open panel and answers the saved file. */
async function saved({ page }: Cairn, form: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 150_000 })
  await page
    .locator('cairn-export')
    .getByRole('button', { name: `Save ${form}`, exact: true })
    .click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Size of an image as the browser reads it, and how many of its pixels have each colour. */
async function seenInPage({ page }: Cairn, type: string, bytes: Buffer, colours: readonly string[]) {
  const address = `data:${type};base64,${bytes.toString('base64')}`
  return page.evaluate(
    async ([src, wanted]) => {
      const image = new Image()
      image.src = src
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const hex = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`
        counts.set(hex, (counts.get(hex) ?? 0) + 1)
      }
      return {
        size: [image.naturalWidth, image.naturalHeight],
        pixels: wanted.map((colour) => counts.get(colour) ?? 0),
      }
    },
    [address, [...colours]] as const,
  )
}

test(
  'the map is saved as SVG and PNG with the query, and both show its marks',
  async () => {
    const cairn = await openCairn({ path: QUERY, colorScheme: 'dark' })
    const { shown, unlocated } = await cairn.tally()
    await openPanel(cairn)
    const sentence = /Features with [^.]*\./.exec(await cairn.words('cairn-export'))?.[0] ?? ''
    const svg = await saved(cairn, 'SVG')
    expect(svg.name).toMatch(/^Karabakh-.*-selection\.svg$/)
    const text = svg.bytes.toString('utf8')
    expect(text).toContain(sentence)
    const drawn = [...text.matchAll(/data-features="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n), 0)
    expect(drawn).toBe(shown - unlocated)
    const marks = [PAPER_COLOURS.accent, PAPER_COLOURS.ink, PAPER_COLOURS.land]
    const outline = await seenInPage(cairn, 'image/svg+xml', svg.bytes, marks)
    expect(outline.size).toEqual([1600, 1000])
    for (const [at, pixels] of outline.pixels.entries()) expect(pixels, marks[at]).toBeGreaterThan(100)
    const png = await saved(cairn, 'PNG')
    const image = await seenInPage(cairn, 'image/png', png.bytes, marks)
    expect(image.size).toEqual([3200, 2000])
    for (const [at, pixels] of image.pixels.entries()) expect(pixels, marks[at]).toBeGreaterThan(400)
    expect(cairn.offOriginRequests()).toEqual([])
    expect(await cairn.cspViolations()).toEqual([])
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  SLOW_MS,
)

test(
  'without WebGL 2 the outline is made into pixels',
  async () => {
    const cairn = await openCairn({ path: QUERY, flags: ['--disable-webgl2', '--disable-3d-apis'] })
    await cairn.page.locator('.cairn-locator').waitFor()
    await openPanel(cairn)
    await cairn.page.locator('cairn-export select').first().selectOption({ index: 1 })
    const png = await saved(cairn, 'PNG')
    const { size, pixels } = await seenInPage(cairn, 'image/png', png.bytes, [PAPER_COLOURS.accent])
    expect(size).toEqual([2560, 2560])
    expect(pixels[0]).toBeGreaterThan(200)
    expect(await cairn.cspViolations()).toEqual([])
    await cairn.close()
  },
  SLOW_MS,
)

test(
  'a picture that is cancelled saves nothing, and another can follow',
  async () => {
    const cairn = await openCairn({ path: QUERY })
    await openPanel(cairn)
    const panel = cairn.page.locator('cairn-export')
    let downloads = 0
    cairn.page.on('download', () => downloads++)
    await panel.getByRole('button', { name: 'Save PNG', exact: true }).click()
    await panel.getByRole('button', { name: 'Cancel' }).click()
    expect((await saved(cairn, 'SVG')).name).toMatch(/\.svg$/)
    expect(downloads).toBe(1)
    expect(await cairn.page.locator('.cairn-map-image').count()).toBe(0)
    await cairn.close()
  },
  SLOW_MS,
)

/** Words of a PDF by Ghostscript; null where it is not installed. */
function pdfWords(pdf: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-pdf-'))
  const [input, output] = [join(folder, 'in.pdf'), join(folder, 'out.txt')]
  try {
    writeFileSync(input, pdf)
    execFileSync('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', `-sOutputFile=${output}`, input])
    return readFileSync(output, 'utf8').normalize('NFKC').replace(/\s+/g, ' ')
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'ENOENT') throw fault
    console.warn('picture.e2e: gs is not installed, so the words of the PDF itself are not read')
    return null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints and answers the words on the paper, and those of the sheet at that moment. */
async function printed({ page }: Cairn): Promise<{ pdf: string | null; sheet: string }> {
  await page.evaluate(() => {
    const holder = globalThis as { onPaper?: string }
    addEventListener('beforeprint', () => {
      const sheet = document.querySelector('body > .on-paper')
      holder.onPaper = sheet?.shadowRoot?.querySelector('main')?.textContent ?? ''
    })
  })
  const pdf = await page.pdf({ format: 'A4' })
  const sheet = await page.evaluate(() => (globalThis as { onPaper?: string }).onPaper ?? '')
  return { pdf: pdfWords(pdf), sheet: sheet.replace(/\s+/g, ' ') }
}

test(
  'printing the page as it stands prints the query with every shown claim and its documents',
  async () => {
    const cairn = await openCairn({ path: QUERY, colorScheme: 'dark' })
    await cairn.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /print-page/.test(name)),
    )
    const { shown, unlocated } = await cairn.tally()
    let words = ''
    await expect
      .poll(
        async () => {
          const { pdf, sheet } = await printed(cairn)
          words = pdf ?? sheet
          return sheet
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toContain('CC-BY-4.0')
    for (const expected of ['Azerbaijan', 'asserted', 'discovery possibly between 2021 and 2024', '[1]'])
      expect(words).toContain(expected)
    expect(words).toContain(`${shown - unlocated} features with a place`)
    expect(words).toContain(`Place not stated: ${unlocated} features`)
    expect(words).toMatch(/The documents behind these claims: \d+/)
    expect(await cairn.page.locator('body > .on-paper').count()).toBe(0)
    expect(await cairn.cspViolations()).toEqual([])
    await cairn.close()
  },
  SLOW_MS,
)

test(
  'the sheet of a feature is previewed, and what is printed is what is previewed',
  async () => {
    const cairn = await openCairn({ path: '/?site=ft-khojaly-centre' })
    await cairn.page.getByRole('button', { name: 'Print sheet' }).click()
    const sheet = cairn.page.locator('cairn-print-sheet')
    await sheet.locator('img').waitFor()
    const { pdf, sheet: onPaper } = await printed(cairn)
    for (const words of [onPaper, ...(pdf === null ? [] : [pdf])]) {
      expect(words).toContain('Ivanyan / Khojaly')
      expect(words).toContain('settlement, within')
      expect(words).toContain('another mass grave was discovered')
      expect(words).toContain('Numbers of different claimants or kinds are never added up.')
      expect(words).toContain('sha256')
      expect(words).toContain('site=ft-khojaly-centre')
    }
    await cairn.page.getByRole('radio', { name: /^The query/ }).check()
    await sheet.getByText('All features.').waitFor()
    await cairn.page.getByRole('button', { name: 'Close' }).click()
    expect(await sheet.count()).toBe(0)
    // From the export panel it is what is shown, though a feature is open.
    await cairn.page.getByRole('button', { name: 'Export', exact: true }).click()
    await cairn.page.getByRole('button', { name: 'Print sheet …' }).click()
    await sheet.getByText('All features.').waitFor()
    expect(await cairn.page.getByRole('radio', { name: /^The query/ }).isChecked()).toBe(true)
    await cairn.page.getByRole('button', { name: 'Close' }).click()
    expect(await cairn.cspViolations()).toEqual([])
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  SLOW_MS,
)
