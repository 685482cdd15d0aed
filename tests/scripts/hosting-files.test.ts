import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor } from '../../scripts/lib/header-rules.mjs'
import { headersFile } from '../../scripts/lib/headers-file.mjs'
import { apacheFile } from '../../scripts/lib/hosting-files.mjs'
import { policyMeta, serverFiles, writeSiteFiles } from '../../scripts/lib/write-hosting-files.mjs'
import {
  type HostedHeaders,
  readApacheFile,
  readCaddyFile,
  readCloudFrontFile,
  readHeadersFile,
  readNginxFile,
} from './hosting-readers.ts'
import { rawRequest, started } from './served-site.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Every kind of file that a site has. */
const FILES = [
  'index.html',
  'embed.html',
  'favicon.ico',
  'service-worker.js',
  'robots.txt',
  'assets/index-B1x_aZ9k.js',
  'assets/noto-B1x_aZ9k.woff2',
  'basemap/world.json',
  'basemap/licences/MIT.txt',
  'embed/cairn-map-Ab12Cd34.js',
  'embed/manifest.json',
  'views/all/index.html',
  'views/all/picture.svg',
  'examples/scroll-story.html',
  'data/karabakh/datapackage.json',
  'data/karabakh/1.2.0/features.geojson',
  'data/karabakh/1.2.0/captures/ab.html',
  'data/karabakh/1.2.0/views/all/index.html',
  'data/karabakh/views/all/index.html',
  'data/karabakh/areas.pmtiles',
  'data/schemas/v1/claim.schema.json',
]
const PATHS = ['', ...FILES]

const fromTable: HostedHeaders = (path) =>
  Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]))

const servers = serverFiles()
const hosts: Readonly<Record<string, HostedHeaders>> = {
  'Netlify and Cloudflare Pages': readHeadersFile(headersFile(FILES).text),
  Apache: readApacheFile(apacheFile()),
  nginx: readNginxFile(servers['nginx.conf']!),
  Caddy: readCaddyFile(servers.Caddyfile!),
  CloudFront: readCloudFrontFile(servers['cloudfront-function.js']!),
}

test.each(Object.entries(hosts))('%s sends for every path what scripts/serve.mjs sends', (_, hosted) => {
  for (const path of PATHS) expect([path, hosted(`/${path}`)]).toEqual([path, fromTable(`/${path}`)])
})

test.each(Object.entries(hosts))('%s sends the same for a site below the root', (name, atRoot) => {
  const hosted = name.startsWith('Netlify') ? readHeadersFile(headersFile(FILES, '/a/b/').text) : atRoot
  for (const path of PATHS) expect([path, hosted(`/a/b/${path}`)]).toEqual([path, fromTable(`/${path}`)])
})

test('the server sends the headers of the table, and never says of an absent file that it may be kept', async () => {
  const { url } = await started(Object.fromEntries(FILES.map((file) => [file, 'x'])))
  for (const path of PATHS)
    expect([path, (await rawRequest(url, `/${path}`)).headers]).toMatchObject([path, fromTable(`/${path}`)])
  const absent = await rawRequest(url, '/assets/absent-B1x_aZ9k.js')
  expect([absent.status, absent.headers['cache-control']]).toEqual([404, 'no-cache'])
})

test('what each kind of file may do', () => {
  const facts = (path: string) => {
    const { 'content-security-policy': policy = '', ...headers } = fromTable(path)
    const framing = /frame-ancestors (\S+)/.exec(policy)?.[1]
    return [
      framing,
      headers['access-control-allow-origin'],
      headers['cache-control']?.split(',').at(-1)?.trim(),
    ]
  }
  expect(facts('/')).toEqual(["'none'", undefined, 'no-cache'])
  expect(facts('/service-worker.js')).toEqual(["'none'", undefined, 'no-cache'])
  expect(facts('/assets/index-B1x_aZ9k.js')).toEqual(["'none'", '*', 'immutable'])
  expect(facts('/embed.html')).toEqual(['*', '*', 'no-cache'])
  expect(facts('/views/all/')).toEqual(['*', '*', 'no-cache'])
  expect(facts('/embed/cairn-map-Ab12Cd34.js')).toEqual(['*', '*', 'immutable'])
  expect(facts('/embed/manifest.json')).toEqual(['*', '*', 'no-cache'])
  expect(facts('/data/karabakh/datapackage.json')).toEqual(["'none'", '*', 'no-cache'])
  expect(facts('/data/karabakh/1.2.0/datapackage.json')).toEqual(["'none'", '*', 'immutable'])
  expect(facts('/data/karabakh/1.2.0/views/all/index.html')).toEqual(['*', '*', 'no-cache'])
  expect(facts('/data/schemas/v1/claim.schema.json')).toEqual(["'none'", '*', 'no-cache'])
})

test('_headers has few rules, since one host reads a hundred, and no line that is too long for it', () => {
  const versions = Array.from({ length: 10 }, (_, at) =>
    FILES.filter((file) => file.includes('/1.2.0/')).map((file) => file.replace('1.2.0', `2.${at}.0`)),
  )
  const { text, ruleCount } = headersFile([...FILES, ...versions.flat()])
  expect(ruleCount).toBeLessThan(headersFile(FILES).ruleCount + 3 * versions.length + 1)
  expect(text.match(/^\//gm)).toHaveLength(ruleCount)
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000)
})

test('CloudFront sends nobody away for a year with an error', () => {
  const handler = new Function(`${servers['cloudfront-function.js']}; return handler`)()
  const answer = { statusCode: 404, headers: {} as Record<string, unknown> }
  handler({ request: { uri: '/assets/absent-B1x_aZ9k.js' }, response: answer })
  expect(answer.headers).toHaveProperty('content-security-policy')
  expect(answer.headers).not.toHaveProperty('cache-control')
})

test('the files in docs/hosting are those of the table; node scripts/hosting.mjs renews them', () => {
  for (const [name, text] of Object.entries(servers))
    expect(readFileSync(join('docs/hosting', name), 'utf8')).toBe(text)
})

test('a site gets what its hosts look for; written again it is the same', () => {
  const site = temporaryFolder({ 'index.html': '', 'embed/manifest.json': '' })
  const written = () => ['_headers', '.htaccess'].map((name) => readFileSync(join(site, name), 'utf8'))
  writeSiteFiles(site)
  const first = written()
  expect(first[0]).toContain('/embed/*')
  writeSiteFiles(site)
  expect(written()).toEqual(first)
})

test('the page can carry its policy itself, but for who may frame it', () => {
  const [, content = ''] = /content="([^"]*)"/.exec(policyMeta()) ?? []
  expect(content).toMatch(/^default-src 'none'; script-src 'self'; /)
  expect(`${content}; frame-ancestors 'none'`).toBe(fromTable('/index.html')['content-security-policy'])
})
