import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { SCREENS, show } from './screens.ts'
import { startServer, type TestServer } from './server.ts'

// One page for all of it, since an opening is what costs.
let server: TestServer
let cairn: Cairn
/** Links to other sites, as they stood on the screens that were walked through. */
const links: OutsideLink[] = []

interface OutsideLink {
  readonly screen: string
  readonly href: string
  readonly rel: string
  /** Whether the words around it say that the site will see the visit. */
  readonly isNoted: boolean
}

beforeAll(async () => {
  server = await startServer()
  cairn = await openCairn({ path: '/' })
  await cairn.waitForMap()
})
afterAll(async () => {
  await cairn?.close()
  await server.close()
})

/** Runs in the page: every rendered link, shadow roots included. */
function outsideLinks(screen: string): OutsideLink[] {
  const note = /will see your visit/
  const scope = (element: Element): Element | ShadowRoot => {
    const root = element.getRootNode()
    return root instanceof ShadowRoot ? root : (element.closest('dialog, main, body') ?? element)
  }
  const below = (root: Document | ShadowRoot): HTMLAnchorElement[] => [
    ...root.querySelectorAll<HTMLAnchorElement>('a[href]'),
    ...Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
      shadowRoot ? below(shadowRoot) : [],
    ),
  ]
  return below(document)
    .filter(({ origin, protocol }) => /^https?:$/.test(protocol) && origin !== location.origin)
    .map((link) => ({
      screen,
      href: link.href,
      rel: link.rel,
      isNoted: note.test(scope(link).textContent ?? ''),
    }))
}

test('no screen makes the policy refuse anything, and none asks another site', {
  timeout: 240_000,
}, async () => {
  const { page } = cairn
  for (const screen of SCREENS) {
    await show(page, screen)
    links.push(...(await page.evaluate(outsideLinks, screen.name)))
  }
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.offOriginRequests()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
})

test('every link to another site says that the site will see the visit, and tells it nothing', () => {
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(({ rel }) => !/noopener/.test(rel) || !/noreferrer/.test(rel))).toEqual([])
  expect(links.filter(({ isNoted }) => !isNoted)).toEqual([])
})

test('the page comes with the headers that it is shipped with', async () => {
  const { headers } = await fetch(server.url)
  const policy = headers.get('content-security-policy')?.split('; ') ?? []
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]),
  )
  expect(policy.join(' ')).not.toMatch(/unsafe|blob:|\*|https?:/)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\)/)
})

test('text does not become code or HTML once the page is open: no eval, no innerHTML, no worker from elsewhere', async () => {
  const { page } = cairn
  const before = (await cairn.cspViolations()).length
  // Outside of the evaluation, which the browser's tools exempt from the policy.
  await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      eval: () => (Reflect.get(globalThis, 'eval') as (code: string) => unknown)('1'),
      function: () => new Function('return 1')(),
      innerHTML: () => {
        document.createElement('p').innerHTML = '<b>SYNTHETIC</b>'
      },
      worker: () => new Worker('/data/karabakh/datapackage.json'),
    }
    Reflect.set(globalThis, '__tried', [])
    for (const [name, attempt] of Object.entries(tries))
      setTimeout(() => {
        try {
          attempt()
          Reflect.get(globalThis, '__tried').push(`${name} ran`)
        } catch {
          Reflect.get(globalThis, '__tried').push(name)
        }
      })
  })
  const tried = () => page.evaluate(() => Reflect.get(globalThis, '__tried') as string[])
  await expect.poll(tried).toEqual(['eval', 'function', 'innerHTML', 'worker'])
  await expect.poll(async () => (await cairn.cspViolations()).length - before).toBeGreaterThanOrEqual(4)
})

test('an inline script and a handler in an attribute that somebody plants do not run', async () => {
  const { page } = cairn
  const planted =
    '<script>globalThis.__planted = "script"</script><img src="/nothing.png" alt="" onerror="globalThis.__planted = \'handler\'" /><p hidden id="planted"></p>'
  await page.route(
    (url) => url.search === '?planted',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${planted}`) })
    },
  )
  await page.goto(new URL('/?planted', server.url).href)
  await page.locator('#planted').waitFor({ state: 'attached' })
  await cairn.waitForMap()
  expect(await page.evaluate(() => Reflect.get(globalThis, '__planted'))).toBeUndefined()
  const refused = (await cairn.cspViolations()).map(({ directive, blocked }) => `${directive} ${blocked}`)
  expect(refused).toEqual(expect.arrayContaining(['script-src-elem inline', 'script-src-attr inline']))
})
