import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'
import { type Cairn, openCairn } from './driver.ts'
import { type HostSite, serveHosts, transferred } from './embed-hosts.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
let hosts: HostSite
let open: Cairn | null = null
beforeAll(async () => {
  server = await startServer()
  hosts = await serveHosts(server.url)
})
afterAll(async () => {
  await hosts.close()
  await server.close()
})
afterEach(async () => {
  await open?.close()
  open = null
})

const NO_WEBGL = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']

/** Most bytes before anybody asks for more (brotli). */
const BUDGET = 12_000

async function host(name: string, options = {}): Promise<Cairn> {
  open = await hosts.open(name, options)
  return open
}

type Scope = Pick<Cairn['page'], 'locator' | 'getByText'>
const inFrame = (cairn: Cairn): Scope => cairn.page.frameLocator('#story')

/** Numbers, marks and claims of a facade, wherever it stands. */
async function facts(scope: Scope) {
  const main = scope.locator('main.cairn')
  await main.locator('.claims li').first().waitFor({ state: 'attached' })
  return main.evaluate((element) => {
    const tally = element.querySelector('output')?.dataset ?? {}
    const claims = [...element.querySelectorAll('.claims > ol > li')]
    return {
      shown: Number(tally.shown),
      unlocated: Number(tally.unlocated),
      marks: element.querySelectorAll('.marks :is(.m, .count)').length,
      borders: (element.querySelector('.border')?.getAttribute('d') ?? '').length,
      claims: claims.length,
      attributed: claims.filter(
        (one) => one.querySelector('b')?.textContent && one.querySelector('em')?.textContent,
      ).length,
      text: (element as HTMLElement).innerText,
    }
  })
}

/** Everything of the bundled package. */
async function expectWhole(scope: Scope): Promise<void> {
  const found = await facts(scope)
  expect(found).toMatchObject({ shown: 74, unlocated: 37, claims: 6, attributed: 6 })
  expect(found.marks).toBeGreaterThan(8)
  expect(found.borders).toBeGreaterThan(100)
  expect(found.text).toMatch(/74 shown of 74 .* 37 without place/)
  expect(found.text).toMatch(/version 1\.0\.0\. Documents looked for up to 22 Nov 2026/)
  expect(found.text).toContain('Some claims describe violent death')
}

/** Nobody else was asked, nothing was refused, nothing failed. */
async function expectQuiet(cairn: Cairn): Promise<void> {
  const ours = [server.url, hosts.url]
  expect(
    cairn.requests().filter((url) => !/^(data|blob):/.test(url) && !ours.some((one) => url.startsWith(one))),
  ).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
}

/** The frame is as high as what stands in it. */
async function expectHeight(cairn: Cairn): Promise<void> {
  const heights = async () => ({
    frame: await cairn.page.locator('#story').evaluate((frame) => frame.clientHeight),
    content: await inFrame(cairn)
      .locator('body')
      .evaluate((body) => body.getBoundingClientRect().height),
  })
  await expect
    .poll(async () => Math.abs((await heights()).frame - (await heights()).content))
    .toBeLessThanOrEqual(2)
  expect((await heights()).frame).toBeGreaterThan(600)
}

async function openMap(scope: Scope): Promise<void> {
  await scope.locator('button.start').click()
  await scope.locator('.live:not(.coming)').waitFor({ timeout: 60_000 })
  const drawn = await scope
    .locator('.map')
    .evaluate((box) =>
      (box as HTMLElement & { drawnFeatures(): { marks: number; areas: number } }).drawnFeatures(),
    )
  expect(drawn.marks + drawn.areas).toBeGreaterThan(0)
}

test.each(['plain', 'sandbox', 'pym', 'amp', 'published'])(
  'in a %s frame the whole facade stands at its own height, in at most 12 kB and without a third party',
  async (name) => {
    const cairn = await host(name)
    await expectWhole(inFrame(cairn))
    await expectHeight(cairn)
    const { bytes, files } = transferred(cairn, server.url)
    expect(bytes, files.join(' ')).toBeLessThanOrEqual(BUDGET)
    await expectQuiet(cairn)
    await cairn.screenshot(`embed-${name}`)
  },
)

