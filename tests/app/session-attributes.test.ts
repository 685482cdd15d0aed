import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { packageAddress } from '../../src/app/package-address.ts'
import type { Session } from '../../src/app/session.ts'
import { readAttributes, sessionAttributes, VIEW_ATTRIBUTES } from '../../src/app/session-attributes.ts'
import { readSession, sessionSearch } from '../../src/app/url.ts'
import { anySession } from './any-session.ts'

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

const SITE = 'https://cairn.example/a/b/'
const ARTICLE = 'https://paper.example/2026/article.html'

const session = (search: string): Session => readSession(new URL(search, SITE)).session
const read = (attributes: Readonly<Record<string, string>>) =>
  readAttributes((name) => attributes[name] ?? null, SITE, ARTICLE)

test('a view is readable as attributes, under the names of the address', () => {
  const asked =
    '?version=1.0.0~6c383b50&party=a,b&role=speaker&from=2021&q=mass+grave&area=1,2,3,4&site=f#9/40/46'
  expect(sessionAttributes(session(asked), SITE)).toEqual([
    ['src', 'https://cairn.example/a/b/data/karabakh/datapackage.json'],
    ['version', '1.0.0~6c383b50'],
    ['party', 'a,b'],
    ['claimant-role', 'speaker'],
    ['from', '2021'],
    ['q', 'mass grave'],
    ['area', '1,2,3,4'],
    ['site', 'f'],
    ['camera', '9/40/46'],
  ])
})

test('every session whose package has an address survives its attributes, with the same package', () => {
  const usable = anySession.filter((one) => packageAddress(one.data, SITE).kind === 'site')
  fc.assert(
    fc.property(usable, (before) => {
      const written = sessionAttributes(before, SITE)!
      expect(written.map(([name]) => name).filter((name) => !VIEW_ATTRIBUTES.includes(name))).toEqual([])
      const { session: after, messages } = read(Object.fromEntries(written))
      expect({ ...after, messages }).toEqual({ ...before, data: after.data, messages: [] })
      expect(packageAddress(after.data, SITE)).toMatchObject({
        url: Object.fromEntries(written).src,
      })
    }),
    { seed: 51, numRuns: 500 },
  )
})

test.each([null, 'other', 'https://data.example/p/datapackage.json'])(
  'the package %s has the same name again on its own site',
  (data) => {
    const attributes = sessionAttributes({ ...session(''), data }, SITE)
    expect(read(Object.fromEntries(attributes ?? [])).session.data).toBe(data)
  },
)

test.each(['local:mine', 'http://'])('no attributes lead to the package %s', (data) => {
  expect(sessionAttributes({ ...session(''), data }, SITE)).toBeNull()
})

test('a relative address of a package is relative to the article, and what is faulty is said', () => {
  const { session: asked, messages } = read({ src: 'maps/datapackage.json', view: 'globe', camera: '99/1/1' })
  expect(asked.data).toBe('https://paper.example/2026/maps/datapackage.json')
  expect(messages).toEqual([expect.stringContaining('view “globe”'), expect.stringContaining('“#99/1/1”')])
  expect(sessionSearch(asked)).toBe('?data=https://paper.example/2026/maps/datapackage.json')
})

test('attributes that HTML uses otherwise are left alone', () => {
  expect(read({ role: 'speaker', class: 'wide', id: 'x', title: 'y' })).toEqual({
    session: session(''),
    messages: [],
  })
})
