/** The bytes of a file that was opened; of one that may be plain GeoJSON they are scanned while they come. */
import type { InputFile } from '../formats/format.ts'
import type { ReadingFile } from './reading-protocol.ts'

/** `mayBePlain`: whether the file is opened alone, as whatever it is. */
export const readInput = ({ name, blob }: ReadingFile, mayBePlain: boolean): Promise<InputFile> =>
  mayBePlain && /\.(geo)?json$/i.test(name) ? readScanned(name, blob) : readWhole(name, blob)

const readWhole = async (name: string, blob: Blob): Promise<InputFile> => ({
  name,
  bytes: new Uint8Array(await blob.arrayBuffer()),
})

async function readScanned(name: string, blob: Blob): Promise<InputFile> {
  const { scannedFile } = await import('../formats/scanned-file.ts')
  const coming = scannedFile(name, blob.size)
  const reader = blob.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) coming.take(next.value)
  return coming.file()
}
