import { expect, test } from 'vitest'
import { catalogue } from '../../src/i18n/en/catalogue.ts'
import { readMessage, sayMessage } from '../../src/i18n/icu.ts'
import { longer, mirrored } from './pseudo-locale.ts'

const length = (messages: Readonly<Record<string, string>>): number => Object.values(messages).join('').length

test('the long language says everything in at least a quarter more letters', () => {
  expect(length(longer(catalogue)) / length(catalogue)).toBeGreaterThan(1.25)
})

test.each([
  ['long', longer(catalogue)],
  ['mirrored', mirrored(catalogue)],
])('the %s language leaves placeholders and choices as they are', (_, messages) => {
  expect(Object.keys(messages)).toEqual(Object.keys(catalogue))
  for (const message of Object.values(messages)) expect(() => readMessage(message)).not.toThrow()
  const said = sayMessage(readMessage(messages['common.claims'] ?? ''), 'en', { n: 2 })
  expect(said).toContain('2 ')
  expect(said).not.toMatch(/plural|other|\{/)
})

test('the mirrored language is written from right to left', () => {
  expect(mirrored(catalogue)['common.close']).toMatch(/^\p{Script=Hebrew}+$/u)
})
