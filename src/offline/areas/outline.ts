/**
 * The bundled outline of the world, kept like an area: archives are not precached, and without network the map must
 * not be blank.
 */
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../storage/area-rows.ts'
import type { AreaDevice } from '../../storage/area-seal.ts'
import { changeArea, dropRecords, loadArea, saveArea, saveRecord } from '../../storage/areas.ts'
import { sha256Of } from './hash.ts'
import { recordSource } from './record-source.ts'

const OUTLINE = 'outline'

export interface OutlineAddress {
  readonly url: string
  /** Build of the app: another build may bring another outline. */
  readonly build: string
}

/** The outline of this build; without network that of an older one. Rejects when there is neither. */
export async function readOutline(
  device: AreaDevice | null,
  { url, build }: OutlineAddress,
): Promise<ArrayBuffer> {
  const kept = device && (await keptOutline(device).catch(() => null))
  if (kept?.build === build) return kept.bytes
  try {
    const bytes = await fetched(url)
    if (device) void keep(device, { url, build }, bytes).catch(() => undefined)
    return bytes
  } catch (fault) {
    if (kept) return kept.bytes
    throw fault
  }
}

async function fetched(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.arrayBuffer()
}

async function keptOutline(
  device: AreaDevice,
): Promise<{ readonly bytes: ArrayBuffer; readonly build: string | null } | null> {
  const row = await loadArea(device, OUTLINE)
  if (row?.state !== 'ready' || row.origin.kind !== 'address') return null
  const { data } = await recordSource(device, row).getBytes(0, row.totalBytes)
  return { bytes: data, build: row.origin.etag }
}

/** The row says `ready` last; what is broken off before is fetched again. */
async function keep(device: AreaDevice, { url, build }: OutlineAddress, bytes: ArrayBuffer): Promise<void> {
  const row: StoredArea = {
    id: OUTLINE,
    name: '',
    kind: 'outline',
    state: 'downloading',
    origin: { kind: 'address', url, etag: build },
    box: [-180, -85, 180, 85],
    maxZoom: 0,
    totalBytes: bytes.byteLength,
    plan: null,
    credit: '',
    createdAt: new Date().toISOString(),
    readyAt: null,
  }
  await saveArea(device, row)
  await dropRecords(device, OUTLINE)
  for (let number = 0; number < recordCountOf(row); number++) {
    const record = bytes.slice(number * RECORD_BYTES, (number + 1) * RECORD_BYTES)
    await saveRecord(device, row, number, { bytes: record, sha256: await sha256Of(record) })
  }
  await changeArea(device, OUTLINE, { state: 'ready', readyAt: new Date().toISOString() })
}
