import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deploySite } from './deploy.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { findings } from './profile-search.ts'
import { startServer, type TestServer } from './server.ts'

const PASSPHRASE = 'lusab babad gutih tugad mudof'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const vault = ({ page }: Cairn) => page.locator('cairn-vault')
const button = (cairn: Cairn, name: string | RegExp) =>
  vault(cairn).getByRole('button', { name, exact: typeof name === 'string' })
const text = (cairn: Cairn) => vault(cairn).getByRole('textbox', { name: 'Text' })
const said = (cairn: Cairn) => vault(cairn).locator('.status').first()

/** The key is derived slowly on purpose. */
const PATIENT = { timeout: 15_000 }
const expectText = (cairn: Cairn, words: string) =>
  expect.poll(() => text(cairn).inputValue(), PATIENT).toBe(words)

async function openPanel({ page }: Cairn): Promise<void> {
  await page.locator('output#tally').waitFor()
  const wide = page.locator('.bar button.wide', { hasText: 'Private notes' })
  if (await wide.isVisible()) return wide.click()
  await page.locator('.bar cairn-more').getByRole('button').first().click()
  await page.getByRole('menuitem', { name: 'Private notes' }).click()
}

async function make(cairn: Cairn, passphrase = PASSPHRASE): Promise<void> {
  await openPanel(cairn)
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await vault(cairn).getByLabel('The same passphrase again').fill(passphrase)
  await button(cairn, 'Make the vault').click()
  await vault(cairn).getByText('The vault is made and open.').waitFor()
}

async function unlock(cairn: Cairn, passphrase = PASSPHRASE): Promise<void> {
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await button(cairn, 'Open').click()
}

async function write(cairn: Cairn, words: string): Promise<void> {
  await button(cairn, 'Write a note').click()
  await text(cairn).fill(words)
  await button(cairn, 'Save').click()
  await vault(cairn).getByText('The note is sealed.').waitFor()
}

/** A picture of the browser's own, PNG. */
async function picture({ page }: Cairn, side: number): Promise<Buffer> {
  const bytes = await page.evaluate(async (size) => {
    const canvas = new OffscreenCanvas(size, size)
    const context = canvas.getContext('2d')!
    // Noise, so that no format makes it small.
    const noise = context.createImageData(size, size)
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251
    context.putImageData(noise, 0, 0)
    return Array.from(new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()))
  }, side)
  return Buffer.from(bytes)
}

async function addPhoto(cairn: Cairn, buffer: Buffer): Promise<void> {
  const file = { name: 'SYNTHETIC.png', mimeType: 'image/png', buffer }
  await vault(cairn).locator('input[type=file]').setInputFiles(file)
}

/** Whether a drawn photo shows something else than an empty canvas. */
const isDrawn = (cairn: Cairn): Promise<boolean> =>
  vault(cairn)
    .locator('cairn-note-photo canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, 8, 8)
      return data.some((value) => value > 0)
    })

const lockedLine = (cairn: Cairn) => vault(cairn).getByText('The vault is locked.', { exact: true })

