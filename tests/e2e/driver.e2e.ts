import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { type OpenOptions, openCairn } from './driver.ts'
import { hasBrowser, html, openPath, serveSite } from './opened-site.ts'
import { currentServer } from './server.ts'

describe.skipIf(!hasBrowser)('the driver', { timeout: 60_000 }, () => {
  test('reads the tally inside a shadow root and waits for the marks to rest', async () => {
    await serveSite()
    const cairn = await openPath('/')
    expect(await cairn.waitForMap()).toEqual({ marks: 4, areas: 1 })
    expect(await cairn.drawnMarks()).toEqual({ marks: 4, areas: 1 })
    expect(await cairn.tally()).toEqual({
      imported: 9,
      shown: 6,
      filtered: 2,
      rejected: 1,
      unlocated: 3,
      undated: 0,
    })
  })

  test('a map that never draws is an error that says what was found', async () => {
    await serveSite()
    const cairn = await openPath('/')
    await expect(cairn.waitForMap({ atLeast: 6, timeoutMs: 1500 })).rejects.toThrow(
      'at least 6 features drawn expected, {"marks":4,"areas":1} found',
    )
    await cairn.page.goto(`${currentServer().url}quiet.html`)
    await expect(cairn.drawnMarks()).rejects.toThrow('window.__cairn: the test hook expected')
    await expect(cairn.waitForMap({ timeoutMs: 300 })).rejects.toThrow('no test hook window.__cairn found')
  })

  test('a tally without its numbers is an error, not zero', async () => {
    await serveSite({ 'half.html': html('<output id="tally" data-imported="9" data-shown="">9</output>') })
    const cairn = await openPath('/half.html')
    await expect(cairn.tally()).rejects.toThrow('output#tally data-shown: a whole number expected')
  })

  test('a profile folder keeps storage, without one each opening is the first', async () => {
    await serveSite()
    const visits = async (options: Partial<OpenOptions>) => {
      const cairn = await openPath('/', options)
      const count = await cairn.page.evaluate(() => localStorage.getItem('visits'))
      await cairn.close()
      return count
    }
    const kept = { profileDir: temporaryFolder() }
    expect([await visits(kept), await visits(kept)]).toEqual(['1', '2'])
    expect([await visits({}), await visits({})]).toEqual(['1', '1'])
  })

  test('a browser that crashed is replaced', async () => {
    await serveSite()
    const before = await openPath('/quiet.html')
    const browser = before.context.browser()
    const gone = new Promise((resolve) => browser?.once('disconnected', resolve))
    const devtools = await browser?.newBrowserCDPSession()
    await Promise.all([gone, devtools?.send('Browser.crash').catch(() => {})])
    const after = await openPath('/quiet.html')
    expect(await after.page.title()).toBe('Test')
  })

  test('size, colours, time zone and WebGL are what the test asked for', async () => {
    await serveSite()
    const cairn = await openPath('/quiet.html', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      timezoneId: 'Asia/Yerevan',
      flags: ['--disable-webgl2'],
    })
    const seen = await cairn.page.evaluate(() => ({
      width: innerWidth,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      webgl2: document.createElement('canvas').getContext('webgl2') !== null,
    }))
    expect(seen).toEqual({ width: 390, isDark: true, zone: 'Asia/Yerevan', webgl2: false })
  })

  test('WebGL 2 works without a graphics card', async () => {
    await serveSite()
    const cairn = await openPath('/quiet.html')
    const works = () => document.createElement('canvas').getContext('webgl2') !== null
    expect(await cairn.page.evaluate(works)).toBe(true)
  })

  test('a screenshot is a PNG in test-results', async () => {
    await serveSite()
    const cairn = await openPath('/quiet.html')
    const path = await cairn.screenshot('driver-test')
    onTestFinished(() => rmSync(path))
    expect(path).toMatch(/test-results[/\\]driver-test\.png$/)
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG')
  })

  test('a stopped server is out of reach, a restarted one is at the same address', async () => {
    const server = await serveSite()
    const cairn = await openPath('/quiet.html')
    const reach = () =>
      cairn.page.evaluate(() =>
        fetch('app.js').then(
          (response) => response.ok,
          () => false,
        ),
      )
    expect(await reach()).toBe(true)
    await server.stop()
    await server.stop()
    expect(await reach()).toBe(false)
    await server.restart()
    expect(await reach()).toBe(true)
    expect(server.requests().filter(({ url }) => url === '/app.js')).toHaveLength(2)
  })
})

describe('the test server', () => {
  test('serves throw-away folders beside the app, also after a restart, and deletes them at the end', async () => {
    const server = await serveSite()
    const first = await server.serveFolder({
      'datapackage.json': '{}',
      'data/a.pmtiles': new Uint8Array([1, 2]),
    })
    const second = await server.serveFolder({ 'datapackage.json': '[]' })
    const read = async (url: string) => (await fetch(url)).text()
    expect([await read(`${first.url}datapackage.json`), await read(`${second.url}datapackage.json`)]).toEqual(
      ['{}', '[]'],
    )
    expect((await fetch(`${first.url}data/a.pmtiles`)).headers.get('content-length')).toBe('2')
    expect(first.url).toBe(new URL(first.path, server.url).href)
    writeFileSync(join(first.directory, 'datapackage.json'), 'changed')
    await server.restart()
    // The first attempt may meet a connection that the restart has cut.
    await expect.poll(() => read(`${first.url}datapackage.json`).catch(() => null)).toBe('changed')
    await server.close()
    expect(() => readFileSync(join(first.directory, 'datapackage.json'))).toThrow('ENOENT')
  })

  test('openCairn without a server says what to do', async () => {
    expect(() => currentServer()).toThrow('await startServer() in beforeAll')
    await expect(openCairn({ path: '/' })).rejects.toThrow('await startServer() in beforeAll')
  })
})