test('in a frame without an origin the live map opens by key, takes two fingers or ctrl to zoom, and stores nothing', async () => {
  const cairn = await host('sandbox')
  const frame = inFrame(cairn)
  await facts(frame)
  await frame.locator('button.start').focus()
  await cairn.page.keyboard.press('Enter')
  await frame.locator('.live:not(.coming)').waitFor({ timeout: 60_000 })
  await cairn.page.locator('#story').scrollIntoViewIfNeeded()
  expect(await frame.locator('.maplibregl-cooperative-gestures').count()).toBe(1)
  expect(await frame.locator('.map > svg').isHidden()).toBe(true)
  await expectHeight(cairn)
  await expectQuiet(cairn)
  await cairn.screenshot('embed-sandbox-map')
})

test('a question in the address is answered with its own numbers, and the page around may ask another', async () => {
  const cairn = await host('filtered')
  const frame = inFrame(cairn)
  await frame.locator('output[data-shown="19"]').waitFor()
  expect((await facts(frame)).text).toMatch(/discovery possibly between 2021 and 2024/)
  const answer = await cairn.page.evaluate(async () => {
    const target = document.querySelector('iframe')
    const said = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data.cairn === 'view' && resolve(data)),
    )
    target?.contentWindow?.postMessage({ cairn: 'view', search: '?status=contested' }, '*')
    return said
  })
  const { shown } = await facts(frame)
  expect(answer).toMatchObject({
    cairn: 'view',
    id: 'story',
    search: '?status=contested',
    tally: { imported: 74, shown },
  })
  expect(shown).toBeGreaterThan(0)
  expect(await frame.locator('.full').getAttribute('href')).toBe(`${server.url}?status=contested`)
  const chosen = await frame.locator('.chosen').count()
  await cairn.page
    .locator('#story')
    .evaluate((element) =>
      (element as HTMLIFrameElement).contentWindow?.postMessage(
        { cairn: 'view', search: '?site=ft-khojaly-centre' },
        '*',
      ),
    )
  await frame.locator('.chosen li').nth(16).waitFor()
  expect([chosen, await frame.locator('.chosen li').count()]).toEqual([0, 17])
  // Somebody else's frame has no say.
  await cairn.page.evaluate(() => {
    const other = document.createElement('iframe')
    other.srcdoc = `<script>parent.frames[0].postMessage({ cairn: 'view', search: '?q=nothing' }, '*')</script>`
    document.body.append(other)
    return new Promise((resolve) => other.addEventListener('load', () => setTimeout(resolve, 300)))
  })
  expect((await facts(frame)).shown).toBe(74)
  await expectQuiet(cairn)
})

test('hidden at first, the frame tells no height, and the right one as soon as it is seen', async () => {
  const cairn = await host('hidden')
  await inFrame(cairn).locator('main.cairn').waitFor({ state: 'attached' })
  expect(await cairn.page.locator('#story').getAttribute('height')).toBe('200')
  await cairn.page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'))
  await expectHeight(cairn)
  await expectWhole(inFrame(cairn))
})

test('without scripts the page is whole: numbers, drawing, claims, and the way to all of them', async () => {
  const cairn = await host('published', { javaScriptEnabled: false })
  const frame = inFrame(cairn)
  const main = frame.locator('main.cairn')
  expect(await main.locator('.tally').innerText()).toMatch(/74 shown of 74/)
  expect(await main.locator('.start').isVisible()).toBe(false)
  await main.locator('a.more').click()
  await frame.locator('main > section li').last().waitFor()
  const tree = await frame.locator('main > section').ariaSnapshot()
  const claims = tree.split(/^ {2}- listitem:/m).slice(1)
  expect(claims).toHaveLength(228)
  const saying = claims.filter((claim) => /- text: \S.* ·\n\s+- emphasis: \S/.test(claim))
  expect(saying).toHaveLength(228)
  await cairn.close()
  open = null
  const asked = await host('plain', { javaScriptEnabled: false })
  expect(await inFrame(asked).locator('.unasked').isVisible()).toBe(true)
})

test('without WebGL the drawing and the list stay, and a line says so', async () => {
  const cairn = await host('plain', { flags: NO_WEBGL })
  const frame = inFrame(cairn)
  await frame.locator('button.start').click()
  await frame.getByText('The live map cannot be drawn here').waitFor({ timeout: 60_000 })
  expect(await frame.locator('.map > svg').isVisible()).toBe(true)
  await expectWhole(frame)
  await expectHeight(cairn)
})