test('a note about a place, with a photo and a position, is written, locked, unlocked, read and changed', async () => {
  const cairn = await openCairn({
    path: '/?status=contested',
    permissions: ['geolocation'],
    geolocation: { latitude: 30, longitude: -30, accuracy: 12 },
  })
  const { page } = cairn
  await page.locator('cairn-results [data-feature]').first().click()
  const place = await page.locator('cairn-feature h2').innerText()
  await page.getByRole('button', { name: 'Private note about this place' }).click()
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault(cairn).getByLabel('The same passphrase again').fill(PASSPHRASE)
  await button(cairn, 'Make the vault').click()

  await vault(cairn).getByText(`About ${place}`).waitFor()
  await text(cairn).fill('SYNTHETIC: two rows of stones')
  await vault(cairn).getByLabel('Note where I am').check()
  await vault(cairn).getByText('Written at 30.00000, -30.00000, ± 12 m').waitFor()
  await addPhoto(cairn, await picture(cairn, 64))
  await vault(cairn).getByText('Photo 1, ').waitFor()
  await button(cairn, 'Save').click()
  await vault(cairn).getByText('The note is sealed.').waitFor()

  // By key, out of a field of the panel itself; what is being typed is not lost.
  await button(cairn, 'Write a note').click()
  await text(cairn).pressSequentially('SYNTHETIC draft')
  await text(cairn).press('Control+Shift+L')
  await lockedLine(cairn).waitFor()
  expect(await cairn.words('cairn-vault')).not.toMatch(/stones|draft|Written at/)
  await unlock(cairn)
  await expectText(cairn, 'SYNTHETIC draft')
  await button(cairn, 'Throw away').click()
  await button(cairn, 'Throw away what is written').click()

  // By one tap, from the page; and a new page knows nothing until it is opened.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Lock notes' }).click()
  await page
    .getByRole('status')
    .getByText('Locked. Private notes, map areas, targets, your position and what was open are out')
    .waitFor()
  await page.reload()
  await openPanel(cairn)
  await unlock(cairn, 'five other words for this')
  await vault(cairn).getByText('That does not open this vault.').waitFor()
  await unlock(cairn)
  await vault(cairn).getByText('SYNTHETIC: two rows of stones').waitFor()
  await button(cairn, 'Read').click()
  await expect.poll(() => isDrawn(cairn), PATIENT).toBe(true)
  await button(cairn, 'Change').click()
  await text(cairn).fill('SYNTHETIC: three rows of stones')
  await button(cairn, 'Save').click()
  await vault(cairn)
    .getByText(/version 2$/)
    .waitFor()
  expect(await cairn.words('cairn-note-list')).toContain('three rows')
  await vault(cairn).getByRole('button', { name: 'Show this place' }).click()
  await page.locator('cairn-feature h2', { hasText: place }).waitFor()

  const traces = await page.evaluate(() =>
    [location.href, document.title, JSON.stringify({ ...localStorage, ...sessionStorage })].join(),
  )
  expect(traces).not.toMatch(/SYNTHETIC|stones/)
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.offOriginRequests()).toEqual([])
  await cairn.close()
})

/** What the map draws of the reader. */
const drawnPosition = ({ page }: Cairn): Promise<boolean | undefined> =>
  page.evaluate(
    () =>
      (globalThis as { __cairn?: { drawnShapes(): { position: boolean } } }).__cairn?.drawnShapes().position,
  )

/** How many watches of the position run; counted from here on. */
const countWatches = ({ page }: Cairn): Promise<unknown> =>
  page.addInitScript(() => {
    const running = new Set<number>()
    Object.assign(globalThis, { watches: running })
    const { geolocation } = navigator
    const watch = geolocation.watchPosition.bind(geolocation)
    const clear = geolocation.clearWatch.bind(geolocation)
    geolocation.watchPosition = (...asked) => {
      const id = watch(...asked)
      running.add(id)
      return id
    }
    geolocation.clearWatch = (id) => {
      running.delete(id)
      clear(id)
    }
  })

const watches = ({ page }: Cairn): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { watches: Set<number> }).watches.size)

