/** Reads a package's files over the network, from the addresses that its descriptor names. */
import type { PackageFiles } from '../domain/package.ts'
import { t } from '../i18n/message.ts'

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

async function requested(url: string, init: RequestInit): Promise<Response> {
  const policy = watchPolicy(url)
  try {
    return await fetch(url, init)
  } catch (fault) {
    await new Promise((resolve) => setTimeout(resolve))
    const { host, origin } = new URL(url)
    if (policy.refused()) throw new PackageFault(t('page.policyRefused', { host, origin }))
    throw new PackageFault(
      t('page.notReachable', { url, reason: fault instanceof Error ? fault.message : '' }),
    )
  } finally {
    policy.end()
  }
}

const NO_COOKIES: RequestInit = { credentials: 'omit', cache: 'no-cache' }

async function bytesOf(response: Response): Promise<Uint8Array> {
  const body = await response.arrayBuffer().catch((fault: Error) => {
    throw new PackageFault(t('page.notReachable', { url: response.url, reason: fault.message }))
  })
  return new Uint8Array(body)
}

/** The file; null when the host says that there is none. A host that fails is no host without the file. */
async function resourceAt(url: string): Promise<Uint8Array | null> {
  const response = await requested(url, NO_COOKIES)
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new PackageFault(t('page.notServed', { url, status: response.status }))
  return bytesOf(response)
}

/** Paths that the descriptor names, only those that stay inside the package. */
function resourcePaths(descriptor: Uint8Array): string[] {
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(descriptor)) as {
      resources?: { path?: unknown }[]
    }
    return (resources ?? []).map((resource) => resource.path).filter(isInside)
  } catch {
    return []
  }
}

const isInside = (path: unknown): path is string =>
  typeof path === 'string' && !/^([a-z]+:|\/)/i.test(path) && !path.split('/').includes('..')

/** The descriptor alone, past the browser's HTTP cache; its bytes tell whether the package changed. */
export async function fetchDescriptor(url: string): Promise<Uint8Array> {
  const response = await requested(url, NO_COOKIES)
  if (!response.ok) throw new PackageFault(t('page.notFound', { url, status: response.status }))
  return bytesOf(response)
}

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
