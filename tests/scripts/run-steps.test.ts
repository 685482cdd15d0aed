import { expect, test } from 'vitest'
import { noCounts, oneFailed } from '../../scripts/lib/count-results.mjs'
import { describeSteps, runSteps } from '../../scripts/lib/run-steps.mjs'

const twoPassed = { passed: 2, failed: 0, skipped: 0 }

/** Runs the steps, each taking two seconds, and keeps what was said. */
async function run(steps: Parameters<typeof runSteps>[0]) {
  const said: string[] = []
  let nowMs = 0
  const takeTwoSeconds = async () => {
    nowMs += 2000
  }
  const results = await runSteps(
    steps.map((step) => ({ ...step, work: () => takeTwoSeconds().then(step.work) })),
    (text) => said.push(text.trim()),
    () => nowMs,
  )
  return { results, said }
}

test('steps run in order and are timed', async () => {
  const { results, said } = await run([
    { name: 'check', needs: [], work: async () => noCounts },
    { name: 'tests', needs: ['check'], work: async () => twoPassed },
  ])
  expect(said).toEqual(['== check', '== tests'])
  expect(describeSteps(results)).toEqual(['check     2.0 s', 'tests     2.0 s'])
  expect(results.map(({ counts }) => counts)).toEqual([noCounts, twoPassed])
})

test('a failed step stops those that need it, directly or not, and no others', async () => {
  const { results, said } = await run([
    { name: 'check', needs: [], work: async () => Promise.reject(new Error('lint found 3 errors')) },
    { name: 'tests', needs: [], work: async () => twoPassed },
    { name: 'build', needs: ['check'], work: async () => noCounts },
    { name: 'e2e', needs: ['tests', 'build'], work: async () => twoPassed },
  ])
  expect(said).toEqual(['== check', 'lint found 3 errors', '== tests'])
  expect(results.map(({ counts }) => counts)).toEqual([oneFailed, twoPassed, noCounts, noCounts])
  expect(describeSteps(results)).toEqual([
    'check     2.0 s  1 failed',
    'tests     2.0 s',
    'build    not run, it needs: check',
    'e2e      not run, it needs: build',
  ])
})
