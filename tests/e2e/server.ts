import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type RunningServer, type ServedRequest, type ServeOptions, serve } from '../../scripts/serve.mjs'
import { builtSite } from './built-site.ts'

/** A throw-away folder under the same origin as the app. */
export interface ServedFolder {
  /** For the `data` parameter and the like; begins and ends in `/`. */
  readonly path: string
  /** Full address, ends in `/`. */
  readonly url: string
  /** Where it lies on disk: a test may change or delete files while they are served. */
  readonly directory: string
}

export interface TestServer {
  /** Ends in `/`; the same before and after a restart. */
  readonly url: string
  /** Every request since the start, those before restarts included, oldest first. */
  requests(): readonly ServedRequest[]
  /** Files by relative path, `{'data/features.geojson': '…'}`. */
  serveFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<ServedFolder>
  /** From here on connections are refused, as when the network is gone. Does nothing when stopped already. */
  stop(): Promise<void>
  /** Serves again, at the same address. */
  restart(): Promise<void>
  /** Stops for good and deletes the throw-away folders. */
  close(): Promise<void>
}

let newest: TestServer | null = null

/** The server a test file has started; throws when it has started none. */
export function currentServer(): TestServer {
  if (newest === null)
    throw new Error('openCairn: a running server expected, none found; await startServer() in beforeAll')
  return newest
}

/** Serves `dist/` (or `root`) on a free port of this machine, with the policy it is shipped with. */
export async function startServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const mounts = new Map<string, string>()
  const earlier: ServedRequest[] = []
  const fixed = { root: builtSite, ...options, mounts }
  let running: RunningServer | null = await serve({ port: 0, ...fixed })
  const { url, port } = running

  async function stop() {
    const stopping = running
    running = null
    await stopping?.close()
    earlier.push(...(stopping?.requests ?? []))
  }
  async function restart() {
    await stop()
    running = await serve({ ...fixed, port })
  }
  async function serveFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<ServedFolder> {
    const directory = await writeFolder(files)
    const path = `/test-packages/${mounts.size + 1}/`
    mounts.set(path, directory)
    return { path, url: new URL(path, url).href, directory }
  }
  async function close() {
    await stop()
    if (newest === server) newest = null
    await Promise.all(
      [...mounts.values()].map((directory) => rm(directory, { recursive: true, force: true })),
    )
  }
  const requests = () => [...earlier, ...(running?.requests ?? [])]
  const server = { url, requests, serveFolder, stop, restart, close }
  newest = server
  return server
}

async function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'cairn-package-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return directory
}
