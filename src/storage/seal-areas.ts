/** Areas from before there was a vault go into it: their rows first, then record after record, each in its place. */
import type { StoredArea } from './area-rows.ts'
import { type AreaDevice, isSealedRow } from './area-seal.ts'
import { changeArea, listAreas, loadRecord, recordNumbers, saveRecord } from './areas.ts'

/**
 * Seals what still lies open; answers how many areas there were, and tells `begin` before if there are any. What is broken off goes on with the next call. Rejects with
 * AreasLocked when the vault is locked meanwhile, and with QuotaExceededError.
 */
export async function sealAreas(device: AreaDevice, begin: (count: number) => void): Promise<number> {
  const open = await openAreas(device)
  if (open.length > 0) begin(open.length)
  // Rows first: names and parts of the world tell the most.
  for (const { id } of open) await changeArea(device, id, {})
  for (const area of open) {
    for (const number of await recordNumbers(device, area.id)) await sealRecord(device, area, number)
    await changeArea(device, area.id, { hasClearRecords: false })
  }
  return open.length
}

/** Those whose row or records are readable without the key. */
async function openAreas(device: AreaDevice): Promise<readonly StoredArea[]> {
  const rows = await device.connection.run((database) => database.getAll('areas'))
  const sealed = new Set(rows.filter(isSealedRow).map(({ id }) => id))
  const areas = await listAreas(device)
  return areas.filter(
    ({ id, kind, hasClearRecords }) => kind === 'area' && (hasClearRecords || !sealed.has(id)),
  )
}

/** A sealed one has no hash beside it. */
async function sealRecord(device: AreaDevice, area: StoredArea, number: number): Promise<void> {
  const record = await loadRecord(device, area, number)
  if (record && record.sha256 !== null) await saveRecord(device, area, number, record)
}
