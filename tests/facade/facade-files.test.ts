import { beforeAll, expect, test } from 'vitest'
import { type FacadeSite, facadeFiles, type NamedView } from '../../src/facade/facade-files.ts'
import type { PublicPackage } from '../../src/publish/public-package.ts'
import { publishPackage } from '../../src/publish/publish-package.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { packageFiles, sha256 } from '../data/read-package.ts'
import { ground } from '../picture/karabakh-input.ts'

let published: PublicPackage
beforeAll(async () => {
  const input = { files: packageFiles(), previous: null, today: '2026-11-22', overdueReason: null }
  const result = await publishPackage({ ...input, sha256: async (bytes) => sha256(bytes) })
  if (!result.published) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  published = result.published
}, 60_000)

const ALL: NamedView = {
  name: 'all',
  title: null,
  filter: EMPTY_FILTER,
  camera: null,
  search: '',
  lang: 'en',
}
const CONTESTED: NamedView = {
  ...ALL,
  name: 'contested',
  title: 'What is contested',
  filter: { ...EMPTY_FILTER, facets: { ...EMPTY_FILTER.facets, status: ['contested'] } },
  search: '?status=contested',
}
const SITE: FacadeSite = {
  ground,
  css: '.cairn{}',
  home: '../../../../',
  script: '../../../../embed/frame.js',
  address: null,
  licence: 'CC-BY-4.0',
}

test('a view becomes a page, the list of its claims, a picture, and what others need to go on from it', () => {
  const files = facadeFiles(published, [ALL, CONTESTED], SITE)
  const ofView = [...files.keys()].filter((path) => path.startsWith('views/contested/'))
  expect(ofView.map((path) => path.replace('views/contested/', ''))).toEqual([
    'index.html',
    'claims.html',
    'facade.json',
    'picture.svg',
    'card.png',
    'view.json',
  ])
  const page = files.get('views/contested/index.html') ?? ''
  expect(page).toContain('<h1>What is contested</h1>')
  expect(page).toContain('href="../../../../?status=contested"')
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|style=|og:|oembed/)
  const view = JSON.parse(String(files.get('views/contested/view.json')))
  expect(view).toMatchObject({ search: '?status=contested', package: { id: 'karabakh', version: '1.0.0' } })
  expect(files.get('views/contested/picture.svg')).toContain('<svg')
})

test('where the address of the site is known, a view says it to others: oEmbed and a card, all absolute', () => {
  const files = facadeFiles(published, [ALL], { ...SITE, address: 'https://maps.example/c/data/karabakh/' })
  const at = 'https://maps.example/c/data/karabakh/views/all/'
  const answer = JSON.parse(String(files.get('views/all/oembed.json')))
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Karabakh',
    thumbnail_url: `${at}card.png`,
  })
  expect(answer.html).toMatch(new RegExp(`^<iframe src="${at}" title="Karabakh" width="100%" height="\\d+"`))
  const page = files.get('views/all/index.html') ?? ''
  expect(page).toContain(`<link rel="alternate" type="application/json+oembed" href="${at}oembed.json"`)
  expect(page).toContain(`<meta property="og:image" content="${at}card.png">`)
})

test('the page for errors names those who published the package, with an address only where they give one', () => {
  const described = (contributors: unknown) => {
    const descriptor = JSON.parse(new TextDecoder().decode(published.files.get('datapackage.json')))
    const bytes = new TextEncoder().encode(JSON.stringify({ ...descriptor, contributors }))
    const files = new Map([...published.files, ['datapackage.json', bytes]])
    return facadeFiles({ ...published, files }, [], SITE).get('views/report.html') ?? ''
  }
  expect(described([{ title: 'The desk', path: 'https://desk.example/' }])).toContain(
    '<a href="https://desk.example/">The desk</a>',
  )
  expect(described([{ title: 'The desk', path: 'javascript:alert(1)' }])).toContain('<li>The desk</li>')
  expect(described([{ title: 'The desk', email: 'desk@desk.example' }])).toContain(
    'href="mailto:desk@desk.example"',
  )
})
