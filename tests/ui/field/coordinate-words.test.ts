import { expect, test } from 'vitest'
import { readTyped, understoodText } from '../../../src/ui/coordinate-words.ts'

const said = (text: string): string => {
  const read = readTyped(text)
  return 'fault' in read ? read.fault : understoodText(read, 'en')
}

test('what was understood is echoed in degrees, no finer than it was typed', () => {
  expect(said('39 54 46.8 N 46 47 24 E')).toBe(
    'Understood as 39.91300° N, 46.79000° E (Degrees, minutes, seconds)',
  )
  expect(said('39.91; 46.79')).toBe('Understood as 39.91° N, 46.79° E (Decimal degrees)')
  expect(said('38S PK 53 20')).toMatch(
    /^Understood as 39\.\d\d° N, 46\.\d\d° E: the middle of a square of 1 km$/,
  )
})

test.each([
  ['', 'Type coordinates.'],
  ['Khojaly', '“Khojaly” is not understood.'],
  ['39.9', 'Two numbers are needed'],
  ['95 N 46 E', '95° is no latitude'],
  ['46.7 N, 190.1 E', '190.1° is no longitude'],
  ['146.79, 39.91', '146.79° stands first'],
  ['39° 61′ N 46° 10′ E', '61 minutes'],
  ['39 10 60 N 46 10 12 E', '60 seconds'],
  ['39.5 30 N 46.5 10 E', '39.5: only the last number'],
  ['39.9 N 46.7 N', 'N N: one of N or S'],
  ['-39.9 N, 46.7 E', '-39.9 N: write a minus sign'],
  ['39.9 Ş, 46.7 Ş', 'Ş can be north or east'],
  ['39,82,46,76', '39,82,46,76: is a comma'],
  ['38S 650000 4410000', '38S is a band'],
  ['61 N 500000 4410000', 'there is no such zone'],
  ['38S ZZ 12345 67890', 'no such square'],
  ['36P VC 1234 567', 'as many digits for easting'],
])('“%s” is refused in words', (text, words) => {
  expect(said(text)).toContain(words)
})
