import { describe, expect, test } from 'vitest'
import { dateStyle } from '../../src/import/date-style.ts'
import { readDate } from '../../src/import/read-date.ts'

const DMY = { order: 'dmy', isSerial: false } as const

describe('a date in words', () => {
  test.each([
    ['2009-02-13', '2009-02-13'],
    ['2009-2-3', '2009-02-03'],
    ['2009-02', '2009-02'],
    ['2009', '2009'],
    ['2009.0', '2009'],
    ['20090213', '2009-02-13'],
    ['13/02/2009', '2009-02-13'],
    ['3.4.2021', '2021-04-03'],
    ['2009/02/13', '2009-02-13'],
    ['02/2009', '2009-02'],
    ['13/02/09', '2009-02-13'],
    ['13/02/84', '1984-02-13'],
    ['13 de febrero de 2009', '2009-02-13'],
    ['Feb 13th, 2009', '2009-02-13'],
    ['13 février 2009', '2009-02-13'],
    ['13 февраля 2009 г.', '2009-02-13'],
    ['13 de março de 2009', '2009-03-13'],
    ['abr-99', '1999-04'],
    ['March 2012', '2012-03'],
    ['2012-2017', '2012/2017'],
    ['2012 – 2017', '2012/2017'],
    ['13/02/2009 - 15/02/2009', '2009-02-13/2009-02-15'],
    ['ca. 2012', '2012~'],
    ['circa March 2012', '2012-03~'],
    ['1990s', '199X'],
    ['2012?', '2012?'],
    ['2012-05/..', '2012-05/..'],
    ['2021-03-04T23:59:00Z', '2021-03-04'],
    ['00/05/1999', '1999-05'],
  ])('%j is %s', (words, edtf) => {
    expect(readDate(words, DMY).edtf).toBe(edtf)
  })

  test.each([
    '99-abr-99',
    '31/02/2009',
    '13/14/2009',
    'spring',
    '2012-13',
    '5',
    'monday 3',
    '40000',
    '2009-02-30',
    '1/2/3',
  ])('%j stays words: a false day is worse than none', (words) => {
    expect(readDate(words, DMY).edtf).toBeNull()
  })

  test('a two-digit year, a clock time and a spreadsheet day are told', () => {
    expect(readDate('13/02/09', DMY).notes).toEqual(['two-digit-year'])
    expect(readDate('2021-03-04 10:00', DMY).notes).toEqual(['time-dropped'])
    expect(readDate('39857.5', { order: 'dmy', isSerial: true })).toEqual({
      edtf: '2009-02-13',
      notes: ['excel-serial', 'time-dropped'],
    })
  })
})

describe('the style of a column', () => {
  test('one day above twelve decides for the whole column and is said', () => {
    const style = dateStyle(['03/04/2009', '13/02/2009', 'NA'], 'auto')
    expect(style).toMatchObject({ order: 'dmy', isAssumed: false })
    expect(style.said).toBe('day/month/year (1 of 2 can be nothing else)')
    expect(dateStyle(['03/04/2009', '02/13/2009'], 'auto').order).toBe('mdy')
  })

  test('a column that does not decide is read as day/month/year and says that nothing decides', () => {
    expect(dateStyle(['03/04/2009', '05/06/2009'], 'auto')).toMatchObject({ order: 'dmy', isAssumed: true })
  })

  test('the reader’s choice counts before what the column looks like', () => {
    expect(dateStyle(['13/02/2009'], 'mdy').order).toBe('mdy')
  })

  test('mostly five-digit numbers are days of a spreadsheet', () => {
    expect(dateStyle(['39857', '39860', '2009'], 'auto').isSerial).toBe(true)
  })
})
