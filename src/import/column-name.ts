/** Names of columns in one form: words in lower case without marks, joined by `_`; numbers of numbered columns apart. */
import { foldText } from './fold-text.ts'

/** `Fecha de Nota`, `fechaDeNota` and `fecha_de_nota` are the same. */
export function plainName(name: string): string {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
  return foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}

export interface NumberedName {
  /** The name without its number: `source_title` for `source_1_title`, `source_title_1` and `source1_title`. */
  readonly base: string
  readonly slot: number
}

/** null for a name without a number, or with a year. */
export function numberedName(name: string): NumberedName | null {
  const [, head, number, tail] =
    plainName(name).match(/^(\p{L}[\p{L}_]*?)_?(\d{1,2})(?:_(\p{L}[\p{L}_]*))?$/u) ?? []
  if (head === undefined || number === undefined) return null
  return { base: tail === undefined ? head : `${head.replace(/_$/, '')}_${tail}`, slot: Number(number) }
}
