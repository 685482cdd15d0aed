/** 1-based, as editors count; the column is in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/**
 * Answers line and column of offsets in `text`. Lines end with LF, CRLF or CR.
 * Building reads the text once; each answer is a binary search.
 */
export function lineIndex(text: string): (offset: number) => TextPosition {
  const starts = lineStarts(text)
  return (offset) => {
    const line = lastAtOrBefore(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) starts.push(i + 1)
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1)
  }
  return starts
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
