/** Maps that this site offers for the way. Asked for when the page "Ready for offline" is opened, never before. */
import '../i18n/rest.ts'
import { OFFERS_FILE, readAreaOffers } from '../domain/area-offers.ts'
import type { OfferedMaps } from '../ui/ready-events.ts'
import { setReady } from './ready-holdings.ts'
import type { Services } from './services.ts'

/** Whoever stands without a line must not wait for a list that only helps. */
const WAIT_MS = 8000

/** Asks anew each time: what a site offers may have changed, and what was learnt without network is nothing. */
export async function lookForOffers(services: Services): Promise<void> {
  setReady(services, { offers: await offeredMaps() })
}

async function offeredMaps(): Promise<OfferedMaps> {
  const url = new URL(`areas/${OFFERS_FILE}`, document.baseURI).href
  if (!navigator.onLine) return NOT_ASKED
  try {
    const answer = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(WAIT_MS) })
    if (!isList(answer)) return { ...NOT_ASKED, kind: answer.status >= 500 ? 'unknown' : 'listed' }
    return { kind: 'listed', ...readAreaOffers(await answer.text(), url) }
  } catch {
    return NOT_ASKED
  }
}

const NOT_ASKED: OfferedMaps = { kind: 'unknown', offers: [], issues: [] }

/** Some hosts answer with a page of theirs, and 200, for what is not there. */
const isList = ({ ok, headers }: Response): boolean =>
  ok && !(headers.get('Content-Type') ?? '').includes('text/html')
