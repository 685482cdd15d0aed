/**
 * Undo and redo of what is asked. Only filters are steps: looking around (camera, selection, view) is not, and the
 * browser's back and forward see to it. Undoing is itself a step of the browser's history, with the earlier filter.
 */
import type { FilterSpec } from '../query/core/filter.ts'

export interface FilterSteps {
  /** Filters before the present one, newest last. */
  readonly past: readonly FilterSpec[]
  /** Filters that were undone, the next to redo last. */
  readonly future: readonly FilterSpec[]
  /** Whether the last step was typed words, which further typing continues. */
  readonly isTyping: boolean
}

export const NO_STEPS: FilterSteps = { past: [], future: [], isTyping: false }

/** Steps kept; the oldest go first. */
const MOST = 100

/** A filter gave way to another one: one step further, and what was undone before is given up. */
export function stepped(steps: FilterSteps, before: FilterSpec, isTyping = false): FilterSteps {
  return { past: [...steps.past, before].slice(-MOST), future: [], isTyping }
}

/** The same gesture went on (a drag, a word being typed): no step of its own. */
export const continued = (steps: FilterSteps): FilterSteps => ({ ...steps, future: [] })

interface Moved {
  readonly steps: FilterSteps
  readonly filter: FilterSpec
}

/** The filter before the last step; null when there is none. */
export function undone({ past, future }: FilterSteps, now: FilterSpec): Moved | null {
  const filter = past.at(-1)
  if (!filter) return null
  return { filter, steps: { past: past.slice(0, -1), future: [...future, now], isTyping: false } }
}

/** The filter that was undone last; null when nothing was, or something else was asked since. */
export function redone({ past, future }: FilterSteps, now: FilterSpec): Moved | null {
  const filter = future.at(-1)
  if (!filter) return null
  return { filter, steps: { past: [...past, now], future: future.slice(0, -1), isTyping: false } }
}

/** Whether a new filter goes on with the words that are being typed. */
export function isMoreTyping({ isTyping }: FilterSteps, before: FilterSpec, after: FilterSpec): boolean {
  return isTyping && changesOnlyWords(before, after) && after.q !== ''
}

/** Whether two filters ask the same. */
export const isSameFilter = (one: FilterSpec, other: FilterSpec): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Whether two filters differ in their words alone. */
export const changesOnlyWords = (before: FilterSpec, after: FilterSpec): boolean =>
  before.q !== after.q && isSameFilter({ ...before, q: '' }, { ...after, q: '' })
