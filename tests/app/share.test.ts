import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { packageAddress } from '../../src/app/package-address.ts'
import type { Session } from '../../src/app/session.ts'
import { readAttributes, VIEW_ATTRIBUTES } from '../../src/app/session-attributes.ts'
import { embedCodes, embedManifest } from '../../src/app/share-embed.ts'
import { reachOf } from '../../src/app/share-reach.ts'
import { frameCode, htmlText } from '../../src/app/share-snippets.ts'
import { readSession } from '../../src/app/url.ts'
import { FIRST_WISHES } from '../../src/ui/share-forms.ts'
import { packageOf } from '../query/synthetic.ts'
import { anySession } from './any-session.ts'
import { tagsOf, textOf } from './html-tags.ts'

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const SITE = 'https://cairn.example/a/b/'
const MANIFEST = { script: 'cairn-map-Ab12Cd34.js', integrity: 'sha384-abc' }
const pkg = { ...packageOf([]), title: 'SYNTHETIC package' }
const session = (search: string): Session => readSession(new URL(search, SITE)).session
const codes = (asked: Session, wishes = FIRST_WISHES) => embedCodes(asked, pkg, wishes, SITE, MANIFEST)
const reachable = anySession.filter(({ data }) => packageAddress(data, SITE).kind === 'site')

test('the frame is one that editing systems take: absolute address, title, lazy, full width, a link below', () => {
  const { frame, address } = codes(session('?version=1.0.0~6c383b50&q=well#9/40/46'))!
  const [iframe, , link] = tagsOf(frame)
  expect(iframe).toEqual({
    name: 'iframe',
    attributes: {
      src: 'https://cairn.example/a/b/embed.html?version=1.0.0~6c383b50&q=well#9/40/46',
      title: expect.stringMatching(/^SYNTHETIC package: .*“well”/),
      width: '100%',
      height: '800',
      loading: 'lazy',
      allowfullscreen: '',
      frameborder: '0',
    },
  })
  expect(address).toBe(iframe?.attributes.src)
  expect(link?.attributes.href).toBe('https://cairn.example/a/b/?version=1.0.0~6c383b50&q=well#9/40/46')
  expect(textOf(frame).trim()).toBe('Open the full map: SYNTHETIC package')
})

test('the element comes with its script, the script with its hash, and a link until it runs', () => {
  const [script, element, link] = tagsOf(codes(session('?role=speaker'))!.element!)
  expect(script?.attributes).toEqual({
    type: 'module',
    src: 'https://cairn.example/a/b/embed/cairn-map-Ab12Cd34.js',
    integrity: 'sha384-abc',
    crossorigin: 'anonymous',
  })
  expect(element).toEqual({
    name: 'cairn-map',
    attributes: { src: `${SITE}data/karabakh/datapackage.json`, 'claimant-role': 'speaker' },
  })
  expect(link?.attributes.href).toBe(`${SITE}?role=speaker`)
})

test('what is chosen stands in both forms, and only where it is not the default', () => {
  const wishes = { heightPx: 480, interaction: 'auto', isSandboxed: true } as const
  const { frame, element } = codes(session(''), wishes)!
  expect(tagsOf(frame)[0]?.attributes).toMatchObject({
    src: `${SITE}embed.html?interaction=auto`,
    height: '480',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  })
  expect(tagsOf(element!)[1]?.attributes).toMatchObject({ interaction: 'auto' })
})

test('share, embed, share: every view comes back from the frame, with its address and without a message', () => {
  fc.assert(
    fc.property(anySession, (before) => {
      const written = codes(before)
      if (written === null) return expect(packageAddress(before.data, SITE).kind).not.toBe('site')
      const [iframe, , link] = tagsOf(written.frame)
      for (const address of [iframe?.attributes.src, link?.attributes.href])
        expect(readSession(new URL(address!))).toEqual({ session: before, messages: [] })
      const again = codes(readSession(new URL(iframe!.attributes.src!)).session)
      expect(again).toEqual(written)
    }),
    { seed: 52, numRuns: 500 },
  )
})

