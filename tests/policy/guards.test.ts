import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guards } from '../../scripts/guards/guards.mjs'

test.each(guards)(
  'the guard “$guard” stands where npm run test:guards takes it out',
  ({ file, find, put, test: path }) => {
    expect(readFileSync(file, 'utf8').split(find).length).toBe(2)
    expect(put).not.toBe(find)
    expect(readFileSync(path, 'utf8')).toMatch(/\btest\b/)
  },
)
