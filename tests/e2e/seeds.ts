/** The two founding documents, where they lie beside the checkout; tests that need them say so when they do not. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const seed = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/seeds/${name}`, import.meta.url))

export const FIRST_SEED = seed('000_de83bdbfea0045b6.txt')
export const SECOND_SEED = seed('004_1f9d49983a526910.txt')
export const hasSeeds = existsSync(FIRST_SEED) && existsSync(SECOND_SEED)
