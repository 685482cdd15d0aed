import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changesOnlyWords,
  continued,
  type FilterSteps,
  isMoreTyping,
  NO_STEPS,
  redone,
  stepped,
  undone,
} from '../../src/app/undo.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import { filterOf } from '../query/synthetic.ts'

const asking = (q: string): FilterSpec => filterOf({ q })

/** A reader's session: filters asked one after the other, with undo and redo between. */
const session = fc.array(
  fc.oneof(
    fc.constantFrom('undo' as const, 'redo' as const),
    fc.string({ minLength: 1, maxLength: 3 }).map(asking),
  ),
  { maxLength: 40 },
)

interface At {
  readonly steps: FilterSteps
  readonly filter: FilterSpec
}

function play(moves: readonly ('undo' | 'redo' | FilterSpec)[]): At {
  return moves.reduce<At>(
    (at, move) => {
      if (move === 'undo') return undone(at.steps, at.filter) ?? at
      if (move === 'redo') return redone(at.steps, at.filter) ?? at
      return { steps: stepped(at.steps, at.filter), filter: move }
    },
    { steps: NO_STEPS, filter: EMPTY_FILTER },
  )
}

const seeded = { seed: 81, numRuns: 500 }

test('undoing what was just asked leads to exactly what was asked before', () => {
  fc.assert(
    fc.property(session, fc.string(), (moves, q) => {
      const before = play(moves)
      const after = undone(stepped(before.steps, before.filter), asking(q))
      expect(after?.filter).toBe(before.filter)
      expect(after?.steps.past).toEqual(before.steps.past)
    }),
    seeded,
  )
})

test('redoing what was just undone changes nothing', () => {
  fc.assert(
    fc.property(session, (moves) => {
      const before = play(moves)
      const back = undone(before.steps, before.filter)
      if (!back) return void expect(before.steps.past).toEqual([])
      const again = redone(back.steps, back.filter)
      expect(again?.filter).toBe(before.filter)
      expect(again?.steps).toEqual({ ...before.steps, isTyping: false })
    }),
    seeded,
  )
})

test('undoing to the end leads to the first filter, step by step', () => {
  const asked = ['a', 'b', 'c'].map(asking)
  let at: At = play(asked)
  const seen: string[] = []
  for (let back = undone(at.steps, at.filter); back; back = undone(at.steps, at.filter)) {
    at = back
    seen.push(at.filter.q)
  }
  expect(seen).toEqual(['b', 'a', ''])
})

test('asking something new after an undo gives up what was undone', () => {
  const back = play([asking('a'), asking('b'), 'undo', asking('c')])
  expect(redone(back.steps, back.filter)).toBeNull()
  expect(undone(back.steps, back.filter)?.filter.q).toBe('a')
})

test('a drag that goes on is no further step, but it gives up what was undone', () => {
  const { steps, filter } = play([asking('a'), asking('b'), 'undo'])
  const further = continued(steps)
  expect(undone(further, filter)?.filter).toBe(EMPTY_FILTER)
  expect(redone(further, filter)).toBeNull()
})

test('a word being typed is one step, until something else is asked or the field is emptied', () => {
  const typing = stepped(NO_STEPS, asking(''), true)
  expect(isMoreTyping(typing, asking('w'), asking('we'))).toBe(true)
  expect(isMoreTyping(typing, asking('w'), asking(''))).toBe(false)
  expect(isMoreTyping(stepped(typing, asking('w')), asking('w'), asking('we'))).toBe(false)
  expect(isMoreTyping(typing, asking('w'), filterOf({ q: 'we', from: '2021' }))).toBe(false)
  expect(changesOnlyWords(asking('w'), asking('w'))).toBe(false)
})

test('the hundred newest steps are kept', () => {
  const at = play(Array.from({ length: 130 }, (_, n) => asking(`${n}`)))
  expect(at.steps.past).toHaveLength(100)
  expect(at.steps.past[0]?.q).toBe('29')
})
