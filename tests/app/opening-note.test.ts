import { describe, expect, test } from 'vitest'
import { carriesView } from '../../src/app/opening-note.ts'

const at = (rest: string): boolean => carriesView(new URL(`https://example.org/cairn/${rest}`))

describe('a link that shows something in particular', () => {
  test.each(['?site=ft-a', '?view=table', '?q=word', '#7/40/46', '?lang=ru&status=contested'])(
    '%s does',
    (rest) => {
      expect(at(rest)).toBe(true)
    },
  )
  test.each(['', '?lang=hy', '?data=other/datapackage.json'])('“%s” does not', (rest) => {
    expect(at(rest)).toBe(false)
  })
})
