// A detector that detects nothing would let every end-to-end test pass: here it meets pages that misbehave.
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { hasBrowser, html, openPath, serveSite } from './opened-site.ts'
import { currentServer } from './server.ts'

const misbehaving = {
  'inline.html': html('<script>window.ran = true</script>'),
  // Only what is made for frames may stand in one.
  'views/inline.html': html('<script>window.ran = true</script>'),
  'frame.html': html('<iframe src="views/inline.html"></iframe>'),
  'errors.html': html('<script src="errors.js"></script>'),
  'errors.js': `console.error('said aloud'); console.warn('only a warning'); throw new Error('not caught')`,
  'rejection.html': html('<script src="rejection.js"></script>'),
  'rejection.js': `Promise.reject(new Error('not awaited'))`,
}

/** On a busy machine a worker may take seconds to start. */
const patience = { timeout: 15_000 }

describe.skipIf(!hasBrowser)('the record of a page', { timeout: 60_000 }, () => {
  test('a page that behaves leaves no trace', async () => {
    const { url } = await serveSite()
    const cairn = await openPath('/quiet.html')
    expect(await cairn.cspViolations()).toEqual([])
    expect(cairn.consoleErrors()).toEqual([])
    expect(cairn.offOriginRequests()).toEqual([])
    expect(cairn.requests()).toContain(`${url}quiet.html`)
  })

  test('the browser understands every header we send', async () => {
    const { url } = await serveSite()
    const cairn = await openPath('/quiet.html')
    const complaints: string[] = []
    const devtools = await cairn.context.newCDPSession(cairn.page)
    devtools.on('Log.entryAdded', ({ entry }) => complaints.push(entry.text))
    await devtools.send('Log.enable')
    await cairn.page.goto(`${url}index.html`)
    await cairn.waitForMap()
    expect(complaints).toEqual([])
  })

  test.each(['/inline.html', '/frame.html'])('a refused inline script is reported: %s', async (path) => {
    const { url } = await serveSite(misbehaving)
    const cairn = await openPath(path)
    const page = path === '/inline.html' ? `${url}inline.html` : `${url}views/inline.html`
    const inline = { directive: 'script-src-elem', blocked: 'inline', page }
    await expect.poll(() => cairn.cspViolations(), patience).toEqual([inline])
  })

  test('console errors, uncaught errors and rejections are recorded, warnings are not', async () => {
    await serveSite(misbehaving)
    const cairn = await openPath('/errors.html')
    await expect.poll(() => cairn.consoleErrors().join('\n'), patience).toMatch(/said aloud/)
    await expect.poll(() => cairn.consoleErrors().join('\n'), patience).toMatch(/not caught/)
    await cairn.page.goto(`${currentServer().url}rejection.html`)
    await expect.poll(() => cairn.consoleErrors().join('\n'), patience).toMatch(/not awaited/)
    expect(cairn.consoleErrors().join()).not.toMatch(/only a warning/)
  })

  test.each([{}, { profileDir: true }])(
    'requests to another origin are seen, whoever makes them (%o)',
    async ({ profileDir }) => {
      const other = await serveSite()
      const ask = (path: string) => `fetch('${other.url}${path}', { mode: 'no-cors' }).catch(() => {})`
      const socketUrl = `${other.url.replace('http', 'ws')}socket`
      const files = {
        'asks.html': html('<script src="asks.js"></script>'),
        'asks.js': `${ask('page')}
        new Worker('worker.js'); navigator.serviceWorker.register('service-worker.js'); new WebSocket('${socketUrl}')`,
        'worker.js': ask('worker'),
        'service-worker.js': `addEventListener('install', (event) => event.waitUntil(${ask('service-worker')}))`,
      }
      await serveSite(files, "default-src * 'unsafe-inline'")
      const cairn = await openPath('/asks.html', profileDir ? { profileDir: temporaryFolder() } : {})
      const expected = [`${other.url}page`, `${other.url}service-worker`, `${other.url}worker`, socketUrl]
      await expect.poll(() => [...cairn.offOriginRequests()].sort(), patience).toEqual(expected)
      // Seen when it is sent: the other server may still be reading it.
      await expect.poll(() => other.requests().length, patience).toBe(expected.length)
    },
  )

  test('the strict policy refuses them, which is seen as well', async () => {
    const other = await serveSite()
    await serveSite({
      'asks.html': html('<script src="asks.js"></script>'),
      'asks.js': `trustedTypes.createPolicy('default', { createScriptURL: (url) => url })
        fetch('${other.url}page').catch(() => {}); new Worker('worker.js')`,
      'worker.js': `fetch('${other.url}worker').catch(() => {})`,
    })
    const cairn = await openPath('/asks.html')
    await expect
      .poll(async () => (await cairn.cspViolations()).map(({ directive, blocked }) => [directive, blocked]))
      .toEqual([['connect-src', `${other.url}page`]])
    await expect.poll(() => cairn.consoleErrors().join('\n'), patience).toContain(`${other.url}worker`)
    expect(cairn.offOriginRequests()).toEqual([])
    expect(other.requests()).toEqual([])
  })
})
