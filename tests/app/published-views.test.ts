import { afterEach, expect, test, vi } from 'vitest'
import { publishedView } from '../../src/app/published-views.ts'
import { embedCodes } from '../../src/app/share-embed.ts'
import { readSession } from '../../src/app/url.ts'
import { viewsIndex } from '../../src/facade/views-index.ts'
import type { PublicPackage } from '../../src/publish/public-package.ts'
import { FIRST_WISHES } from '../../src/ui/share-forms.ts'
import { packageOf } from '../query/synthetic.ts'
import { tagsOf } from './html-tags.ts'

afterEach(() => vi.unstubAllGlobals())

const SITE = 'https://cairn.example/a/b/'
const pkg = { ...packageOf([]), id: 'synthetic', version: '1.2.0', hash: 'ab12'.repeat(16) }
const entry = (name: string, title: string | null, search: string) => ({ name, title, search })
const VIEWS = [
  entry('all', null, ''),
  entry('contested', 'Contested', '?version=1.2.0~ab12ab12&status=contested#9/30/-30'),
  entry('contested-ru', 'Contested', '?status=contested&lang=ru'),
]
const INDEX = viewsIndex({ package: pkg } as unknown as PublicPackage, VIEWS as never)

/** A site that has these files; answers which were asked for. */
function serving(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.href)
    const text = files[address.href]
    return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text)
  })
  return asked
}

const lookFor = (search: string, isPinned = true, shown: { version: string; hash: string } = pkg) =>
  publishedView({
    session: readSession(new URL(search || '?', SITE)).session,
    pkg: shown,
    isPinned,
    site: SITE,
  })

const PINNED = `${SITE}data/karabakh/1.2.0/views/`
const LATEST = `${SITE}data/karabakh/views/`

test('a view that asks what a published one asks has its page: in the version’s folder, or in the one that follows', async () => {
  const asked = serving({ [`${PINNED}views.json`]: INDEX, [`${LATEST}views.json`]: INDEX })
  const page = { address: `${PINNED}contested/`, title: 'Contested' }
  expect(await lookFor('?status=contested')).toEqual(page)
  expect(await lookFor('?status=contested&site=somewhere&view=table#12/39/46')).toEqual(page)
  expect(await lookFor('?status=contested', false)).toEqual({ ...page, address: `${LATEST}contested/` })
  expect(await lookFor('')).toEqual({ address: `${PINNED}all/`, title: null })
  expect(new Set(asked)).toEqual(new Set([`${PINNED}views.json`, `${LATEST}views.json`]))
})

test('another question, another language and another package’s version have no page', async () => {
  serving({ [`${PINNED}views.json`]: INDEX })
  expect(await lookFor('?status=contested&modality=possible')).toBeNull()
  expect(await lookFor('?status=contested&lang=hy')).toBeNull()
  expect((await lookFor('?status=contested&lang=ru'))?.address).toBe(`${PINNED}contested-ru/`)
  expect(await lookFor('?status=contested', true, { ...pkg, hash: 'cd'.repeat(32) })).toBeNull()
  expect(await lookFor('?data=local:a&status=contested')).toBeNull()
})

test.each([
  ['nothing', undefined],
  ['a page', '<!doctype html>'],
  ['null', 'null'],
  ['no list', '{"views":{}}'],
  [
    'a view that leads elsewhere',
    JSON.stringify({ package: pkg, views: [entry('../..', 'x', '?status=contested')] }),
  ],
  [
    'a view without address',
    JSON.stringify({ package: pkg, views: [null, { name: 'contested', title: 'x' }] }),
  ],
])('where the list is %s there is no page, and no fault', async (_, text) => {
  serving(text === undefined ? {} : { [`${PINNED}views.json`]: text })
  expect(await lookFor('?status=contested')).toBeNull()
})

test('the page’s frame carries what was chosen, and only a question of everything needs no scripts in the other one', () => {
  const { session } = readSession(new URL('?status=contested', SITE))
  const view = { address: `${PINNED}contested/`, title: 'Contested' }
  const wishes = { ...FIRST_WISHES, interaction: 'none', heightPx: 480 } as const
  const codes = embedCodes(session, pkg, wishes, SITE, null, view)
  expect(tagsOf(codes?.page?.frame ?? '')[0]?.attributes).toMatchObject({
    src: `${PINNED}contested/?interaction=none`,
    height: '480',
  })
  expect(codes?.needsScripts).toBe(true)
  const everything = readSession(new URL('?version=1.2.0', SITE)).session
  expect(embedCodes(everything, pkg, wishes, SITE, null)).toMatchObject({ needsScripts: false, page: null })
})
