/**
 * Every bad fixture gives exactly the issues beside it. `UPDATE=1` rewrites them;
 * the difference is then read in review like any other change.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ParseResult } from '../../src/domain/package.ts'
import { parseFixture } from './parse-fixture.ts'

const BAD = join(import.meta.dirname, '../fixtures/bad')
const GOOD = join(import.meta.dirname, '../fixtures/good')
const ISSUES = '.issues.json'

const fixtures = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith(ISSUES))

/** What is compared: everything but the raw values, which are the fixture itself. */
function summary({ package: pkg, issues, rejected, importedFeatures }: ParseResult) {
  return {
    importedFeatures,
    loadedFeatures: pkg?.features.length ?? null,
    rejected: rejected.map(({ kind, id, file, path, line, column, issues: reasons }) => ({
      kind,
      id,
      at: `${file}:${line}:${column} ${path}`,
      reasons: reasons.map(({ code }) => code).join(' '),
    })),
    issues,
  }
}

describe('bad fixtures', () => {
  test.each(fixtures(BAD))('%s is told as its issues file says', async (name) => {
    const found = summary(await parseFixture(join(BAD, name)))
    const file = join(BAD, `${name.replace(/\.geojson$/, '')}${ISSUES}`)
    if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  test.each(fixtures(BAD))('%s loses no feature: imported = loaded + rejected', async (name) => {
    const { package: pkg, rejected, importedFeatures } = await parseFixture(join(BAD, name))
    const rejectedFeatures = rejected.filter(({ kind }) => kind === 'feature').length
    expect((pkg?.features.length ?? 0) + rejectedFeatures).toBe(importedFeatures)
  })

  test.each(fixtures(BAD))(
    '%s gives every rejected record a reason, and every issue its words',
    async (name) => {
      const { issues, rejected } = await parseFixture(join(BAD, name))
      for (const record of rejected)
        expect(record.issues.length, `${record.kind} ${record.path}`).toBeGreaterThan(0)
      for (const { code, message } of issues) expect(message, code).toMatch(/expected|Nothing|Found/i)
    },
  )

  test('no issues file is left without its fixture', () => {
    const orphans = readdirSync(BAD)
      .filter((name) => name.endsWith(ISSUES))
      .map((name) => name.slice(0, -ISSUES.length))
      .filter((name) => !existsSync(join(BAD, name)) && !existsSync(join(BAD, `${name}.geojson`)))
    expect(orphans).toEqual([])
  })
})

describe('good fixtures', () => {
  test.each(fixtures(GOOD))('%s loads whole and without a word', async (name) => {
    const { package: pkg, issues, rejected, importedFeatures } = await parseFixture(join(GOOD, name))
    expect(issues).toEqual([])
    expect(rejected).toEqual([])
    expect(pkg?.features).toHaveLength(importedFeatures)
  })
})
