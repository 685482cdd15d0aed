/** Files out of a drop: single files, or whole folders with their paths. */

const filesOf = (entry: FileSystemEntry): Promise<File[]> =>
  entry.isDirectory ? folderFiles(entry as FileSystemDirectoryEntry) : oneFile(entry as FileSystemFileEntry)

/** The path inside the dropped folder replaces the bare name. */
function withPath(file: File, path: string): File {
  return new File([file], path.replace(/^\//, ''), { type: file.type })
}

function oneFile(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve, reject) => {
    entry.file((file) => resolve([withPath(file, entry.fullPath)]), reject)
  })
}

/** Browsers hand out a folder in batches; an empty batch is the end. */
async function folderFiles(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader()
  const batch = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve, reject) => reader.readEntries(resolve, reject))
  const found: FileSystemEntry[] = []
  for (let next = await batch(); next.length > 0; next = await batch()) found.push(...next)
  return (await Promise.all(found.map(filesOf))).flat()
}

/** Every file of the drop. Entries must be taken before the first await, while the event lives. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null)
  const found = entries.filter((entry) => entry !== null)
  if (found.length === 0) return Array.from(transfer.files)
  return (await Promise.all(found.map(filesOf))).flat()
}
