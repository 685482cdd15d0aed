/** Most cells have nothing to unfold; only tabs and line breaks would still matter. */
const ASCII = /^[\x20-\x7e]*$/

/** The text without marks, case and doubled blanks: how names are compared, never how they are shown. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u200e\u200f]+/gu, ' ')
    .trim()
}

/** The text cut to so many UTF-16 units, never inside a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const isInside = /[\ud800-\udbff]/.test(text.charAt(length - 1))
  return text.slice(0, isInside ? length - 1 : length)
}
