/** Packing, encrypting and opening bundles, in the worker of bundle-worker.ts. */
import type { BundleEntry } from '../bundle/bundle-entry.ts'
import { type ProvenEntry, readBundle } from '../bundle/read-bundle.ts'
import { writeBundle } from '../bundle/write-bundle.ts'
import { storedFiles } from '../formats/stored-files.ts'
import type { BundleWork, OpenedBundle, WorkAnswer, WorkRequest } from './bundle-protocol.ts'
import { sha256 } from './sha256.ts'

/** Between two messages about the progress. */
const TELL_MS = 100

const send = (answer: WorkAnswer): void => postMessage(answer)

let lastTold = 0

function tell(done: number, total: number): void {
  const now = performance.now()
  if (now - lastTold < TELL_MS) return
  lastTold = now
  send({ kind: 'progress', done, total })
}

/** A package travels as its folder, however it was opened; somebody's own file as it is. */
async function asFolder(entry: BundleEntry): Promise<BundleEntry> {
  if (entry.kind !== 'package') return entry
  const opened = await Promise.all(
    [...entry.files].map(async ([name, blob]) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })),
  )
  const stored = await storedFiles(opened)
  if (!stored) return entry
  const files = [...stored].map(
    ([name, bytes]) => [name, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const,
  )
  return { ...entry, files: new Map(files) }
}

async function pack({ entries, willBeSealed }: BundleWork['pack']['task']): Promise<Blob> {
  const folders = await Promise.all(entries.map(asFolder))
  const options = { sha256, app: __CAIRN_VERSION__, created: null, willBeSealed, tell }
  const { parts } = await writeBundle(folders, options)
  return new Blob([...parts], { type: 'application/zip' })
}

async function open({ file, key }: BundleWork['open']['task']): Promise<OpenedBundle> {
  const bundle = key
    ? await (await import('../bundle/open-sealed.ts')).openSealed(file, key, (done) =>
        tell(done, file.size * 2),
      )
    : file
  const read = await readBundle(bundle, {
    sha256,
    wasSealed: key !== null,
    tell: (done, total) => (key ? tell(total + done, 2 * total) : tell(done, total)),
  })
  const fault = read.manifest ? null : (read.issues[0]?.message ?? '')
  return { entries: await Promise.all(read.entries.map(withDay)), rejected: read.rejected, fault }
}

/** What the descriptor says of itself; only for the comparison, the whole is judged when it is taken over. */
async function withDay(entry: ProvenEntry) {
  const descriptor = entry.kind === 'package' ? entry.files.get('datapackage.json') : undefined
  try {
    const { created } = JSON.parse((await descriptor?.text()) ?? '{}') as { created?: unknown }
    return { ...entry, created: typeof created === 'string' ? created : null }
  } catch {
    return { ...entry, created: null }
  }
}

/** Does what is asked, and tells how far it is; rejects with the fault. */
export async function workOnBundle(request: WorkRequest): Promise<BundleWork[keyof BundleWork]['answer']> {
  switch (request.kind) {
    case 'pack':
      return pack(request.task)
    case 'open':
      return open(request.task)
    case 'ask':
      return (await import('../bundle/open-sealed.ts')).lockKind(request.task.file)
    case 'size': {
      const { sealedBytes } = await import('../bundle/seal-bundle.ts')
      return sealedBytes(request.task.bytes, request.task.lock)
    }
    case 'seal': {
      const { sealBundle } = await import('../bundle/seal-bundle.ts')
      const { bundle, lock } = request.task
      return sealBundle(bundle, lock, (done) => tell(done, bundle.size))
    }
  }
}
