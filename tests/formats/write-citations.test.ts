import { describe, expect, test } from 'vitest'
import type { ExportInput } from '../../src/formats/export-input.ts'
import { writeBibTex } from '../../src/formats/write-bibtex.ts'
import { writeCslJson } from '../../src/formats/write-csl-json.ts'
import { writeRis } from '../../src/formats/write-ris.ts'
import { packageFiles } from '../data/read-package.ts'
import { madeClaim, madeClaimIn, madeFeature, madeSource } from '../domain/made-package.ts'
import { exportPackage, HOSTILE_TEXTS, inputOf, picked, textOfParts } from './export-package.ts'

const karabakh = await inputOf(packageFiles())
const some = { ...karabakh, features: picked(karabakh.pkg, [true, false, false, false]) }

/** Ids of the documents that the claims name, each once. */
const cited = ({ features }: ExportInput) => [
  ...new Set(
    features.flatMap(({ properties }) =>
      properties.claims.flatMap(({ passages }) =>
        passages.flatMap(({ source, translationOf }) => [source, translationOf ?? source]),
      ),
    ),
  ),
]

const small = await inputOf(
  exportPackage({ features: [madeFeature('ft-0', [madeClaimIn('src-relay', 'clm-0'), madeClaim('clm-1')])] }),
)

/** The small package with one document in words of a test's own. */
function withTitle(title: string): ExportInput {
  const source = madeSource('src-own', { csl: { id: 'src-own', type: 'webpage', title } })
  return { ...small, pkg: { ...small.pkg, sources: new Map([['src-own', source]]) } }
}

describe('CSL-JSON', () => {
  const items = JSON.parse(textOfParts(writeCslJson(some).parts))

  test('has exactly the documents behind the shown claims, each once', () => {
    expect(items.map(({ id }: { id: string }) => id)).toEqual(cited(some))
    expect(items.length).toBeLessThan(karabakh.pkg.sources.size)
  })

  test('carries the origin in the member that the standard leaves to us', () => {
    for (const { custom } of items)
      expect(custom.cairnExport).toMatchObject({
        query: some.question.sentence,
        package: { version: some.pkg.version },
        cutOffDate: some.pkg.asOf,
        licences: [{ name: 'CC-BY-4.0' }],
      })
  })
})

describe('RIS', () => {
  const records = (input: ExportInput) =>
    textOfParts(writeRis(input).parts)
      .split('ER  - \r\n\r\n')
      .slice(0, -1)
      .map((record) =>
        record
          .split('\r\n')
          .slice(0, -1)
          .map((line) => [line.slice(0, 2), line.slice(6)] as const),
      )

  test('has one record per document: type first, id, address, language, origin', () => {
    const found = records(some)
    expect(found.map((lines) => new Map(lines).get('ID'))).toEqual(cited(some))
    for (const lines of found) {
      expect(lines[0]?.[0]).toBe('TY')
      expect(new Map(lines).get('UR')).toMatch(/^https?:/)
      expect(new Map(lines).get('N1')).toContain(`version ${some.pkg.version}`)
    }
  })

  test('writes a date only as far as it is known, and each author on a line', () => {
    const [relay = []] = records(small)
    const own = new Map(relay)
    expect(own.get('TY')).toBe('NEWS')
    expect(own.get('DA')).toBe('2021/03/')
    expect(relay.filter(([tag]) => tag === 'AU').map(([, name]) => name)).toEqual([
      'SYNTHETIC Office and Bureau',
      'Synthetic, Desk',
    ])
    expect(own.get('TI')).toBe('[title not printed in the text read]')
  })

  test.each(HOSTILE_TEXTS)('%j cannot begin a tag or a record', (title) => {
    const [, own = []] = [[], ...records(withTitle(title))]
    expect(own.filter(([tag]) => tag === 'TY')).toHaveLength(1)
    expect(own.filter(([tag]) => tag === 'TI').map(([, text]) => text)).toEqual([
      title.replace(/\s+/g, ' ').trim(),
    ])
  })
})

describe('BibTeX', () => {
  /** Entries by a small reader: key, and fields with braces balanced. Throws where braces do not balance. */
  function entries(text: string): { type: string; key: string; fields: Map<string, string> }[] {
    const found = []
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
      const [head = '', type = '', key = ''] = /^@(\w+)\{([^,]+),\n/.exec(text.slice(at)) ?? []
      if (head === '') throw new Error(`an entry expected, ${text.slice(at, at + 40)} found`)
      at += head.length
      const fields = new Map<string, string>()
      for (;;) {
        const start = /^ {2}(\w+) = \{/.exec(text.slice(at))
        if (!start) break
        at += start[0].length
        const end = closing(text, at)
        fields.set(start[1] ?? '', text.slice(at, end))
        at = end + 3
      }
      if (text[at] !== '}') throw new Error(`the end of ${key} expected, ${text.slice(at, at + 40)} found`)
      found.push({ type, key, fields })
    }
    return found
  }

  /** Where the brace that is open ends; an escaped brace counts too, as in BibTeX. */
  function closing(text: string, start: number): number {
    let depth = 1
    for (let at = start; at < text.length; at++) {
      if (text[at] === '{') depth++
      if (text[at] === '}' && --depth === 0) return at
    }
    throw new Error('a closing brace expected, none found')
  }

  const read = (input: ExportInput) => entries(textOfParts(writeBibTex(input).parts))

  test('has one entry per document with type, title and address; the head is a comment', () => {
    const found = read(some)
    expect(found.map(({ key }) => key)).toEqual(cited(some))
    for (const { type, fields } of found) {
      expect(type).toMatch(/^(misc|article|techreport)$/)
      expect(fields.get('title')).toBeTruthy()
      expect(fields.get('url')).toMatch(/^https?:/)
    }
    expect(textOfParts(writeBibTex(some).parts)).toMatch(/^% Query: .*\n(% .*\n)+\n@/)
  })

  test('keeps an institution whole and a person in two parts', () => {
    const [relay] = read(small)
    expect(relay?.type).toBe('article')
    expect(relay?.fields.get('author')).toBe('{SYNTHETIC Office and Bureau} and Synthetic, Desk')
    expect(relay?.fields.get('journal')).toBe('SYNTHETIC News \\& Views')
    expect(relay?.fields.get('year')).toBe('2021')
    expect(relay?.fields.get('date')).toBe('2021-03')
  })

  test('an address keeps its letters but for what would end the field', () => {
    expect(read(small)[1]?.fields.get('url')).toBe('https://example.org/a%7Bb%7D?c=d')
  })

  test.each([...HOSTILE_TEXTS, 'one } two', '{{{', '\\'])(
    '%j cannot end a field or begin an entry',
    (title) => {
      const found = read(withTitle(title))
      expect(found).toHaveLength(1)
      const text = found[0]?.fields.get('title') ?? ''
      const plain = text
        .replaceAll('\\textbackslash{}', '\u0001')
        .replaceAll('\\textasciitilde{}', '~')
        .replaceAll('\\textasciicircum{}', '^')
        .replace(/\\textbraceleft\{\}/g, '{')
        .replace(/\\textbraceright\{\}/g, '}')
        .replace(/\\([%&$#_])/g, '$1')
        .replaceAll('\u0001', '\\')
      expect(plain).toBe(title.replace(/\s+/g, ' ').trim())
    },
  )
})
