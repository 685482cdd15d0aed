/** What the pages show as JSON and HTML is what the readers of such files accept; links into the application mean what they say. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSession, sessionSearch } from '../../src/app/url.ts'
import * as validators from '../../src/domain/generated/validators.js'
import { readMapping } from '../../src/import/read-mapping.ts'
import { decisionFaults } from '../../src/import/table-decision.ts'
import { ALL_FENCES, PAGES } from './fences.ts'

/** Files of the example package are read whole by tests/domain/format-examples.test.ts. */
const FORMAT_FILE = /^json \w+\.(geo)?json$/

const KNOWN = ['sh', 'sh example', 'json mapping', 'json agents', 'json decision', 'html embed', 'text']

test('every block says what it is; few are neither run nor read', () => {
  const others = ALL_FENCES.filter(({ info }) => !KNOWN.includes(info) && !FORMAT_FILE.test(info))
  expect(others.map(({ page, info }) => `${page}: ${info}`)).toEqual([
    'docs/bundles.md: json example',
    'docs/hosting.md: json example',
    'docs/large.md: json example',
    'docs/map.md: ts example',
  ])
})

const marked = (info: string): readonly string[] =>
  ALL_FENCES.filter((fence) => fence.info === info).map(({ text }) => text)

test('mappings, agents and decisions are accepted as they stand', () => {
  const mappings = marked('json mapping').map((text) => readMapping(JSON.parse(text)))
  expect(mappings.filter((read) => 'fault' in read)).toEqual([])
  const agents = marked('json agents').flatMap((text) => JSON.parse(text) as unknown[])
  expect(agents.filter((agent) => !validators.agent(agent))).toEqual([])
  const decisions = marked('json decision').map((text) => JSON.parse(`{${text}}`).publication)
  expect(decisions.flatMap((decision) => decisionFaults(decision))).toEqual([])
  expect([mappings, agents, decisions].map(({ length }) => length > 0)).toEqual([true, true, true])
})

/** Addresses of the map: links of the pages, and those in code for other sites. */
function viewsOf(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(\.\.\/(\?[^)\s]+)\)/g)].map(([, search = '']) => search)
  const code = [...text.matchAll(/"https:\/\/maps\.example\/(?:embed\.html)?(\?[^"]+)"/g)]
  return [...links, ...code.map(([, search = '']) => search.replaceAll('&amp;', '&'))]
}

const views = PAGES.flatMap((page) =>
  viewsOf(readFileSync(page, 'utf8')).map((view) => [page, view] as const),
)

test.each(views)('in %s the view %s is read without a message, and would be written alike', (_, view) => {
  const { session, messages } = readSession(new URL(view, 'https://maps.example/'))
  expect(messages).toEqual([])
  expect(sessionSearch(session)).toBe(view)
})

test('views shown in the pages name ids that the bundled package has', () => {
  const known = readFileSync('data/karabakh/features.geojson', 'utf8')
  const agents = readFileSync('data/karabakh/agents.json', 'utf8')
  const named = views.flatMap(([, view]) => {
    const { session } = readSession(new URL(view, 'https://maps.example/'))
    const { claimant } = session.filter.facets
    return [session.selection.site, ...claimant].filter((id) => id !== null)
  })
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((id) => !known.includes(`"${id}"`) && !agents.includes(`"${id}"`))).toEqual([])
})
