// Chromium lists Azerbaijani without words for it, and not Armenian: what figures and the catalogue say instead.
import { afterEach, expect, test } from 'vitest'
import { messages as azerbaijani } from '../../src/i18n/az/first.ts'
import { formatDay, formatEdtf } from '../../src/i18n/date.ts'
import { messages as armenian } from '../../src/i18n/hy/first.ts'
import { languageName } from '../../src/i18n/labels.ts'
import { formatList } from '../../src/i18n/list.ts'
import { useCatalogue } from '../../src/i18n/message.ts'
import { formatNumber } from '../../src/i18n/number.ts'

const DAY = Date.UTC(2024, 4, 9) / 86_400_000

afterEach(() => useCatalogue('en', {}))

test('days of languages whose months the browser does not know are written in figures, never as "M05"', () => {
  for (const lang of ['az', 'hy']) {
    expect(formatDay(DAY, lang)).toBe('09.05.2024')
    expect(formatEdtf('2024-05', lang)).toBe('05.2024')
  }
  expect(formatDay(DAY, 'ru')).toContain('мая')
  expect(formatDay(DAY, 'en')).toBe('9 May 2024')
})

test('their numbers are parted as at home, not as in English', () => {
  expect(formatNumber(1_234_567, 'az')).toBe('1.234.567')
  expect(formatNumber(1_234_567, 'hy').replace(/\s/g, ' ')).toBe('1 234 567')
  expect(formatNumber(1_234_567, 'en')).toBe('1,234,567')
})

test('names of languages and the word before the last of a list come from the catalogue, not from English', () => {
  useCatalogue('hy', armenian)
  expect([languageName('fr', 'hy'), formatList(['ա', 'բ', 'գ'], 'hy', 'or')]).toEqual([
    'ֆրանսերեն',
    'ա, բ կամ գ',
  ])
  useCatalogue('az', azerbaijani)
  expect([languageName('fr', 'az'), formatList(['a', 'b'], 'az')]).toEqual(['fransız', 'a və b'])
  expect([formatList(['a'], 'az'), formatList([], 'az')]).toEqual(['a', ''])
})
