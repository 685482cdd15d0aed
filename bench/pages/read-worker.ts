/** The reading worker's work: the files of a package as text, checked in full, then columns. */
import type { ParseResult } from '../../src/domain/package.ts'
import type { InputFile } from '../../src/formats/format.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { packPackage } from '../../src/picture/crowd/packed-package.ts'

const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(`/data/${path}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function readPackage(size: number): Promise<ParseResult> {
  const names = ['datapackage.json', 'features.geojson', 'sources.json', 'agents.json', 'places.json']
  const files: InputFile[] = []
  for (const name of names) files.push({ name, bytes: await bytesOf(`package-${size}/${name}`) })
  return openFiles(files, sha256)
}

/** The very bytes that MapLibre's source is given. */
const readPlain = async (bytes: ArrayBuffer): Promise<ParseResult> =>
  openFiles([{ name: 'flat.geojson', bytes: new Uint8Array(bytes) }], sha256)

self.addEventListener(
  'message',
  async ({ data }: MessageEvent<{ size: number } | { bytes: ArrayBuffer }>) => {
    const parsed = await ('size' in data ? readPackage(data.size) : readPlain(data.bytes))
    const errors = parsed.issues.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return self.postMessage(`${errors.length} errors: ${JSON.stringify(errors[0])}`)
    const columns = packPackage(parsed)
    self.postMessage(columns, { transfer: [columns] })
  },
)
