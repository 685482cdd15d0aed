/** The values of a cell, without blanks around them and empty ones; one value where no separator is said. */
export function splitList(text: string, separator: string | undefined): readonly string[] {
  const parts = separator === undefined || separator === '' ? [text] : text.split(separator)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
