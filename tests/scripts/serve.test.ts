import { symlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serveOnFreePort } from '../../scripts/lib/serve-on-free-port.mjs'
import { readAddress, spokenUrl } from '../../scripts/lib/server-address.mjs'
import { serve } from '../../scripts/serve.mjs'
import { rawRequest, started } from './served-site.ts'
import { temporaryFolder } from './temporary-folder.ts'

const page = '<!doctype html><title>Cairn</title>'

describe('what is served', () => {
  test('the folder itself answers with its index page', async () => {
    const { url } = await started({ 'index.html': page, 'docs/index.html': 'inner' })
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([200, page])
    expect(await (await fetch(`${url}docs/`)).text()).toBe('inner')
  })

  test('a query does not change which file is meant', async () => {
    const { url } = await started({ 'index.html': page })
    expect(await (await fetch(`${url}?view=table&q=%2F..%2F`)).text()).toBe(page)
  })

  test('names outside ASCII and with spaces are found', async () => {
    const { url } = await started({ 'Խոջալու a.txt': 'name' })
    expect(await (await fetch(`${url}${encodeURIComponent('Խոջալու a.txt')}`)).text()).toBe('name')
  })

  test('a missing file, and a folder without its slash, are a plain 404', async () => {
    const { url } = await started({ 'docs/index.html': page })
    for (const path of ['absent.json', 'docs', 'docs/index.html/x', '%']) {
      const { status, headers, body } = await rawRequest(url, `/${path}`)
      expect([path, status, headers['content-type'], body.toString()]).toEqual([
        path,
        404,
        'text/plain; charset=utf-8',
        'Not found.\n',
      ])
    }
  })

  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.json', 'application/json'],
    ['a.geojson', 'application/geo+json'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.woff2', 'font/woff2'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.pmtiles', 'application/vnd.pmtiles'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.HTML', 'text/html; charset=utf-8'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is served as %s', async (name, type) => {
    const { url } = await started({ [name]: 'x' })
    expect((await fetch(url + name)).headers.get('content-type')).toBe(type)
  })

  test('HEAD gives the same headers and no body', async () => {
    const { url } = await started({ 'a.txt': 'four' })
    const { status, headers, body } = await rawRequest(url, '/a.txt', {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '4', 0])
  })

  test('an empty file is an empty answer', async () => {
    const { url } = await started({ 'empty.txt': '' })
    const response = await fetch(`${url}empty.txt`)
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test('other methods are refused', async () => {
    const { url } = await started({ 'index.html': page })
    const response = await fetch(url, { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('a mounted folder appears under its prefix, also when added while running', async () => {
    const mounts = new Map<string, string>()
    const { url } = await started({ 'index.html': page }, { mounts })
    expect((await fetch(`${url}extra/a.txt`)).status).toBe(404)
    mounts.set('/extra/', temporaryFolder({ 'a.txt': 'mounted' }))
    expect(await (await fetch(`${url}extra/a.txt`)).text()).toBe('mounted')
  })
})

describe('what lies outside the folder', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/docs/../../secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/a.txt%00.html',
    '/.%2e/site-secret/secret.txt',
    '/mounted/../../secret.txt',
    '/link/secret.txt',
  ])('%s is not found', async (path) => {
    const parent = temporaryFolder({
      'secret.txt': 'secret',
      'site/a.txt': 'open',
      'site/docs/b.txt': 'open',
      'site-secret/secret.txt': 'secret',
    })
    symlinkSync(parent, join(parent, 'site/link'))
    const mounts = new Map([['/mounted/', join(parent, 'site/docs')]])
    const server = await serve({ root: join(parent, 'site'), port: 0, mounts })
    onTestFinished(() => server.close())
    const { status, body } = await rawRequest(server.url, path)
    expect([status, body.toString()]).toEqual([404, 'Not found.\n'])
    expect((await rawRequest(server.url, '/a.txt')).status).toBe(200)
  })
})

describe('the life of a server', () => {
  test('requests are recorded in order', async () => {
    const { url, requests } = await started({ 'a.pmtiles': '0123' })
    await rawRequest(url, '/a.pmtiles?x=1', { Range: 'bytes=0-1' })
    await rawRequest(url, '/absent', {}, 'HEAD')
    expect(requests).toEqual([
      { method: 'GET', url: '/a.pmtiles?x=1', range: 'bytes=0-1', status: 206 },
      { method: 'HEAD', url: '/absent', range: null, status: 404 },
    ])
  })

  test('closing cuts kept-alive connections and refuses new ones', async () => {
    const { url, port, close } = await started({ 'index.html': page })
    const socket = connect(port, '127.0.0.1')
    const cut = new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('connect', resolve))
    await close()
    await cut
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })

  test('a taken port is named with the cure', async () => {
    const { port, root } = await started({ 'index.html': page })
    await expect(serve({ root, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `port ${port} on 127.0.0.1: a free port expected, another program found; stop it or choose a port, for example PORT=${port + 1}`,
    })
  })

  test('start moves to a free port, unless the port was asked for', async () => {
    const { port, root } = await started({ 'index.html': page })
    const moved = await serveOnFreePort({ root, port }, 20)
    onTestFinished(() => moved.close())
    expect(moved.port).toBeGreaterThan(port)
    expect((await fetch(moved.url)).status).toBe(200)
    await expect(serveOnFreePort({ root, port }, 1)).rejects.toThrow('a free port expected')
  })

  test('a missing folder is named with the cure', async () => {
    const root = join(temporaryFolder(), 'dist')
    await expect(serve({ root, port: 0 })).rejects.toThrow(
      `${root}: a folder with the built site expected, nothing found; run npm run build`,
    )
  })
})

describe('PORT and HOST', () => {
  test('only this machine is served by default', () => {
    expect(readAddress({})).toEqual({ port: 4173, host: '127.0.0.1', isPortGiven: false })
    expect(readAddress({ PORT: '0', HOST: '0.0.0.0' })).toEqual({
      port: 0,
      host: '0.0.0.0',
      isPortGiven: true,
    })
  })

  test.each(['http', '65536', '-1', '80 '])('PORT=%s is refused', (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT: a number from 0 to 65535 expected, "${PORT}" found`)
  })

  test('the printed address can be opened on this machine', () => {
    expect(spokenUrl('127.0.0.1', 4173)).toBe('http://localhost:4173/')
    expect(spokenUrl('0.0.0.0', 80)).toBe('http://localhost:80/')
    expect(spokenUrl('192.0.2.7', 4173)).toBe('http://192.0.2.7:4173/')
    expect(spokenUrl('2001:db8::7', 4173)).toBe('http://[2001:db8::7]:4173/')
  })
})
