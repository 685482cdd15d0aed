/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * The part of a Vitest JSON report we read.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {readonly {status: string, assertionResults: readonly {status: string}[]}[]} testResults one per file
 */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 }

/** A check, a build or a runner that broke counts as one failed test. @type {Counts} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 }

/**
 * What a Vitest run came to. Three things fail without a failed test, and none may be lost: a file that does
 * not load (it counts as one each), a run that ends badly all the same (an error outside any test), and a run
 * in which no test was executed, unless a filter may have left none.
 * @param {VitestReport | null} report null when there is none or it cannot be read: the runner crashed
 * @param {number} exitCode
 * @param {{mayBeEmpty?: boolean}} [options]
 * @returns {Counts}
 */
export function countReport(report, exitCode, { mayBeEmpty = false } = {}) {
  if (report === null) return oneFailed
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests = 0 } = report
  const failed = numFailedTests + report.testResults.filter(isFailedWithoutTest).length
  const isBroken = failed === 0 && (exitCode !== 0 || (passed === 0 && !mayBeEmpty))
  return { passed, failed: isBroken ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

/** @param {VitestReport['testResults'][number]} file */
function isFailedWithoutTest({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
}

/** @param {readonly Counts[]} all */
export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    noCounts,
  )
}

/**
 * The last line of a test run. CI reads it, so its form is fixed.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
