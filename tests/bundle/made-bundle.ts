import type { BundleEntry } from '../../src/bundle/bundle-entry.ts'
import { type ReadOptions, readBundle } from '../../src/bundle/read-bundle.ts'
import { type WriteOptions, writeBundle } from '../../src/bundle/write-bundle.ts'
import { bytesOf, sha256, sha256Of, smallPackage } from '../formats/small-package.ts'

/** An entry of one kind with nothing remarkable about it. */
export const madeEntry = (
  fields: Partial<BundleEntry> & Pick<BundleEntry, 'kind' | 'files'>,
): BundleEntry => ({
  id: 'made',
  title: 'SYNTHETIC',
  version: null,
  area: null,
  ...fields,
})

const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>])

export function packageEntry(files: ReadonlyMap<string, Uint8Array> = smallPackage()): BundleEntry {
  const blobs = new Map([...files].map(([path, bytes]) => [path, blob(bytes)]))
  return madeEntry({ kind: 'package', id: 'small', version: '1.0.0', files: blobs })
}

export function documentEntry(bytes: Uint8Array, title = 'document.txt'): BundleEntry {
  return madeEntry({ kind: 'document', id: sha256Of(bytes), title, files: new Map([['', blob(bytes)]]) })
}

/** Not really an archive: a bundle carries areas as they are. */
export function areaEntry(bytes: Uint8Array = bytesOf('SYNTHETIC tiles')): BundleEntry {
  return madeEntry({
    kind: 'area',
    id: 'area-1',
    area: { box: [-31, 29, -29, 31], minZoom: 0, maxZoom: 13, source: 'ocean.pmtiles', etag: '"1"' },
    files: new Map([['', blob(bytes)]]),
  })
}

export const noteEntry = (): BundleEntry =>
  madeEntry({ kind: 'note', id: 'note-1', files: new Map([['', blob(bytesOf('{"text":"SYNTHETIC"}'))]]) })

const WRITING: WriteOptions = { sha256, app: '0.0.0', created: null, willBeSealed: false }

export async function written(
  entries: readonly BundleEntry[],
  options: Partial<WriteOptions> = {},
): Promise<Blob> {
  const { parts, bytes } = await writeBundle(entries, { ...WRITING, ...options })
  const file = new Blob([...parts])
  if (file.size !== bytes) throw new Error(`${bytes} bytes were announced, ${file.size} written`)
  return file
}

export const readBack = (file: Blob, options: Partial<ReadOptions> = {}) =>
  readBundle(file, { sha256, wasSealed: false, ...options })

/** Entries as plain values, in the order of their kinds and ids. */
export async function plain(entries: readonly BundleEntry[]) {
  const all = entries.map(async ({ kind, id, title, version, area, files }) => {
    const contents = await Promise.all(
      [...files].map(async ([path, file]) => [
        path,
        Buffer.from(await file.arrayBuffer()).toString('base64'),
      ]),
    )
    return { kind, id, title, version, area, files: contents.sort() }
  })
  return (await Promise.all(all)).sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
}