test('a lock ends the field session and closes what was open: neither where the reader stands nor where they were going is left', async () => {
  const cairn = await openCairn({
    path: '/',
    permissions: ['geolocation'],
    geolocation: { latitude: 39.951357, longitude: 46.841357, accuracy: 12 },
  })
  const { page } = cairn
  await countWatches(cairn)
  await page.reload()
  await make(cairn)
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    history.pushState(history.state, '', '?site=ft-khojaly-centre')
    history.pushState(history.state, '', '?site=ft-khojaly-centre&view=map')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  const open = page.locator('cairn-feature')
  await open.waitFor()
  await page.getByRole('button', { name: 'Go there' }).click()
  await page.getByRole('button', { name: 'Show on map' }).click()
  const pill = page.locator('cairn-field-pill')
  await pill.getByText('km to edge').waitFor()
  await expect.poll(() => drawnPosition(cairn)).toBe(true)
  expect(await watches(cairn)).toBe(1)

  await page.getByRole('button', { name: 'Lock notes' }).click()
  await page.getByRole('status').getByText('your position and what was open are out').waitFor()
  await open.waitFor({ state: 'detached' })
  await pill.waitFor({ state: 'detached' })
  await expect.poll(() => drawnPosition(cairn)).toBe(false)
  expect(await watches(cairn)).toBe(0)
  expect(page.url()).not.toContain('khojaly')
  // Nor does the entry before it bring it back.
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('view=map')
  await page.locator('output#tally').waitFor()
  expect(page.url()).not.toContain('khojaly')
  expect(await open.count()).toBe(0)
  // What is opened afterwards is in the history as ever.
  await page.locator('cairn-results [data-feature]').first().click()
  await open.waitFor()
  await page.goBack()
  await open.waitFor({ state: 'detached' })
  await page.goForward()
  await open.waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

const CONTROL = 'cairnControl5f1e77aa01'

/** The salt of the passphrase's slot, as the page may read it. */
const storedSlots = ({ page }: Cairn): Promise<string> =>
  page.evaluate(async () => {
    const cache = await caches.open('cairn-vault')
    const [entry] = await cache.keys()
    return await (await cache.match(entry!))!.text()
  })

type Row = [IDBValidKey, unknown]

const sealedRows = ({ page }: Cairn): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('cairn')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction('sealed').objectStore('sealed')
          const keys = store.getAllKeys()
          const values = store.getAll()
          values.onsuccess = () => {
            Object.assign(globalThis, { copied: keys.result.map((key, at): Row => [key, values.result[at]]) })
            opening.result.close()
            done(keys.result.length)
          }
        }
      }),
  )

const putBack = ({ page }: Cairn): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const { copied } = globalThis as unknown as { copied: Row[] }
        const opening = indexedDB.open('cairn')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('sealed', 'readwrite')
          for (const [key, row] of copied) transaction.objectStore('sealed').put(row, key)
          transaction.onabort = () => fail(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
  )

longTest(
  'long: pitfall 20: nothing that went through the vault is found in the browser’s profile on disk, and after erasing what is left opens for nobody',
  async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'cairn-vault-'))
    const markers = ['Note', 'Draft', 'Photo', 'File'].map((part) => `cairn${part}9b3d70c2e4`)
    const [note = '', draft = '', photo = '', file = ''] = markers
    const cairn = await openCairn({ path: '/?view=table', profileDir })
    await make(cairn)
    await write(cairn, `SYNTHETIC ${note}`)
    await button(cairn, 'Write a note').click()
    await text(cairn).pressSequentially(`SYNTHETIC ${draft}`)
    await vault(cairn).getByLabel('Keep the original files').check()
    const bytes = Buffer.concat([await picture(cairn, 32), Buffer.from(photo)])
    await vault(cairn)
      .locator('input[type=file]')
      .setInputFiles({ name: `${file}.png`, mimeType: 'image/png', buffer: bytes })
    await vault(cairn).getByText(`original ${file}.png`).waitFor()
    await button(cairn, 'Lock now').click()
    await lockedLine(cairn).waitFor()
    // So that it is known that the search finds what is there.
    await cairn.page.evaluate((words) => localStorage.setItem('control', words), CONTROL)
    await cairn.close()
    expect(findings(profileDir, [...markers, PASSPHRASE])).toEqual([])
    expect(findings(profileDir, [CONTROL])).not.toEqual([])

    const again = await openCairn({ path: '/?view=table', profileDir })
    await openPanel(again)
    const slots = await storedSlots(again)
    const [salt = ''] = /[A-Za-z0-9+/]{22}==/.exec(slots) ?? []
    expect(salt).toHaveLength(24)
    await unlock(again)
    await expectText(again, `SYNTHETIC ${draft}`)
    await button(again, 'Save').click()
    expect(await sealedRows(again)).toBeGreaterThan(3)
    await vault(again).getByText('Passphrase, locking, erasing').click()
    // A tap anywhere calls it off.
    await button(again, 'Erase the vault').click()
    await vault(again)
      .getByText(/Erasing in \d/)
      .waitFor()
    await again.page.mouse.click(5, 5)
    await vault(again).getByText('Nothing was erased.').waitFor()
    await button(again, 'Erase the vault').click()
    await button(again, 'Make the vault').waitFor()
    expect(await again.words('cairn-vault')).toContain('The vault is erased.')
    await putBack(again)
    await again.page.reload()
    await openPanel(again)
    await vault(again).getByText('the ways to their key are gone').waitFor()
    expect(await lockedLine(again).count()).toBe(0)
    await again.close()
    expect(findings(profileDir, [...markers, PASSPHRASE, salt])).toEqual([])
    rmSync(profileDir, { recursive: true, force: true })
  },
  240_000,
)

