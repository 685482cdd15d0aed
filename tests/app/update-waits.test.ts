import { expect, test } from 'vitest'
import { FIRST_STATE, type PageState } from '../../src/app/page-state.ts'
import { updateWaitsFor } from '../../src/app/update-waits.ts'

const waits = (part: Partial<PageState>) => updateWaitsFor({ ...FIRST_STATE, ...part })

test('pitfall 14: a newer app waits for what a reload would destroy, a draft before all', () => {
  const areas = {
    ...FIRST_STATE.areas,
    run: { id: 'a', stage: 'downloading', share: 0.5, screen: null } as const,
  }
  expect(waits({})).toBeNull()
  expect(waits({ areas })).toBe('download')
  expect(waits({ areas, isDraftOpen: true })).toBe('draft')
  expect(waits({ exporting: { kind: 'busy', form: 'csv' } })).toBe('export')
  expect(waits({ reading: { kind: 'mapping', name: 'SYNTHETIC.csv', tables: [], issues: [] } })).toBe(
    'reading',
  )
})
