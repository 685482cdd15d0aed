import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { deadLinks } from '../../scripts/docs/dead-links.mjs'
import { navigation } from '../../scripts/docs/navigation.mjs'
import { renderMarkdown } from '../../scripts/docs/render-markdown.mjs'
import { writeDocs } from '../../scripts/docs-site.mjs'

const site = {
  pages: new Map([
    ['docs/query.md', 'query'],
    ['ARCHITECTURE.md', 'architecture'],
  ]),
  published: (path: string) => (path === 'docs/images/a.webp' ? 'images/a.webp' : null),
}
const rendered = (markdown: string) => renderMarkdown(markdown, 'docs/page.md', site)

test('links between pages lead to pages, those into the repository are words', () => {
  const { html, links } = rendered(
    '[q](query.md#the-address) [a](../ARCHITECTURE.md) [t](../tests/x.ts) ![A](images/a.webp) [map](../?status=contested)',
  )
  expect(links).toEqual([
    'query.html#the-address',
    'architecture.html',
    'images/a.webp',
    '../?status=contested',
  ])
  expect(html).toContain('<span class="source">t</span>')
})

test('a page that is named in code marks is a link, other code is not', () => {
  expect(rendered('see `docs/query.md`').links).toEqual(['query.html'])
  expect(rendered('see `docs/none.md`, `npm test`').links).toEqual([])
})

test('headings have the ids that GitHub gives them, each once', () => {
  const { anchors, title } = rendered(
    '# What is *here*?\n\n## cairn export PATH --to FILE\n\n## Twice\n\n## Twice',
  )
  expect(title).toBe('What is here?')
  expect(anchors).toEqual(['what-is-here', 'cairn-export-path---to-file', 'twice', 'twice-1'])
})

test('no page is lost: what has no place in the contents stands at the end', () => {
  const titles = new Map([
    ['index', 'Start here'],
    ['zebra', 'Zebra'],
    ['apple', 'Apple'],
  ])
  expect(navigation(titles)).toEqual([
    { title: 'Start', pages: ['index'] },
    { title: 'Further', pages: ['apple', 'zebra'] },
  ])
})

test('a link to a page, a heading or a file that is not there is named with its page', () => {
  const pages = [
    {
      file: 'a.html',
      anchors: ['top'],
      links: ['b.html#here', 'b.html#gone', 'c.html', '#top', '#no', 'x.png', '../'],
    },
    { file: 'b.html', anchors: ['here'], links: ['https://synthetic.example/'] },
  ]
  expect(deadLinks(pages, (path) => path === 'docs/x.png')).toEqual([
    'a.html: b.html#gone',
    'a.html: c.html',
    'a.html: #no',
  ])
})

let folder: string
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('the whole documentation is written beside a built site, with its letters and without any script or style in a page', () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-docs-site-'))
  const put = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  const fonts = readFileSync('src/design/fonts.css', 'utf8').matchAll(/files\/([\w-]+)\.woff2/g)
  for (const [, name] of fonts) put(`assets/${name}-Abcd1234.woff2`)
  for (const name of readdirSync('docs/examples')) put(`examples/${name}`)
  for (const name of readdirSync('data/schemas/v1')) put(`data/schemas/v1/${name}`)
  writeDocs(folder)
  const pages = readdirSync(join(folder, 'docs')).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(25)
  for (const name of pages)
    expect(readFileSync(join(folder, 'docs', name), 'utf8')).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
  expect(readFileSync(join(folder, 'docs/docs.css'), 'utf8')).not.toMatch(/@fontsource|https?:/)
})
