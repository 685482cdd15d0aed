import { foldText } from '../query/core/fold-text.ts'

/** How words are compared: letters and digits only, folded as the search folds them, parted by single spaces. */
export const folded = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
