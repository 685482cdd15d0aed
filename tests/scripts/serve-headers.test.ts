import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { rawRequest, started } from './served-site.ts'

const page = '<!doctype html><title>Cairn</title>'
const longText = 'claimed, not established. '.repeat(200)

describe('byte ranges', () => {
  const digits = '0123456789'
  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, digits, 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, digits, undefined],
    ['bytes=0-1,4-5', 200, digits, undefined],
    ['items=0-1', 200, digits, undefined],
    ['bytes=-', 200, digits, undefined],
  ])('%s gives %i', async (range, status, body, contentRange) => {
    const { url } = await started({ 'a.pmtiles': digits })
    const answer = await rawRequest(url, '/a.pmtiles', { Range: range })
    expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ])
    expect(answer.headers['accept-ranges']).toBe('bytes')
  })

  test('a range of a compressible file is cut from its plain bytes', async () => {
    const { url } = await started({ 'a.json': longText })
    const answer = await rawRequest(url, '/a.json', { Range: 'bytes=9-11', 'Accept-Encoding': 'gzip' })
    expect([answer.status, answer.headers['content-encoding'], answer.body.toString()]).toEqual([
      206,
      undefined,
      'not',
    ])
  })

  test('If-Range with the tag of another version gives the whole file', async () => {
    const { url } = await started({ 'a.pmtiles': digits })
    const etag = String((await rawRequest(url, '/a.pmtiles')).headers.etag)
    const ask = (tag: string) => rawRequest(url, '/a.pmtiles', { Range: 'bytes=0-1', 'If-Range': tag })
    expect([(await ask(etag)).status, (await ask('"other"')).status]).toEqual([206, 200])
  })
})

describe('caching', () => {
  test('an unchanged file is not sent again, a changed one is', async () => {
    const { url, root } = await started({ 'a.json': '{"a":1}' })
    const first = await rawRequest(url, '/a.json')
    const again = () => rawRequest(url, '/a.json', { 'If-None-Match': `"x", W/${first.headers.etag}` })
    const unchanged = await again()
    expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([
      304,
      0,
      first.headers.etag,
    ])
    // Same length, other time: a hash of the size alone would miss it.
    writeFileSync(join(root, 'a.json'), '{"a":2}')
    utimesSync(join(root, 'a.json'), 1_700_000_000, 1_700_000_000)
    const changed = await again()
    expect([changed.status, changed.body.toString()]).toEqual([200, '{"a":2}'])
  })

  test.each([
    ['assets/index-B1x_aZ9k.js', 'public, max-age=31536000, immutable'],
    ['assets/unhashed.js', 'no-cache'],
    ['index.html', 'no-cache'],
    ['service-worker.js', 'no-cache'],
    ['data/datapackage.json', 'no-cache'],
  ])('%s: %s', async (name, expected) => {
    const { url } = await started({ [name]: 'x' })
    expect((await fetch(url + name)).headers.get('cache-control')).toBe(expected)
  })
})

describe('compression', () => {
  test('text is sent gzipped to those who take it, under a tag of its own', async () => {
    const { url } = await started({ 'a.geojson': longText })
    const plain = await rawRequest(url, '/a.geojson')
    const zipped = await rawRequest(url, '/a.geojson', { 'Accept-Encoding': 'br, gzip;q=0.8' })
    expect(gunzipSync(zipped.body).toString()).toBe(longText)
    expect(zipped.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(zipped.body.length),
      vary: 'Accept-Encoding',
    })
    expect(zipped.body.length).toBeLessThan(plain.body.length / 10)
    expect(zipped.headers.etag).not.toBe(plain.headers.etag)
    expect(plain.body.toString()).toBe(longText)
  })

  test.each([
    ['a.json', longText, 'br'],
    ['a.json', longText, 'gzip;q=0'],
    ['a.pmtiles', longText, 'gzip'],
    ['a.woff2', longText, 'gzip'],
    ['a.json', 'short', 'gzip'],
  ])('%s is sent plain (case %#)', async (name, content, accepted) => {
    const { url } = await started({ [name]: content })
    const answer = await rawRequest(url, `/${name}`, { 'Accept-Encoding': accepted })
    expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([undefined, content])
  })

  test('a changed file is compressed anew', async () => {
    const { url, root } = await started({ 'a.json': longText })
    const ask = async () => gunzipSync((await rawRequest(url, '/a.json', { 'Accept-Encoding': 'gzip' })).body)
    await ask()
    writeFileSync(join(root, 'a.json'), `${longText}new`)
    expect((await ask()).toString()).toBe(`${longText}new`)
  })
})

describe('headers', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types default lit-html; frame-ancestors 'none'"

  test.each(['/', '/absent', '/../x'])('the strict policy comes with every answer: %s', async (path) => {
    const { url } = await started({ 'index.html': page })
    const { headers } = await rawRequest(url, path)
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['permissions-policy']).toMatch(
      /^geolocation=\(self\), accelerometer=\(self\), gyroscope=\(self\), magnetometer=\(self\), screen-wake-lock=\(self\), fullscreen=\(self\)(, [a-z-]+=(\(\)|\(self\))){15,}$/,
    )
  })

  test('policy and headers can be given by path', async () => {
    const headers = (path: string): Record<string, string> =>
      path === '/far.html' ? { 'Access-Control-Allow-Origin': '*' } : {}
    const { url } = await started(
      { 'far.html': page, 'index.html': page },
      { csp: "default-src 'self'", headers },
    )
    const far = await fetch(`${url}far.html`)
    expect(far.headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(far.headers.get('access-control-allow-origin')).toBe('*')
    expect((await fetch(url)).headers.get('access-control-allow-origin')).toBeNull()
  })
})
