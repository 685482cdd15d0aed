/** Workbooks whose cells say that they stand at the end of the world. */
import { zipSync } from 'fflate'
import type { HostileInput } from './hostile-input.ts'
import { oneFile, utf8 } from './hostile-input.ts'

const cell = (address: string, row = ''): string =>
  `<row${row}><c r="${address}" t="inlineStr"><is><t>SYNTHETIC</t></is></c></row>`

const SHEETS: readonly (readonly [what: string, rows: string])[] = [
  ['a cell far below', cell('A60000')],
  ['a cell behind the last row', cell('A99999999999')],
  ['a row behind the last', cell('A1', ' r="4000000000"')],
  ['a cell in the last column and row', `${cell('A1')}${cell('XFD1048576')}`],
  ['a cell behind the last column', cell('ZZZZZZZZ1')],
  [
    'many rows as wide as a sheet can be',
    Array.from({ length: 6_000 }, (_, at) => cell(`XFD${at + 1}`)).join(''),
  ],
  ['an address in disguise', cell('&#65;&#57;99999999')],
  ['an address with a quote', `<row><c r='ZZZZZZ9999999'><v>1</v></c></row>`],
  ['an address below nothing', cell('A0')],
  ['an address that is none', cell('-1')],
  ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>99999</v></c></row>'],
  ['a shared text with a hostile number', '<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'],
  ['a date beyond all calendars', '<row r="1"><c r="A1" s="1"><v>1e300</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c></row>'],
  ['a way of writing that is none', '<row r="1"><c r="A1" s="99999"><v>1</v></c></row>'],
  ['a formula', `<row r="1"><c r="A1" t="str"><f>cmd|'/C calc'!A0</f><v>=1+1</v></c></row>`],
]

/** The book's first sheet with these rows. */
export function lyingSheets(book: HostileInput): readonly HostileInput[] {
  return SHEETS.map(([what, rows]) => {
    const files = book.files.map(({ name, bytes }) =>
      name.endsWith('sheet1.xml')
        ? [
            name,
            utf8(
              `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
            ),
          ]
        : [name, bytes],
    )
    return oneFile(what, 'lying.xlsx', zipSync(Object.fromEntries(files)))
  })
}
