// The longest task of a page by the time the processor worked on it: without waiting for a compositor that draws in software on the same cores.

/** Milliseconds of the longest task of the main thread while `work` runs, from a trace of the browser. */
export async function longestOwnWork(page, work) {
  const session = await page.context().newCDPSession(page)
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return longestTask(events)
}

function longestTask(events) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`
  const isName = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain'
  const mains = new Set(events.filter(isName).map(threadOf))
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && mains.has(threadOf(event)))
  if (!tasks.some(({ tdur }) => tdur > 0)) throw new Error('a trace with processor times expected')
  // A task is now and then said to have worked longer than it took.
  return Math.max(...tasks.map(({ tdur = 0, dur = 0 }) => Math.min(tdur, dur))) / 1000
}
