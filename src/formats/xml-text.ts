/** Text inside KML. */
import { xmlText } from '../domain/xml-text.ts'

/**
 * The text for an element that viewers show as HTML (a KML description): tags and entities in it stay words.
 * An ampersand that begins no entity is left alone, so that readers of plain text see it as it is.
 */
export function xmlTextShownAsHtml(text: string): string {
  return xmlText(text.replace(/&(?=#|\w+;)/g, '&amp;').replaceAll('<', '&lt;'))
}