test('share, embed, share: every view comes back from the element', () => {
  const withoutNull = reachable.filter((one) => !JSON.stringify(one).includes('\\u0000'))
  fc.assert(
    fc.property(withoutNull, (before) => {
      const written = codes(before)!.element
      const element = tagsOf(written!)[1]!
      const { session: after, messages } = readAttributes(
        (name) => element.attributes[name] ?? null,
        SITE,
        'https://paper.example/article.html',
      )
      expect({ ...after, messages }).toEqual({ ...before, data: after.data, messages: [] })
      expect(tagsOf(codes(after)!.element!)[1]).toEqual(element)
      expect(packageAddress(after.data, SITE)).toMatchObject({ url: element.attributes.src })
      expect(Object.keys(element.attributes).filter((name) => !VIEW_ATTRIBUTES.includes(name))).toEqual([])
    }),
    { seed: 53, numRuns: 500 },
  )
})

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</a></p><img src=x onerror=alert(1)>',
  '&quot;&#34;&lt;',
  'line\r\nline\rline\nline',
  '<!-- --> ]]>',
  'javascript:alert(1)',
  '\u202e title \u2066',
]

test('a hostile title stays text: it adds no tag, no attribute and no line', () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }))
  const title = fc.array(text, { maxLength: 4 }).map((parts) => parts.join('').replaceAll('\0', ''))
  fc.assert(
    fc.property(title, title, (named, said) => {
      const address = `${SITE}embed.html?q=${encodeURIComponent(said)}`
      const code = frameCode({
        address,
        title: named,
        heightPx: 600,
        isSandboxed: true,
        fullView: { address: SITE, text: said },
      })
      const tags = tagsOf(code)
      expect(tags.map(({ name }) => name)).toEqual(['iframe', 'p', 'a'])
      expect(Object.keys(tags[0]!.attributes)).toEqual([
        ...['src', 'title', 'width', 'height', 'loading', 'sandbox', 'allowfullscreen', 'frameborder'],
      ])
      expect(tags[0]!.attributes).toMatchObject({ src: address, title: named })
      expect(textOf(code)).toBe(`\n${said}`)
      expect(code.split('\n')).toHaveLength(2)
    }),
    { seed: 54, numRuns: 500 },
  )
  expect(htmlText('a\0b')).toBe('a\ufffdb')
})

test('a package of one device has no code, and no manifest leaves only the frame', () => {
  expect(codes({ ...session(''), data: 'local:mine' })).toBeNull()
  const { frame, element } = embedCodes(session(''), pkg, FIRST_WISHES, SITE, null)!
  expect([frame.startsWith('<iframe '), element]).toEqual([true, null])
})

test('a manifest that could not be had is asked for again, one that was had is not', async () => {
  const answers = [
    Promise.reject(new Error('offline')),
    new Response('', { status: 404 }),
    Response.json({ script: 1 }),
    Response.json(MANIFEST),
  ]
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href)
    return answers.shift()
  })
  const read = []
  for (let time = 0; time < 5; time++) read.push(await embedManifest(SITE))
  expect(read).toEqual([null, null, null, MANIFEST, MANIFEST])
  expect(asked).toEqual(Array(4).fill(`${SITE}embed/manifest.json`))
})

test.each([
  ['https://cairn.example/', 'https'],
  ['http://cairn.example/', 'http'],
  ['http://localhost:4173/', 'machine'],
  ['http://127.0.0.1/', 'machine'],
  ['https://192.168.1.5/', 'machine'],
  ['http://172.20.0.1/', 'machine'],
  ['http://[::1]:80/', 'machine'],
  ['http://laptop.local/', 'machine'],
  ['https://172.200.0.1/', 'https'],
  ['https://localhost.example/', 'https'],
])('%s reaches: %s', (address, reach) => {
  expect(reachOf(new URL(address))).toBe(reach)
})
