/** The blocks of code in the pages: what they are said to be, and what stands in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Fence {
  /** File in the repository. */
  readonly page: string
  /** Of its first line. */
  readonly line: number
  /** Words after the marks: `sh`, `json mapping`, `sh example`; empty when nothing is said. */
  readonly info: string
  readonly text: string
}

export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

const FENCE = /^( *)```([^\n]*)\n([\s\S]*?)^\1```$/gm

export const fencesOf = (page: string): readonly Fence[] => {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(FENCE)].map(({ index, 2: info = '', 3: content = '' }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    info: info.trim(),
    text: content,
  }))
}

export const ALL_FENCES: readonly Fence[] = PAGES.flatMap(fencesOf)
