import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/domain/generated/package-types.ts'
import { textFragmentUrl } from '../../src/domain/text-fragment.ts'
import { madeSource } from './made-package.ts'

const source = madeSource('s', { url: 'https://example.org/page', urlBasis: 'given' })

function fragmentOf(exact: string, prefix?: string, suffix?: string, url = source.url): string | null {
  const passage: Passage = {
    source: 's',
    lang: 'en',
    selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
  }
  const address = textFragmentUrl({ ...source, url }, passage)
  return address === null ? null : (address.split(':~:text=')[1] ?? address)
}

describe('text fragments', () => {
  test('a short quote is named whole', () => {
    expect(fragmentOf('another mass grave was discovered')).toBe('another%20mass%20grave%20was%20discovered')
  })

  test('hyphen, ampersand and comma are percent-encoded, since they separate terms', () => {
    expect(fragmentOf('twenty-one, this & that more')).toBe('twenty%2Done%2C%20this%20%26%20that%20more')
  })

  test('a long quote is named by its first and last words', () => {
    const long =
      'may have already buried the bodies of those who were reported as missing on that day in several places nearby'
    expect(fragmentOf(long)).toBe('may%20have%20already%20buried,in%20several%20places%20nearby')
  })

  test('no-break spaces, curly quotes and line ends are stepped over', () => {
    expect(fragmentOf('during the work in\u00a0the city, another place was found')).toBe(
      'during%20the%20work%20in,another%20place%20was%20found',
    )
    expect(fragmentOf('the president’s chief of staff')).toBe('the,chief%20of%20staff')
    expect(fragmentOf('first line here\nsecond line there')).toBe('first%20line%20here,second%20line%20there')
  })

  test('half words at the ends are left out', () => {
    expect(fragmentOf('ons in the city, another', 'excavati', ' grave')).toBe('in%20the%20city%2C%20another')
    expect(fragmentOf('the city, anoth', ' ', 'er grave')).toBe('the%20city%2C')
  })

  test('a very short quote is told apart by whole neighbouring words', () => {
    expect(fragmentOf('mass graves', 'buried there in ', ', as reported')).toBe(
      'buried%20there%20in-,mass%20graves',
    )
    expect(fragmentOf('hundreds', 'said ', ' of them there today')).toBe('said-,hundreds,-of%20them%20there')
  })

  test('an address that has a fragment already keeps it, and an old directive is replaced', () => {
    const passage: Passage = {
      source: 's',
      lang: 'en',
      selector: [{ type: 'TextQuoteSelector', exact: 'three plain words' }],
    }
    const at = (url: string) => textFragmentUrl({ ...source, url }, passage)
    expect(at('https://example.org/p')).toBe('https://example.org/p#:~:text=three%20plain%20words')
    expect(at('https://example.org/p#part')).toBe('https://example.org/p#part:~:text=three%20plain%20words')
    expect(at('https://example.org/p#:~:text=old')).toBe(
      'https://example.org/p#:~:text=three%20plain%20words',
    )
  })

  test('nothing that can be named means no link', () => {
    expect(fragmentOf('’')).toBeNull()
    expect(fragmentOf('arted', 'st', ' x')).toBeNull()
    expect(
      textFragmentUrl(
        { ...source, url: undefined },
        { source: 's', lang: 'en', selector: [{ type: 'TextQuoteSelector', exact: 'a b c' }] },
      ),
    ).toBeNull()
    expect(
      textFragmentUrl(source, {
        source: 's',
        lang: 'en',
        selector: [{ type: 'TextPositionSelector', start: 0, end: 1 }],
      }),
    ).toBeNull()
  })

  test('other scripts are encoded as UTF-8 and can be read back', () => {
    expect(decodeURIComponent(fragmentOf('10-dan çox insan qalığı') ?? '')).toBe('10-dan çox insan qalığı')
  })
})
