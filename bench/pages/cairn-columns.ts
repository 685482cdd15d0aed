/** Where the columns come from: made of the package's text in a worker, or read from this browser's database. */
import { openDB } from 'idb'

const database = () => openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('columns') })

export type ColumnsFrom = 'text' | 'plain' | 'stored'

export async function columnsOf(size: number, from: ColumnsFrom): Promise<ArrayBuffer> {
  if (from === 'stored') return (await database()).get('columns', size)
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  const columns = await new Promise<ArrayBuffer>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data instanceof ArrayBuffer ? resolve(data) : reject(new Error(data)))
    worker.onerror = ({ message }) => reject(new Error(message))
    // As in the application, the worker takes in the bytes itself.
    worker.postMessage({ size, form: from })
  })
  worker.terminate()
  return columns
}

/** Puts the columns that the driver made into the database, as the application stores those of a package. */
export async function storeColumns(size: number): Promise<void> {
  const response = await fetch(`/data/columns-${size}.bin`)
  await (await database()).put('columns', await response.arrayBuffer(), size)
}