test('a published view keeps its own heading when its package is read', async () => {
  open = await openCairn({ path: '/data/karabakh/views/contested/', origin: server.url, flags: NO_WEBGL })
  const { page } = open
  await page.locator('button.start').click()
  await page.getByText('The live map cannot be drawn here').waitFor({ timeout: 60_000 })
  await page.locator('details.more').waitFor()
  expect(await page.locator('h1').innerText()).toBe('Contested')
  expect((await facts(page)).shown).toBe(9)
})

test('the service worker of the application answers neither for a published view nor for the page of a frame', async () => {
  open = await openCairn({ hasShell: true, path: '/', origin: server.url })
  const { page } = open
  await page.evaluate(async () => {
    const isMine = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    )
    if (!navigator.serviceWorker.controller) await isMine
  })
  for (const path of ['data/karabakh/views/contested/', 'embed.html']) {
    await page.goto(new URL(path, server.url).href)
    await page.locator('main.cairn h1').waitFor()
  }
})

test('a frame speaks the language that its address names', async () => {
  open = await openCairn({ path: '/embed.html?lang=hy&status=contested', origin: server.url })
  const { page } = open
  await page.locator('main.cairn[lang=hy] output[data-shown="9"]').waitFor()
  const words = await page.locator('.question, .tally, .said em').allTextContents()
  expect(words.length).toBeGreaterThan(5)
  expect(words.filter((text) => !/\p{Script=Armenian}/u.test(text))).toEqual([])
})

test('an element without a package to show says why', async () => {
  const cairn = await host('faulty')
  await cairn.page.getByText('neither a package id nor an address').waitFor()
})

test('on a page whose style sheets spoil everything the element looks as ever', async () => {
  const cairn = await host('hostile')
  await expectWhole(cairn.page)
  const { bytes, files } = transferred(cairn, server.url)
  expect(bytes, files.join(' ')).toBeLessThanOrEqual(BUDGET)
  const style = await cairn.page
    .locator('main.cairn .what')
    .first()
    .evaluate((element) => {
      const { fontSize, color, letterSpacing, textAlign, textTransform } = getComputedStyle(element)
      return { fontSize, color, letterSpacing, textAlign, textTransform }
    })
  expect(style).toEqual({
    fontSize: '17px',
    color: 'rgb(31, 29, 26)',
    letterSpacing: 'normal',
    textAlign: 'start',
    textTransform: 'none',
  })
  await expectQuiet(cairn)
  await cairn.screenshot('embed-hostile')
})

test('two elements stand on one page, each with its own view; one taken away gives its map back', async () => {
  const cairn = await host('twice')
  const [first, second] = [cairn.page.locator('cairn-map').nth(0), cairn.page.locator('cairn-map').nth(1)]
  await second.locator('output:not([data-shown="74"])').waitFor()
  expect((await facts(first)).shown).toBe(74)
  expect((await facts(second)).text).toMatch(/with the status contested/)
  await openMap(first)
  await openMap(second)
  const lost = await first.evaluate(async (element) => {
    const canvas = element.shadowRoot?.querySelector('canvas')
    const isLost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', () => resolve(true)))
    const parent = element.parentElement
    element.remove()
    const answer = await isLost
    parent?.prepend(element)
    return answer
  })
  expect(lost).toBe(true)
  expect((await facts(cairn.page.locator('cairn-map').nth(0))).shown).toBe(74)
  await expectQuiet(cairn)
})

test('on a page with a strict policy the element stands, follows its attributes and opens its map', async () => {
  const cairn = await host('strict')
  await expectWhole(cairn.page)
  const said = await cairn.page.evaluate(async () => {
    const map = document.querySelector('cairn-map')
    const filtered = new Promise<CustomEvent>((resolve) =>
      map?.addEventListener('cairn-filter', (event) => resolve(event as CustomEvent)),
    )
    map?.setAttribute('from', '2021')
    map?.setAttribute('date', 'discovery')
    const { detail } = await filtered
    return detail.filter.from
  })
  expect(said).toBe('2021')
  await openMap(cairn.page)
  await expectQuiet(cairn)
  await cairn.screenshot('embed-strict')
})

