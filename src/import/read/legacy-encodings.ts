/**
 * 8-bit encodings that tables still come in (WHATWG Encoding names). `common` are the letters beyond ASCII
 * that texts in it are mostly written with: what a wrong guess turns into rare ones. Order decides between equals.
 */
export interface LegacyEncoding {
  readonly label: string
  readonly common: ReadonlySet<string>
  /** Character of the bytes 0x80 to 0xFF. */
  readonly high: readonly string[]
}

const WESTERN = 'áéíóúñüàèêâôîûëïçãõäöåøæßÁÉÍÓÚÑÜÇÖÄ'
const CENTRAL = 'áéíóúýčďěňřšťůžąćęłńśźżőűăâîöüäÁÉÍŠČŽŁŚŻ'
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюіёї'
const ARABIC = 'اليمنوترةبعدسفكحجقه'

const DRAFTS: readonly (readonly [label: string, common: string])[] = [
  ['windows-1252', WESTERN],
  ['macintosh', WESTERN],
  ['windows-1254', `${WESTERN}ğışİŞĞ`],
  ['windows-1250', CENTRAL],
  ['windows-1251', CYRILLIC],
  ['koi8-r', CYRILLIC],
  ['ibm866', CYRILLIC],
  ['x-mac-cyrillic', CYRILLIC],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
  ['windows-1253', 'αειοντσρκπλυηςμόάίέήύώ'],
  ['windows-1255', 'יוהאלרתמבשנכדםחפקע'],
]

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at)

/** 0x80 to 0x9F of windows-1252, written out: Node reads that encoding as ISO 8859-1, where these are no letters. */
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function highOf(label: string): readonly string[] {
  const decoded = Array.from(new TextDecoder(label).decode(HIGH_BYTES))
  return label === 'windows-1252' ? [...WESTERN_MARKS, ...decoded.slice(32)] : decoded
}

/** All encodings with their tables; made once, when the first such file comes. */
export const legacyEncodings = (): readonly LegacyEncoding[] => {
  made ??= DRAFTS.map(([label, common]) => ({ label, common: new Set(common), high: highOf(label) }))
  return made
}
let made: readonly LegacyEncoding[] | null = null
