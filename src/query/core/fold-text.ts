/** How letters are made comparable, so that "Xocali" finds "Xocalı" and "esgeran" finds "Əsgəran" on every keyboard. */

/** Printable ASCII with single spaces is folded by its case alone; most text is of that kind. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]*(?: [\x21-\x5f\x61-\x7e]+)*$/
const MARKS_AND_INVISIBLES = /[\p{Mn}\p{Me}\p{Cf}]/gu
const WHITE_SPACE = /\s+/g

/** Signs that have no decomposition in Unicode, and the keyboard's for typographic ones. The schwa is not among them. */
const SAME_AS: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک' },
  ...Object.fromEntries(Array.from('’‘ʼʹ´`', (sign) => [sign, "'"])),
  ...Object.fromEntries(Array.from('“”„«»', (sign) => [sign, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―', (sign) => [sign, '-'])),
}
const REPLACED = new RegExp(`[${Object.keys(SAME_AS).join('')}]`, 'g')

/** Stands for two letters: `e` on keyboards without it, `a` in official English spelling. */
export const SCHWA = /ə/g

/**
 * Folds letter case and diacritics, the same in every language setting: compatibility decomposition (so that
 * Armenian և is եւ), no marks, lower case, Turkic dotless ı as i, typographic quotes, dashes and spaces as the
 * keyboard's. The schwa stays.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  // Decomposing takes some signs apart that are in the table, such as the acute accent: they are replaced first.
  return text
    .replace(REPLACED, sameAs)
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLES, '')
    .toLowerCase()
    .replace(REPLACED, sameAs)
    .replace(WHITE_SPACE, ' ')
}

const sameAs = (sign: string): string => SAME_AS[sign] ?? sign

/** The same with the schwa as `e`: what a reader types is compared in this form. */
export const foldText = (text: string): string => foldLetters(text).replace(SCHWA, 'e')