const pretendHidden = ({ page }: Cairn, hidden: boolean): Promise<void> =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test('it locks itself when it is not used and when it is not seen, and while it is hidden the page is blank', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  await page.clock.install()
  await page.reload()
  await make(cairn)
  const isBlank = () => page.evaluate(() => getComputedStyle(document.querySelector('dialog')!).visibility)
  await page.clock.fastForward('04:50')
  await page.mouse.click(5, 5)
  await page.clock.fastForward('04:50')
  expect(await lockedLine(cairn).count()).toBe(0)
  await page.clock.fastForward('00:20')
  await lockedLine(cairn).waitFor()

  await unlock(cairn)
  await button(cairn, 'Write a note').click()
  await text(cairn).fill('SYNTHETIC draft')
  await pretendHidden(cairn, true)
  expect(await isBlank()).toBe('hidden')
  await page.clock.fastForward('00:50')
  await pretendHidden(cairn, false)
  expect(await isBlank()).toBe('visible')
  expect(await text(cairn).inputValue()).toBe('SYNTHETIC draft')
  await pretendHidden(cairn, true)
  await page.clock.fastForward('01:10')
  await pretendHidden(cairn, false)
  await lockedLine(cairn).waitFor()
  await unlock(cairn)
  await expectText(cairn, 'SYNTHETIC draft')
  await cairn.close()
})

test('one lock locks every tab, and an erased vault is gone in all of them', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  await make(cairn)
  const page = await cairn.context.newPage()
  const beside: Cairn = { ...cairn, page }
  await page.goto(`${server.url}?view=table`)
  await openPanel(beside)
  await unlock(beside)
  await button(beside, 'Write a note').waitFor()
  await write(beside, 'SYNTHETIC from beside')
  await button(cairn, 'Lock now').click()
  await lockedLine(beside).waitFor()
  await unlock(cairn)
  await vault(cairn).getByText('SYNTHETIC from beside').waitFor()
  for (const one of [cairn, beside])
    await one.page.evaluate(() => {
      history.pushState(history.state, '', '?site=ft-khojaly-centre')
      dispatchEvent(new PopStateEvent('popstate'))
    })
  await vault(cairn).getByText('Passphrase, locking, erasing').click()
  await button(cairn, 'Erase the vault').click()
  await button(beside, 'Make the vault').waitFor()
  for (const one of [cairn, beside])
    await one.page.waitForURL(({ searchParams }) => !searchParams.has('site'))
  await cairn.close()
})

/** What a page of this site finds of Cairn on the device. */
const keptOf = ({ page }: Cairn) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** Presses what erases everything, and looks at what is left. */
async function eraseEverything(cairn: Cairn): Promise<void> {
  await vault(cairn).getByText('Erase', { exact: true }).click()
  await button(cairn, 'Erase everything of Cairn').click()
  await cairn.page.waitForURL('about:blank')
  // A picture of the site runs no code of it.
  await cairn.page.goto(`${server.url}icon.svg`)
  expect(await keptOf(cairn)).toEqual({ databases: [], caches: [], workers: 0 })
}

