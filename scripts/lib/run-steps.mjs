import { noCounts, oneFailed } from './count-results.mjs'

/** @import {Counts} from './count-results.mjs' */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} needs steps that must have gone well, else this one is passed over
 * @property {() => Promise<Counts>} work a rejection counts as one failed
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {number} seconds
 * @property {Counts} counts
 * @property {string | null} passedOverFor the step it needed, when that one did not go well
 */

/**
 * Runs steps in order. A failed step does not stop those that do not need it: one run tells all it can.
 * @param {readonly Step[]} steps
 * @param {(text: string) => void} [say]
 * @param {() => number} [nowMs]
 * @returns {Promise<readonly StepResult[]>}
 */
export async function runSteps(steps, say = console.log, nowMs = Date.now) {
  /** @type {StepResult[]} */
  const results = []
  for (const step of steps) results.push(await runStep(step, results, say, nowMs))
  return results
}

/**
 * @param {Step} step
 * @param {readonly StepResult[]} earlier
 * @param {(text: string) => void} say
 * @param {() => number} nowMs
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, needs, work }, earlier, say, nowMs) {
  const missing = needs.find((need) => !wentWell(need, earlier))
  if (missing !== undefined) return { name, seconds: 0, counts: noCounts, passedOverFor: missing }
  say(`\n== ${name}`)
  const startMs = nowMs()
  const counts = await work().catch((error) => {
    say(error instanceof Error ? error.message : String(error))
    return oneFailed
  })
  return { name, seconds: (nowMs() - startMs) / 1000, counts, passedOverFor: null }
}

/**
 * @param {string} name
 * @param {readonly StepResult[]} earlier
 */
function wentWell(name, earlier) {
  const result = earlier.find((step) => step.name === name)
  return result !== undefined && result.counts.failed === 0 && result.passedOverFor === null
}

/**
 * One line per step: its time and outcome, or why it was not run.
 * @param {readonly StepResult[]} results
 */
export function describeSteps(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  return results.map((result) => `${result.name.padEnd(width)} ${outcome(result)}`)
}

/** @param {StepResult} result */
function outcome({ seconds, counts, passedOverFor }) {
  if (passedOverFor !== null) return `   not run, it needs: ${passedOverFor}`
  return `${seconds.toFixed(1).padStart(7)} s${counts.failed > 0 ? `  ${counts.failed} failed` : ''}`
}
