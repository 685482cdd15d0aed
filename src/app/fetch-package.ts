/** Reads a package's files over the network, from the addresses that its descriptor names. */
import type { PackageFiles } from '../domain/package.ts'
import { SIGNATURE_FILE } from '../domain/signature-file.ts'
import { t } from '../i18n/message.ts'
import { StallWatch } from '../tiles/stall-watch.ts'

/** A refusal in plain words; shown to the reader as it is. */
export class PackageFault extends Error {}

/** Whether the page's policy stopped the request: the browser says so in an event of its own. */
function watchPolicy(url: string): { refused(): boolean; end(): void } {
  let refused = false
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (url.startsWith(event.blockedURI) || event.blockedURI.startsWith(new URL(url).origin)) refused = true
  }
  document.addEventListener('securitypolicyviolation', listen)
  return {
    refused: () => refused,
    end: () => document.removeEventListener('securitypolicyviolation', listen),
  }
}

const NO_COOKIES: RequestInit = { credentials: 'omit', cache: 'no-cache' }

/** Without a byte; a host that falls silent must not keep the page waiting for ever. */
const STALL_MILLISECONDS = 20_000

/** Asks, and takes of the answer what `take` wants. Throws PackageFault. */
async function requested<Taken>(
  url: string,
  take: (response: Response, watch: StallWatch) => Promise<Taken>,
): Promise<Taken> {
  const policy = watchPolicy(url)
  const watch = new StallWatch(STALL_MILLISECONDS, undefined)
  try {
    return await take(await fetch(url, { ...NO_COOKIES, signal: watch.signal }), watch)
  } catch (fault) {
    if (fault instanceof PackageFault) throw fault
    await new Promise((resolve) => setTimeout(resolve))
    const { host, origin } = new URL(url)
    if (policy.refused()) throw new PackageFault(t('page.policyRefused', { host, origin }))
    throw new PackageFault(t('page.notReachable', { url, reason: reasonOf(fault, watch) }))
  } finally {
    watch.end()
    policy.end()
  }
}

function reasonOf(fault: unknown, { isStalled }: StallWatch): string {
  if (isStalled) return t('page.silentHost', { seconds: STALL_MILLISECONDS / 1000 })
  return fault instanceof Error ? fault.message : ''
}

async function bytesOf({ body }: Response, watch: StallWatch): Promise<Uint8Array> {
  const seen = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      watch.touch()
      controller.enqueue(chunk)
    },
  })
  return new Uint8Array(await new Response(body?.pipeThrough(seen)).arrayBuffer())
}

/** Asked for and not there; any other status says nothing about what the host has. */
const isNowhere = ({ status }: Response): boolean => status === 404 || status === 410

const notServed = (url: string, { status }: Response): PackageFault =>
  new PackageFault(t('page.notServed', { url, status }))

/** The file; null when the host says that there is none. A host that fails is no host without the file. */
const resourceAt = (url: string): Promise<Uint8Array | null> =>
  requested(url, async (response, watch) => {
    if (isNowhere(response)) return null
    if (!response.ok) throw notServed(url, response)
    return bytesOf(response, watch)
  })

/** Paths that the descriptor names, only those that stay inside the package, and the signature where it names a signer. */
function resourcePaths(descriptor: Uint8Array): string[] {
  try {
    const { resources, cairn } = JSON.parse(new TextDecoder().decode(descriptor)) as {
      resources?: { path?: unknown }[]
      cairn?: { signer?: unknown }
    }
    const paths = (resources ?? []).map((resource) => resource.path).filter(isInside)
    return cairn?.signer === undefined ? paths : [...paths, SIGNATURE_FILE]
  } catch {
    return []
  }
}

const isInside = (path: unknown): path is string =>
  typeof path === 'string' && !/^([a-z]+:|\/)/i.test(path) && !path.split('/').includes('..')

/** The descriptor alone, past the browser's HTTP cache; its bytes tell whether the package changed. */
export const fetchDescriptor = (url: string): Promise<Uint8Array> =>
  requested(url, async (response, watch) => {
    const { ok, status } = response
    if (isNowhere(response)) throw new PackageFault(t('page.notFound', { url, status }))
    if (!ok) throw notServed(url, response)
    return bytesOf(response, watch)
  })

/**
 * The whole package. A resource that the host does not have is left out, and the parser
 * reports it. Throws PackageFault when one could not be fetched: half a package must not pass for it.
 */
export async function fetchPackage(url: string, descriptor: Uint8Array): Promise<PackageFiles> {
  const paths = resourcePaths(descriptor)
  const read = async (path: string): Promise<[string, Uint8Array] | null> => {
    const bytes = await resourceAt(new URL(path, url).href)
    return bytes && [path, bytes]
  }
  const files = await Promise.all(paths.map(read))
  return new Map([['datapackage.json', descriptor], ...files.filter((file) => file !== null)])
}
