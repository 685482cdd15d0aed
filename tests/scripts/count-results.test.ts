import { describe, expect, test } from 'vitest'
import { addCounts, closingLine, countReport, type VitestReport } from '../../scripts/lib/count-results.mjs'

/** A report in Vitest's form: one file per entry, its tests by status. */
function report(...files: string[][]): VitestReport {
  const all = files.flat()
  const number = (status: string) => all.filter((each) => each === status).length
  return {
    numPassedTests: number('passed'),
    numFailedTests: number('failed'),
    numPendingTests: number('pending'),
    numTodoTests: number('todo'),
    testResults: files.map((statuses) => ({
      status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  }
}

describe('one run', () => {
  test('passed, failed, skipped and todo are counted', () => {
    expect(countReport(report(['passed', 'pending'], ['failed', 'passed', 'todo']), 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
    })
  })

  test('a file that does not load counts as one failed, beside the failed tests of others', () => {
    expect(countReport(report(['passed'], []), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(countReport(report(['failed'], [], []), 1)).toEqual({ passed: 0, failed: 3, skipped: 0 })
  })

  test('an error outside any test fails a run in which all tests passed', () => {
    expect(countReport(report(['passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(countReport(report(['passed']), 0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  })

  test('a runner that crashed counts as one failed, whatever its exit code', () => {
    expect(countReport(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(countReport(null, 139)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('a run in which nothing was executed has failed, unless a filter was given', () => {
    expect(countReport(report(), 0).failed).toBe(1)
    expect(countReport(report(['pending']), 0)).toEqual({ passed: 0, failed: 1, skipped: 1 })
    expect(countReport(report(), 0, { mayBeEmpty: true }).failed).toBe(0)
    expect(countReport(report(), 1, { mayBeEmpty: true }).failed).toBe(1)
  })
})

describe('the sum', () => {
  test('all runners are added up', () => {
    const sum = addCounts([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 },
    ])
    expect(sum).toEqual({ passed: 5, failed: 1, skipped: 1 })
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  test('the closing line names skipped tests only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped')
  })
})