test('erasing everything needs no passphrase and leaves neither vault nor database nor cache nor service worker, and leaves the page', async () => {
  const cairn = await openCairn({ hasShell: true, path: '/?view=table' })
  await make(cairn)
  await cairn.page.evaluate(async () => void (await navigator.serviceWorker.ready))
  expect(await keptOf(cairn)).toMatchObject({ databases: ['cairn'], workers: 1 })
  expect((await keptOf(cairn)).caches).toContain('cairn-vault')
  // Whoever must be quick has no time to open it first.
  await button(cairn, 'Lock now').click()
  await lockedLine(cairn).waitFor()
  await eraseEverything(cairn)
  await cairn.close()
})

test('without a vault everything can be erased all the same', async () => {
  const cairn = await openCairn({ hasShell: true, path: '/?view=table' })
  await cairn.page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await openPanel(cairn)
  await button(cairn, 'Make the vault').waitFor()
  expect(await keptOf(cairn)).toMatchObject({ databases: ['cairn'], workers: 1 })
  expect(await button(cairn, 'Erase the vault').count()).toBe(0)
  await eraseEverything(cairn)
  await cairn.close()
})

test('without a passphrase it says everywhere that it is not protected, and can be protected later', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  await openPanel(cairn)
  await vault(cairn).getByText('Without a passphrase', { exact: true }).click()
  await button(cairn, 'Make it without protection').click()
  await vault(cairn).getByText('Not protected: these notes have no passphrase.').waitFor()
  await write(cairn, 'SYNTHETIC open to all')
  await cairn.page.reload()
  await openPanel(cairn)
  await vault(cairn).getByText('Not protected: these notes have no passphrase.').waitFor()
  await vault(cairn).getByText('SYNTHETIC open to all').waitFor()
  expect(await cairn.page.getByRole('button', { name: 'Lock notes' }).count()).toBe(0)

  await vault(cairn).getByText('Passphrase, locking, erasing').click()
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault(cairn).getByLabel('The same passphrase again').fill(PASSPHRASE)
  await button(cairn, 'Set a passphrase').click()
  await said(cairn)
    .getByText(/protected from here on/)
    .waitFor()
  await cairn.page.reload()
  await openPanel(cairn)
  await unlock(cairn, 'lusab babad gutih tugad other')
  await vault(cairn).getByText('That does not open this vault.').waitFor()
  await unlock(cairn)
  await vault(cairn).getByText('SYNTHETIC open to all').waitFor()
  await cairn.close()
})

test('another passphrase takes the place of the first one', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  await make(cairn)
  await vault(cairn).getByText('Passphrase, locking, erasing').click()
  const next = 'zipas rusov kuhom rufut kujup'
  for (const present of ['not the one at all', PASSPHRASE]) {
    await vault(cairn).locator('input[name=present]').fill(present)
    await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(next)
    await vault(cairn).getByLabel('The same passphrase again').fill(next)
    await button(cairn, 'Change the passphrase').click()
    await said(cairn)
      .getByText(present === PASSPHRASE ? /is changed/ : /does not open/)
      .waitFor()
  }
  await button(cairn, 'Lock now').click()
  await unlock(cairn)
  await vault(cairn).getByText('That does not open this vault.').waitFor()
  await unlock(cairn, next)
  await button(cairn, 'Write a note').waitFor()
  await cairn.close()
})

