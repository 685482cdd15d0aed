/** The Armenian catalogue. */
import { messages as first } from './first.ts'
import { messages as rest } from './rest.ts'

export const catalogue: Readonly<Record<string, string>> = { ...first, ...rest }
