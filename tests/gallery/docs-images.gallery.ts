// The pictures of docs/: taken from the built site, `npm run docs:images`. Few and small; they show no name of a victim.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { startServer, type TestServer } from '../e2e/server.ts'

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Tracked files are written only by the command that says so, not by `npm run gallery`. */
const isAsked = process.env.npm_lifecycle_event === 'docs:images'

const MOST_BYTES = 120_000

vi.setConfig({ testTimeout: 90_000 })

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** As WebP, which the browser itself writes. */
async function asWebp({ context }: Cairn, png: Buffer): Promise<Buffer> {
  const page = await context.newPage()
  const base64 = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    })
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.8).replace(/^.*,/, '')
  }, png.toString('base64'))
  await page.close()
  return Buffer.from(base64, 'base64')
}

async function take(name: string, cairn: Cairn): Promise<void> {
  await cairn.page.waitForTimeout(800)
  const bytes = await asWebp(cairn, await cairn.page.screenshot())
  await cairn.close()
  expect(bytes.length).toBeLessThan(MOST_BYTES)
  writeFileSync(file(`docs/images/${name}.webp`), bytes)
}

const DESKTOP = { viewport: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true }

test.runIf(isAsked)('the map with its card, and the passage of a claim', async () => {
  const map = await openCairn({ path: '/', ...DESKTOP })
  await map.waitForMap()
  await map.page.getByRole('button', { name: 'Put this note away' }).click()
  await take('map', map)
  const passage = await openCairn({
    path: '/?status=contested&date=discovery&from=2021&to=2024&site=ft-farrukh&claim=clm-azernews-191505-1&source=src-azernews-191505',
    ...DESKTOP,
  })
  await passage.page.locator('cairn-document').waitFor()
  await passage.waitForMap()
  await take('passage', passage)
})

test.runIf(isAsked)('a table that becomes claims', async () => {
  const cairn = await openCairn({ path: '/', ...DESKTOP })
  await cairn.page.locator('header input[type=file]').setInputFiles(file('docs/examples/ten-rows.csv'))
  const screen = cairn.page.getByRole('dialog', { name: 'Read a table as claims' })
  await screen.getByText('SYNTHETIC Reef One').first().waitFor()
  await screen.getByRole('textbox', { name: 'Title' }).fill('SYNTHETIC ten rows')
  await take('import', cairn)
})

test.runIf(isAsked)('the way to a place, on a phone', async () => {
  const cairn = await openCairn({
    path: '/?site=ft-khojaly-centre',
    ...PHONE,
    geolocation: { latitude: 39.88, longitude: 46.7, accuracy: 12 },
    permissions: ['geolocation'],
  })
  await cairn.page.getByRole('button', { name: 'Go there' }).tap()
  await cairn.page.locator('cairn-field').waitFor()
  await cairn.page.waitForTimeout(3000)
  await take('field', cairn)
})

test.runIf(isAsked)('an article with a view in it', async () => {
  const article = await server.serveFolder({
    'index.html': `<!doctype html><meta name=viewport content="width=device-width"><title>SYNTHETIC article</title>
      <h1>What is contested</h1><p>Two sides say different things about the same places.</p>
      <iframe src="/embed.html?status=contested" width="100%" height="560"></iframe>`,
  })
  const cairn = await openCairn({ path: article.path, viewport: { width: 800, height: 760 } })
  await cairn.page.frameLocator('iframe').getByText('shown of').first().waitFor()
  await take('article', cairn)
})
