import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/domain/normalised-text.ts'
import { resolvePassage } from '../../src/domain/resolve-passage.ts'
import { besideCheckout, claims, features, places, sha256, sources } from './read-package.ts'

interface Report {
  readonly id: string
  readonly claims: readonly {
    readonly id: string
    readonly featureHint: string
    readonly quote: { exact: string }
  }[]
}

const references = besideCheckout('reference')
const seeds = besideCheckout('seeds')

describe.skipIf(references === null)('against the reference facts', () => {
  const reports: readonly Report[] = JSON.parse(readFileSync(join(references ?? '', 'reports.json'), 'utf8'))

  test('every document, claim, hint and place of the references is in the package, once', () => {
    const sorted = (ids: readonly string[]) => [...ids].sort()
    const reported = reports.flatMap((report) => report.claims)
    expect(sorted(sources.map(({ id }) => id))).toEqual(sorted(reports.map(({ id }) => id)))
    expect(sorted(claims.map(({ claim }) => claim.id))).toEqual(sorted(reported.map(({ id }) => id)))
    expect(sorted(features.map(({ id }) => id))).toEqual(
      sorted([...new Set(reported.map((c) => c.featureHint))]),
    )
    expect([sources.length, claims.length, features.length, places.length]).toEqual([136, 228, 74, 47])
  })

  test('every claim keeps its feature and its quoted words', () => {
    const byId = new Map(claims.map((entry) => [entry.claim.id, entry]))
    for (const { id, featureHint, quote } of reports.flatMap((report) => report.claims)) {
      const entry = byId.get(id)
      const selector = entry?.claim.passages[0]?.selector[0]
      expect([id, entry?.feature.id]).toEqual([id, featureHint])
      expect(selector?.type === 'TextQuoteSelector' && selector.exact.replace(/\s+/g, ' ')).toBe(quote.exact)
    }
  })
})

describe.skipIf(seeds === null)('against the founding documents', () => {
  const folder = seeds ?? ''
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => new Uint8Array(readFileSync(join(folder, name))))
      .map((bytes) => [sha256(bytes), bytes]),
  )
  const quoted = claims
    .flatMap(({ claim }) => claim.passages)
    .filter((passage) => passage.capture !== undefined)

  test('their eleven claims resolve to exactly one place, at the code points given', () => {
    expect(quoted.length).toBe(11)
    for (const passage of quoted) {
      const bytes = texts.get(passage.capture ?? '')
      expect(bytes).toBeDefined()
      const text = normaliseText(bytes ?? new Uint8Array())
      const position = passage.selector.find((selector) => selector.type === 'TextPositionSelector')
      expect(resolvePassage(text, passage)).toMatchObject({ start: position?.start, end: position?.end })
    }
  })

  test('the captures have the size, length and faults that the documents have', () => {
    const captures = sources.flatMap((source) => source.captures)
    expect(captures.length).toBe(2)
    for (const { sha256: hash, bytes, codePoints, defects } of captures) {
      const content = texts.get(hash) ?? new Uint8Array()
      const text = new TextDecoder().decode(content)
      expect([content.length, [...text].length]).toEqual([bytes, codePoints])
      expect(defects.every(({ at }) => at === undefined || at <= (codePoints ?? 0))).toBe(true)
    }
    const lost = captures.flatMap(({ defects }) => defects.filter(({ kind }) => kind === 'lost_link_text'))
    expect(lost.map(({ at }) => at)).toEqual([365, 966, 1297, 1673, 1703])
  })
})
