import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasMessage, messageKeys, t } from '../../src/i18n/message.ts'

const sources = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
  .map((entry) => join(entry.parentPath, entry.name))
const code = sources.filter((file) => !file.includes('i18n/en')).map((file) => readFileSync(file, 'utf8'))

test('every message that the code names exists', () => {
  const named = code.flatMap((text) =>
    Array.from(text.matchAll(/\bt\(\s*'([^']+)'/g), (match) => match[1] ?? ''),
  )
  expect(named.length).toBeGreaterThan(100)
  expect([...new Set(named)].filter((key) => !hasMessage(key))).toEqual([])
})

test('every message is used: by its key, or by a key that is put together', () => {
  const text = code.join('\n')
  const prefixes = Array.from(text.matchAll(/`([a-z][A-Za-z.]+\.)\$\{/g), (match) => match[1] ?? '')
  const codes =
    /^(modality|precision|role|featureType|status|dateKind|dateBasis|predicateGroup|relation|polarity|captureLevel|derivation|countKind|countQualifier|agentKind|facet)\./
  const unused = messageKeys().filter(
    (key) =>
      !text.includes(`'${key}'`) && !codes.test(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

test('every message is well-formed ICU and needs only plain values', () => {
  const values = new Proxy(
    {},
    { get: () => 1, has: () => true, ownKeys: () => [], getOwnPropertyDescriptor: () => undefined },
  )
  for (const key of messageKeys()) expect(() => t(key, values), key).not.toThrow()
})
