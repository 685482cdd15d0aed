/**
 * A pinned version is never changed; what its package has withdrawn since stands in the log of the present version.
 * Where that can be read, withdrawn claims are marked; where it cannot, the page says up to when it knows.
 */

interface ReleaseLog {
  readonly releases?: readonly {
    readonly version?: string
    readonly entries?: readonly { id?: string; action?: string; date?: string; reason?: string }[]
  }[]
}

/** Folder of the present version, for a page or package inside a version's folder; null for anything else. */
export function presentFolder(address: string, version: string): string | null {
  const inside = `/${version}/`
  const { origin, pathname } = new URL(address)
  const at = pathname.lastIndexOf(inside)
  return version === '' || at < 0 ? null : `${origin}${pathname.slice(0, at + 1)}`
}

/** Marks what has been withdrawn since, or says that it could not be asked. `address` is the page's or the package's. */
export async function checkPinned(
  main: HTMLElement,
  address: string,
  say: (text: string) => void,
): Promise<void> {
  const [version = ''] = (main.dataset.pin ?? '').split('~')
  const folder = presentFolder(address, version)
  if (folder === null) return
  const words = main.querySelector<HTMLElement>('.words')?.dataset ?? {}
  const log = await readLog(`${folder}changes.json`)
  if (log === null) return say(words.notAsked ?? '')
  markWithdrawn(main, log, words.gone ?? '')
  const [present] = log.releases ?? []
  if (present?.version !== undefined && present.version !== version)
    say((words.newer ?? '').replace('{present}', present.version))
}

async function readLog(url: string): Promise<ReleaseLog | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-cache' })
    return response.ok ? ((await response.json()) as ReleaseLog) : null
  } catch {
    return null
  }
}

function markWithdrawn(main: HTMLElement, { releases = [] }: ReleaseLog, words: string): void {
  const entries = releases.flatMap(({ entries = [] }) => entries)
  const gone = new Map(
    entries.filter(({ action }) => action === 'withdrawn').map((one) => [one.id ?? '', one]),
  )
  for (const item of main.querySelectorAll<HTMLElement>('li[data-claim]')) {
    const entry = gone.get(item.dataset.claim ?? '') ?? gone.get(item.dataset.site ?? '')
    if (entry === undefined || item.querySelector('.gone')) continue
    const line = document.createElement('p')
    line.className = 'gone note'
    line.textContent = words.replace('{date}', entry.date ?? '').replace('{reason}', entry.reason ?? '')
    item.prepend(line)
  }
}