longTest(
  'long: pitfall 10: on a full device a choice is offered, and nothing that was there is harmed',
  async () => {
    // The browser remembers for half a minute how much room there was: the limit stands before the first write.
    const cairn = await openCairn({ path: '/icon.svg' })
    const session = await cairn.context.newCDPSession(cairn.page)
    const limit = (quotaSize: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize })
    await limit(25_000_000)
    await cairn.page.goto(server.url)
    await make(cairn)
    await write(cairn, 'SYNTHETIC first')
    const large = Buffer.concat([await picture(cairn, 64), Buffer.alloc(24_000_000, 7)])
    await button(cairn, 'Write a note').click()
    await text(cairn).fill('SYNTHETIC second')
    await vault(cairn).getByLabel('Keep the original files').check()
    await addPhoto(cairn, large)
    await vault(cairn).getByText('No room for the photo').waitFor()
    await button(cairn, 'Try again').click()
    await vault(cairn).getByText('No room for the photo').waitFor()
    expect(await text(cairn).inputValue()).toBe('SYNTHETIC second')
    await button(cairn, 'Go on without it').click()
    await button(cairn, 'Save').click()
    await vault(cairn).getByText('The note is sealed.').waitFor()
    expect(await cairn.words('cairn-note-list')).toMatch(/2 notes .*SYNTHETIC second.*SYNTHETIC first/)

    // With room again, the same choice keeps the photo.
    await button(cairn, 'Write a note').click()
    await vault(cairn).getByLabel('Keep the original files').check()
    await addPhoto(cairn, large)
    await vault(cairn).getByText('No room for the photo').waitFor()
    await limit(200_000_000)
    await button(cairn, 'Try again').click()
    await vault(cairn).getByText('Photo 1, ').waitFor()
    await button(cairn, 'Save').click()
    await vault(cairn).getByText('1 photo', { exact: true }).waitFor()
    await cairn.close()
  },
  180_000,
)

longTest(
  'long: a security key opens the vault beside the passphrase, and can be taken away again',
  async () => {
    // WebAuthn knows names, not numbers of hosts.
    const origin = server.url.replace('127.0.0.1', 'localhost')
    const cairn = await openCairn({ path: '/?view=table', origin })
    const session = await cairn.context.newCDPSession(cairn.page)
    await session.send('WebAuthn.enable')
    const options = {
      ...({ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal' } as const),
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true, hasPrf: true },
    }
    await session.send('WebAuthn.addVirtualAuthenticator', { options })
    await make(cairn)
    await write(cairn, 'SYNTHETIC by key')
    await vault(cairn).getByText('Passphrase, locking, erasing').click()
    const present = vault(cairn).locator('input[name=passphrase]')
    await present.fill('not the one at all')
    await button(cairn, 'Add a security key').click()
    await said(cairn)
      .getByText(/does not open/)
      .waitFor()
    await present.fill(PASSPHRASE)
    await button(cairn, 'Add a security key').click()
    await said(cairn)
      .getByText(/opens this vault too/)
      .waitFor()
    await cairn.page.reload()
    await openPanel(cairn)
    await button(cairn, 'Open with the security key').click()
    await vault(cairn).getByText('SYNTHETIC by key').waitFor()
    await vault(cairn).getByText('Passphrase, locking, erasing').click()
    await button(cairn, 'Remove the security key').click()
    await said(cairn)
      .getByText(/Only the passphrase/)
      .waitFor()
    await button(cairn, 'Lock now').click()
    await lockedLine(cairn).waitFor()
    expect(await button(cairn, 'Open with the security key').count()).toBe(0)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
)

longTest('long: pitfall 14: a newer version of the app waits while a note is being written', async () => {
  const site = deploySite()
  const deployed = await startServer({ root: site.root })
  const cairn = await openCairn({ hasShell: true, path: '/?view=table', origin: deployed.url })
  const { page } = cairn
  await make(cairn)
  await button(cairn, 'Write a note').click()
  await text(cairn).fill('SYNTHETIC draft')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  site.deployNext()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.keyboard.press('Escape')
  const reload = page.getByRole('button', { name: 'Reload with it' })
  await page.getByText('It waits until the private note').waitFor()
  expect(await reload.isDisabled()).toBe(true)
  expect(await page.locator('meta[content=next]').count()).toBe(0)
  await openPanel(cairn)
  await button(cairn, 'Save').click()
  await vault(cairn).getByText('The note is sealed.').waitFor()
  await page.keyboard.press('Escape')
  await reload.click()
  await page.locator('meta[content=next]').waitFor({ state: 'attached' })
  await cairn.close()
  await deployed.close()
  site.remove()
})
