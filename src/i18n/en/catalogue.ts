/** The English catalogue, the source of all others: one file per part of the interface, in two parts by when they are needed. */
import { messages as first } from './first.ts'
import { messages as rest } from './rest.ts'

export const catalogue: Readonly<Record<string, string>> = { ...first, ...rest }
