// Pages of other sites, each the way that some publishing system embeds a map, on an origin of their own.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type RunningServer, serve } from '../../scripts/serve.mjs'
import { builtSite } from './built-site.ts'
import { type Cairn, type OpenOptions, openCairn } from './driver.ts'

/** Takes our own message: `{cairn: 'height', id, height}`, only from the frame that has this id. */
const OWN = `addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data.cairn === 'height' && data.id === frame.id) frame.height = data.height
})`

/** The side of pym.js in the page around: it asks with the width and takes the height (pym.js 1.3, by its protocol). */
const PYM = `const frame = document.querySelector('iframe'), delimiter = 'xPYMx'
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || typeof data !== 'string') return
  const [pym, id, kind, value] = data.split(delimiter)
  if (pym === 'pym' && id === 'story' && kind === 'height') frame.height = value
})
frame.addEventListener('load', () =>
  frame.contentWindow.postMessage(['pym', 'story', 'width', frame.clientWidth].join(delimiter), '*'))`

/** What amp-iframe with \`resizable\` does with its message. */
const AMP = `addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe')
  if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height
})`

/** What careless sites do to everything on their page. */
const HOSTILE = `html { font-size: 62.5%; color: #ff0000 }
* { font: 900 40px/3 fantasy !important; color: #ff0000 !important; letter-spacing: 9px !important; visibility: visible }
p, li, svg, header, main { display: none !important; opacity: 0 !important }
:root, cairn-map { --paper: red; --ink: red; --accent: red; text-transform: uppercase; text-align: right }`

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><style>iframe { border: 0; width: 100% } ${style}</style></head><body>${body}</body></html>`

/** Body of a page by its name; `site` is the address of the built site, `script` that of its element. */
function bodies(site: string, script: string): Record<string, string> {
  const frame = (query = '', attributes = '', file = 'embed.html'): string =>
    `<iframe id="story" title="Map" height="200" src="${site}${file}?id=story${query}" ${attributes}></iframe>`
  const element = `<script type="module" crossorigin src="${script}"></script>`
  const map = `<cairn-map src="${site}data/karabakh/datapackage.json"></cairn-map>`
  const inline = (code: string): string => `<script>${code}</script>`
  return {
    plain: page(frame() + inline(OWN)),
    sandbox: page(frame('', 'sandbox="allow-scripts"') + inline(OWN)),
    pym: page(frame('&childId=story&initialWidth=600&parentUrl=', '') + inline(PYM)),
    amp: page(frame('', 'sandbox="allow-scripts allow-same-origin" scrolling="no"') + inline(AMP)),
    hostile: page(element + map, HOSTILE),
    twice: page(
      `${element}${map}<cairn-map src="${site}data/karabakh/datapackage.json" status="contested"></cairn-map>`,
    ),
    faulty: page(`${element}<cairn-map src="http://"></cairn-map>`),
    strict: page(element + map, '').replace(/<style>.*<\/style>/, ''),
    hidden: page(`<div id="tab" hidden>${frame()}</div>${inline(OWN)}`),
    filtered: page(frame('&date=discovery&from=2021&to=2024') + inline(OWN)),
    published: page(frame('', '', 'data/karabakh/views/all/') + inline(OWN)),
  }
}

/** Only what the documentation asks of a site with a strict policy: the map's host, and a worker that comes from there. */
const strictHost = (site: string): string =>
  `default-src 'none'; script-src ${site}; connect-src ${site}; img-src data:; worker-src blob: ${site}; font-src ${site}; base-uri 'none'`

export interface HostSite {
  readonly url: string
  open(name: string, options?: Partial<OpenOptions>): Promise<Cairn>
  close(): Promise<void>
}

/** Serves the pages beside the site that they embed. */
export async function serveHosts(site: string): Promise<HostSite> {
  const root = mkdtempSync(join(tmpdir(), 'cairn-hosts-'))
  const manifest = JSON.parse(readFileSync(join(builtSite, 'embed/manifest.json'), 'utf8')) as {
    script: string
  }
  for (const [name, text] of Object.entries(bodies(site, `${site}embed/${manifest.script}`)))
    writeFileSync(join(root, `${name}.html`), text)
  const csp = (path: string): string =>
    path.includes('strict') ? strictHost(site) : `default-src * data: blob: 'unsafe-inline'`
  const headers = (path: string) => ({ 'Content-Security-Policy': csp(path) })
  const running: RunningServer = await serve({ root, port: 0, headers })
  return {
    url: running.url,
    open: (name, options = {}) => openCairn({ path: `/${name}.html`, origin: running.url, ...options }),
    close: () => running.close(),
  }
}

/** Bytes of what was fetched from the site, as brotli of the files (a careful host keeps them so), and what they were. */
export function transferred(cairn: Cairn, site: string): { bytes: number; files: readonly string[] } {
  const files = cairn
    .requests()
    .filter((url) => url.startsWith(site))
    .map((url) => new URL(url).pathname.slice(1))
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
  const bytes = files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(builtSite, file))).length,
    0,
  )
  return { bytes, files }
}
