/** The reading worker's work: the files of a package as text, checked in full, then columns. */
import type { ParseResult } from '../../src/domain/package.ts'
import type { InputFile } from '../../src/formats/format.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { scannedFile } from '../../src/formats/scanned-file.ts'
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

/** The very bytes that MapLibre's source is given, scanned while they come, as the application takes in a file. */
async function readPlain(size: number): Promise<ParseResult> {
  const { body, headers } = await fetch(`/data/flat-${size}.geojson`)
  if (!body) throw new Error('the text expected, nothing found')
  const coming = scannedFile('flat.geojson', Number(headers.get('content-length')))
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) coming.take(next.value)
  return openFiles([coming.file()], sha256)
}

interface Task {
  readonly size: number
  readonly form: 'text' | 'plain'
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  answer(data).catch((fault) => self.postMessage(String(fault)))
})

async function answer({ size, form }: Task): Promise<void> {
  const parsed = await (form === 'plain' ? readPlain(size) : readPackage(size))
  const errors = parsed.issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`${errors.length} errors: ${JSON.stringify(errors[0])}`)
  const columns = packPackage(parsed)
  self.postMessage(columns, { transfer: [columns] })
}
