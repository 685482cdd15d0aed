/** A description in HTML as plain text: tags are taken away, never run. */
import { readEntities } from './entities.ts'

/** Paragraphs and breaks become line ends; scripts and styles go with what is in them. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  const plain = html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    // Without `<` inside, so that a text of opening brackets is looked through once and not once for each.
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<(?:\/?[a-z]|!)[^<>]*>/gi, ' ')
  return readEntities(plain)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
