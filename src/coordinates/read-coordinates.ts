/** What somebody typed as a position: any form, any of the product's languages; or why it is none. */
import type { CoordinateReading, CoordinateRefusal } from './coordinate-form.ts'
import { plainWriting } from './plain-writing.ts'
import { readAngles } from './read-angles.ts'
import { readGrid } from './read-grid.ts'

/** Longest text that is looked at; a pasted page is no position. */
const MAX_LENGTH = 200

/** Never guesses between two readings: what could be two places is refused, with the reason. */
export function readCoordinates(text: string): CoordinateReading | CoordinateRefusal {
  const plain = plainWriting(text.slice(0, MAX_LENGTH + 1))
  if (plain === '') return { fault: 'empty', found: '' }
  if (plain.length > MAX_LENGTH) return { fault: 'not-understood', found: `${plain.slice(0, 12)}…` }
  return readGrid(plain) ?? readAngles(plain)
}
