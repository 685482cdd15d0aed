// What a browser did while a test ran: requests, errors, refusals. Playwright's types come by way of the driver.
import type { Cairn } from './driver.ts'

type BrowserContext = Cairn['context']
type Page = Cairn['page']

export interface CspViolation {
  readonly directive: string
  readonly blocked: string
  readonly page: string
}

/** Each list grows while the browser runs, oldest first. */
export interface PageRecord {
  readonly requests: string[]
  readonly errors: string[]
  readonly violations: CspViolation[]
}

/**
 * Starts recording all that pages, frames and workers of a context do, those opened later included. To be called
 * while `firstPage` is still empty: what it did before is lost.
 */
export async function recordContext(context: BrowserContext, firstPage: Page): Promise<PageRecord> {
  const record: PageRecord = { requests: [], errors: [], violations: [] }
  context.on('request', (request) => record.requests.push(request.url()))
  context.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error' && !isNoFault(url)) record.errors.push(`${message.text()} (${url})`)
  })
  context.on('weberror', (webError) => record.errors.push(String(webError.error())))
  await context.exposeBinding('__cairnTestViolation', (_source, violation: CspViolation) =>
    record.violations.push(violation),
  )
  await context.addInitScript(reportViolations)
  await hearPage(context, firstPage, record)
  // A page that closes at once cannot be listened to any more; that is no fault of the test.
  context.on('page', (page) => hearPage(context, page, record).catch(() => {}))
  return record
}

/** Most sites offer no maps: that there is no list of them is an answer, and the browser's note of it is no error. */
const isNoFault = (url: string): boolean => url.endsWith('/areas/areas.json')

/** Runs in every page and frame before its own scripts. */
function reportViolations() {
  const report = Reflect.get(globalThis, '__cairnTestViolation') as (violation: CspViolation) => void
  addEventListener('securitypolicyviolation', (event) =>
    report({ directive: event.effectiveDirective, blocked: event.blockedURI, page: event.documentURI }),
  )
}

/** The parts that Playwright reports for a page only, or not at all. */
async function hearPage(context: BrowserContext, page: Page, record: PageRecord) {
  page.on('websocket', (socket) => record.requests.push(socket.url()))
  const devtools = await context.newCDPSession(page)
  // A refusal inside a worker, MapLibre's for one, reaches neither the page's console nor its violation events.
  devtools.on('Log.entryAdded', ({ entry }) => {
    if (entry.source === 'worker' && entry.level === 'error')
      record.errors.push(`${entry.text} (${entry.url ?? ''})`)
  })
  await devtools.send('Log.enable')
}