test.each(['plain', 'twice'])('at 320 px nothing of the %s page is wider than the screen', async (name) => {
  const cairn = await host(name, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
  const scope = name === 'plain' ? inFrame(cairn) : cairn.page
  await scope.locator('.claims li').first().waitFor()
  const wide = await scope
    .locator('body')
    .evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth)
  expect(wide).toBe(0)
  expect(await cairn.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await cairn.screenshot(`embed-320-${name}`)
})

/** Files below a folder by their path in it. */
function filesIn(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path)]))
}

/** The bundled version as a folder of its own, beside what the package has published since. */
async function pinned(changes: object | null): Promise<Cairn> {
  const version = Object.entries(filesIn(join(builtSite, 'data/karabakh/1.0.0')))
  const files = Object.fromEntries(version.map(([path, bytes]) => [`1.0.0/${path}`, bytes]))
  const log: Record<string, string> = changes === null ? {} : { 'changes.json': JSON.stringify(changes) }
  const { path } = await server.serveFolder({ ...files, ...log })
  open = await openCairn({ path: `${path}1.0.0/views/all/`, origin: server.url })
  return open
}

test('in a pinned version what was withdrawn since is marked with its reason, and the present version is named', async () => {
  const [, claim = ''] =
    /data-claim="([^"]+)"/.exec(readFileSync(join(builtSite, 'embed.html'), 'utf8')) ?? []
  const entry = {
    id: claim,
    kind: 'claim',
    action: 'withdrawn',
    date: '2027-01-05',
    reason: 'SYNTHETIC reason',
  }
  const { page } = await pinned({
    releases: [{ version: '1.1.0', date: '2027-01-05', summary: '', entries: [entry] }],
  })
  const gone = page.locator('li[data-claim]').filter({ has: page.locator('.gone') })
  await gone.waitFor()
  expect(await gone.getAttribute('data-claim')).toBe(claim)
  expect(await gone.innerText()).toMatch(/Withdrawn by the package on 2027-01-05: SYNTHETIC reason/)
  expect(await page.locator('.note[role=status]').innerText()).toMatch(
    /version 1\.0\.0; the present one is 1\.1\.0/,
  )
})

test('where the present version cannot be asked, a pinned one says up to when it knows', async () => {
  const { page } = await pinned(null)
  await page.getByText('what has been withdrawn since could not be asked').waitFor()
  expect(await page.locator('.note[role=status]').innerText()).toMatch(
    /Documents were looked for up to 22 Nov 2026/,
  )
})

test('an article drives the element step by step, and its map opens when it is seen', async () => {
  open = await openCairn({ path: '/examples/scroll-story.html', origin: server.url })
  const { page } = open
  await page.locator('.live:not(.coming)').waitFor({ timeout: 60_000 })
  await page.locator('.steps section').nth(1).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 500)
  await page.locator('cairn-map output[data-shown="19"]').waitFor()
  expect(open.consoleErrors()).toEqual([])
  expect(open.offOriginRequests()).toEqual([])
  await open.screenshot('embed-scroll-story')
})

test('a package that brought no facade is shown all the same, and one that is not there leaves a line', async () => {
  const minimal = filesIn(fileURLToPath(new URL('../fixtures/good/minimal', import.meta.url)))
  const { path } = await server.serveFolder(minimal)
  open = await openCairn({ path: `/embed.html?data=${path}datapackage.json`, origin: server.url })
  const { page } = open
  await page.locator('main.cairn:not(.waiting)').waitFor()
  await page.locator('.claims li b').first().waitFor()
  expect(await page.locator('main').getAttribute('data-id')).not.toBe('karabakh')
  await page.goto(new URL('/embed.html?data=nowhere', server.url).href)
  await page.getByText('The view that was asked for could not be loaded').waitFor()
  await expectWhole(page)
})

test('no script of the embed touches storage, cookies or a service worker', () => {
  const folder = join(builtSite, 'embed')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(4)
  const words = /indexedDB|localStorage|sessionStorage|serviceWorker|document\.cookie|caches\.open/
  expect(scripts.filter((name) => words.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
