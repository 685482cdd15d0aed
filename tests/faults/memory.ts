/** How much memory a page takes, by the browser and by the system. */
import { readFileSync } from 'node:fs'
import type { Cairn } from '../e2e/driver.ts'

export interface Memory {
  /** What scripts hold after a collection, bytes. */
  readonly heap: number
  /** What the system counts for the page's process, bytes. */
  readonly resident: number
  /** Elements and nodes of the document, detached ones included. */
  readonly nodes: number
}

/** Collects garbage first. */
export async function memoryOf({ page, context }: Cairn): Promise<Memory> {
  const devtools = await context.newCDPSession(page)
  // Twice: what finalizers let go is collected by the second.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const found = { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') }
  await devtools.detach()
  return { ...found, resident: await residentOf(context) }
}

/** Of the largest renderer: the page under test is the only one that does anything. */
async function residentOf(context: Cairn['context']): Promise<number> {
  const browser = context.browser()
  if (!browser) throw new Error('memory: a browser expected, none found')
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id))
  return Math.max(...sizes)
}

function residentBytes(process: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
