// Samples of single runs as medians, and as a table.
import { median } from './measure-once.mjs'

/** `[{size, approach, metric, median, min, max, runs}]`; an approach that failed has the metric `failed` and its reason. */
export function asRows(samples) {
  const groups = group(samples)
  return [...groups.values()].flatMap((runs) => rowsOf(runs))
}

function group(samples) {
  const groups = new Map()
  for (const sample of samples) {
    const key = `${sample.size} ${sample.approach}`
    groups.set(key, [...(groups.get(key) ?? []), sample])
  }
  return groups
}

function rowsOf(runs) {
  const [{ size, approach }] = runs
  const done = runs.filter(({ failed }) => !failed)
  const failures = runs.filter(({ failed }) => failed)
  const names = Object.keys(done[0] ?? {}).filter((name) => name !== 'size' && name !== 'approach')
  const measured = names.map((metric) => {
    const values = done.map((run) => run[metric])
    return {
      size,
      approach,
      metric,
      median: median(values),
      min: Math.min(...values),
      max: Math.max(...values),
      runs: values.length,
    }
  })
  const failed =
    failures.length === 0
      ? []
      : [{ size, approach, metric: 'failed', reason: failures[0].failed, runs: failures.length }]
  return [...measured, ...failed]
}

const METRICS = [
  'frame-narrow',
  'frame-wide',
  'pixels-narrow',
  'pixels-wide',
  'block',
  'block-frame',
  'block-own',
  'settled',
  'load',
  'load-stored',
  'data-stored',
  'block-load',
  'pan',
  'memory',
  'validate',
  'decode',
]

/** Markdown: one line per size and approach, medians; milliseconds, memory in MB. */
export function asTable(rows) {
  const head = `| size | approach | ${METRICS.join(' | ')} |\n|${'---|'.repeat(METRICS.length + 2)}`
  const keys = [...new Set(rows.map(({ size, approach }) => `${size} ${approach}`))]
  const lines = keys.map((key) => {
    const [size, approach] = key.split(' ')
    const own = rows.filter((row) => `${row.size} ${row.approach}` === key)
    const cell = (metric) => shown(metric, own.find((row) => row.metric === metric)?.median)
    const failed = own.find(({ metric }) => metric === 'failed')
    return `| ${size} | ${approach} | ${failed && own.length === 1 ? failed.reason : METRICS.map(cell).join(' | ')} |`
  })
  return [head, ...lines].join('\n')
}

function shown(metric, value) {
  if (value === undefined) return ''
  if (metric === 'memory') return String(Math.round(value / 1e6))
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}
