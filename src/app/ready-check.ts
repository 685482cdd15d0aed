/** Whether what is on the device is what was put there, by its hashes. */
import { hashFiles, packageHash } from '../domain/parse-files.ts'
import { t } from '../i18n/message.ts'
import { damagedRecords } from '../offline/areas/verify.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { listAreas } from '../storage/areas.ts'
import { loadDocument } from '../storage/documents.ts'
import { type HeldPackage, heldDocuments, heldPackages } from '../storage/inventory.ts'
import type { ReadyReport } from '../ui/ready-events.ts'
import { sha256 } from './sha256.ts'

/** Looks through everything; `tell` hears what is looked at now. Rejects when the device cannot be read. */
export async function checkHoldings(device: AreaDevice, tell: (text: string) => void): Promise<ReadyReport> {
  const { connection } = device
  const [packages, documents] = await Promise.all([heldPackages(connection), heldDocuments(connection)])
  const areas = (await listAreas(device)).filter(({ state }) => state === 'ready')
  const damaged: string[] = []
  for (const held of packages) {
    tell(t('ready.checking', { name: held.title }))
    if (!(await isWhole(held))) damaged.push(t('ready.damagedPackage', { name: held.title }))
  }
  for (const { sha256: hash, name } of documents) {
    tell(t('ready.checking', { name }))
    const document = await loadDocument(connection, hash)
    if (!document || (await sha256(document.bytes)) !== hash)
      damaged.push(t('ready.damagedDocument', { name }))
  }
  for (const area of areas) {
    const name = area.kind === 'outline' ? t('ready.outline') : area.name
    tell(t('ready.checking', { name }))
    const records = await damagedRecords(device, area, () => undefined)
    if (records.length > 0) damaged.push(t('ready.damagedArea', { name, n: records.length }))
  }
  const counts = { packages: packages.length, documents: documents.length, areas: areas.length }
  return { isGood: damaged.length === 0, lines: damaged.length > 0 ? damaged : [t('ready.allWhole', counts)] }
}

/** A package is named by the hash of its files, plain GeoJSON by that of its one file. */
async function isWhole({ files, hash }: HeldPackage): Promise<boolean> {
  const bytes = new Map<string, Uint8Array>()
  for (const [path, file] of files)
    bytes.set(path, file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file)
  const hashes = await hashFiles(bytes, sha256)
  return (
    hash === (await packageHash(hashes, sha256)) || (hashes.size === 1 && [...hashes.values()][0] === hash)
  )
}
