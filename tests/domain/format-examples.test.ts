/** docs/format.md is the specification: its example loads, and its list of codes is the list of codes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Issue } from '../../src/domain/issue.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { TEXT_RULES } from '../../src/domain/rules/check-texts.ts'
import {
  AGENT_RULES,
  CLAIM_RULES,
  FEATURE_RULES,
  PLACE_RULES,
  SOURCE_RULES,
} from '../../src/domain/rules/rule-table.ts'
import { jsonBytes, sha256 } from './parse-fixture.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8')
const example = new Map(
  [...page.matchAll(/^```json (\S+)\n([\s\S]*?)^```/gm)].map(([, path, text]) => [path!, jsonBytes(text!)]),
)

/** Code to the severities that the page gives it. */
const documented = new Map(
  [...page.matchAll(/^\| `([a-z0-9-]+)` \| ([EWN, ]+) \|/gm)].map(([, code, severities]) => [
    code!,
    severities!.split(', '),
  ]),
)

const BAD = join(import.meta.dirname, '../fixtures/bad')
const seen: Issue[] = readdirSync(BAD)
  .filter((name) => name.endsWith('.issues.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(BAD, name), 'utf8')).issues)

/** Told where a fixture would be too large or cannot be made; tests of their own see them. */
const WITHOUT_FIXTURE = ['file-too-large', 'issues-not-listed', 'ring-not-checked', 'schema']

test('the example of the specification loads whole and without a word', async () => {
  const { package: pkg, issues, rejected } = await parsePackage(example, sha256)
  expect(issues).toEqual([])
  expect(rejected).toEqual([])
  expect(pkg?.features.map(({ id }) => id)).toEqual(['ft-old-pier', 'ft-nowhere'])
  expect([...(pkg?.tombstones.keys() ?? [])]).toEqual(['clm-bay-0'])
})

test('every code that a rule may report is documented', () => {
  const rules = [
    ...FEATURE_RULES,
    ...CLAIM_RULES,
    ...SOURCE_RULES,
    ...AGENT_RULES,
    ...PLACE_RULES,
    ...TEXT_RULES,
  ]
  const codes = rules.flatMap((rule) => rule.codes)
  expect(codes.filter((code) => !documented.has(code))).toEqual([])
})

/** The text rules only warn about somebody's own GeoJSON; the page says so in words. */
const isLenient = ({ file, code, severity }: Issue) =>
  file.endsWith('plain.geojson') && code.startsWith('text-') && severity === 'warning'

test('every code that a bad fixture shows is documented, with its severity', () => {
  const undocumented = seen
    .filter((issue) => !isLenient(issue))
    .filter(({ code, severity }) => !documented.get(code)?.includes(severity[0]!.toUpperCase()))
  expect(undocumented.map(({ code, severity }) => `${code} ${severity}`)).toEqual([])
})

test('every documented code has a bad fixture', () => {
  const codes = new Set([...seen.map(({ code }) => code), ...WITHOUT_FIXTURE])
  expect([...documented.keys()].filter((code) => !codes.has(code))).toEqual([])
})
