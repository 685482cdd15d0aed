/** How areas lie on the disk: readable, or, where there is a vault, sealed as a whole: name, part of the world and every byte. */
import {
  type AreaRow,
  RECORD_BYTES,
  type RecordRow,
  type SealedBytes,
  type StoredArea,
  type StoredRecord,
} from './area-rows.ts'
import type { Connection } from './connection.ts'

/** Where sealed bytes belong; authenticated with them. */
export interface AreaPlace {
  readonly store: 'area' | 'areaRecord'
  readonly id: string
  readonly part: number
  readonly version: number
}

/** What seals, given by whoever holds the vault's key: storage knows none. */
export interface AreaSeal {
  /** Random name of the vault. */
  readonly vault: string
  seal(place: AreaPlace, bytes: Uint8Array<ArrayBuffer>): Promise<SealedBytes>
  /** Rejects when it is not what was sealed for this place. */
  open(place: AreaPlace, sealed: SealedBytes): Promise<Uint8Array<ArrayBuffer>>
}

/** The areas of this device, and how they are kept just now: `clear` without a vault, `locked` while it is locked. */
export interface AreaDevice {
  readonly connection: Connection
  keeping(): AreaSeal | 'clear' | 'locked'
}

/** There is a vault and it is locked: areas can be neither read nor kept. */
export class AreasLocked extends Error {}

export const isSealedRow = (row: AreaRow): row is Extract<AreaRow, SealedBytes> => 'vault' in row

const areaPlace = (id: string, version: number): AreaPlace => ({ store: 'area', id, part: 0, version })

/** The time of planning names the archive: a record of an earlier one under the same id does not open. */
const recordPlace = ({ id, createdAt }: RecordOwner, part: number): AreaPlace => ({
  ...{ store: 'areaRecord', id: `${id} ${createdAt}`, part, version: 0 },
})

export type RecordOwner = Pick<StoredArea, 'id' | 'kind' | 'createdAt' | 'totalBytes'>

/** The seal of the moment; null where nothing is sealed. Throws AreasLocked. */
function sealFor(device: AreaDevice, { kind }: Pick<StoredArea, 'kind'>): AreaSeal | null {
  const keeping = kind === 'outline' ? 'clear' : device.keeping()
  if (keeping === 'locked') throw new AreasLocked('the vault that seals areas is locked')
  return keeping === 'clear' ? null : keeping
}

/** The row that is to be written. Rejects with AreasLocked. */
export async function rowOf(device: AreaDevice, area: StoredArea, version: number): Promise<AreaRow> {
  const seal = sealFor(device, area)
  if (area.kind === 'outline') return area
  const bytes = new TextEncoder().encode(JSON.stringify(area, asBase64))
  if (!seal) return { id: area.id, version, clear: new Blob([bytes]) }
  const sealed = await seal.seal(areaPlace(area.id, version), bytes)
  return { id: area.id, version, vault: seal.vault, ...sealed }
}

export const versionOf = (row: AreaRow): number => ('version' in row ? row.version : 0)

/** The area of a row; null when it is sealed and cannot be opened now, or is damaged. */
export async function areaOf(device: AreaDevice, row: AreaRow): Promise<StoredArea | null> {
  if ('kind' in row) return row
  if (!isSealedRow(row)) return clearArea(row.clear)
  const seal = device.keeping()
  if (typeof seal === 'string' || seal.vault !== row.vault) return null
  const bytes = await seal.open(areaPlace(row.id, row.version), row).catch(() => null)
  return bytes && readArea(new TextDecoder().decode(bytes))
}

const asBase64 = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
    : value

const fromBase64 = (_key: string, value: { readonly base64?: unknown } | null): unknown =>
  typeof value?.base64 === 'string'
    ? Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0))
    : value

/** One row that cannot be read must not hide the others. */
async function clearArea(clear: Blob): Promise<StoredArea | null> {
  try {
    return readArea(await clear.text())
  } catch {
    return null
  }
}

const readArea = (text: string): StoredArea => JSON.parse(text, fromBase64) as StoredArea

/** Values from this size on are files of their own in browsers; shorter ones stay in the database's log. */
const SHORT_BYTES = 64 * 1024

/** The record that is to be written; sealed ones are all of one size, so that the exact size of an area is not told. */
export async function recordOf(
  device: AreaDevice,
  area: RecordOwner,
  number: number,
  { bytes, sha256 }: StoredRecord,
): Promise<RecordRow> {
  const seal = sealFor(device, area)
  if (!seal)
    return { bytes: bytes.byteLength < SHORT_BYTES ? new Blob([bytes]) : bytes, sha256: sha256 ?? '' }
  const padded = new Uint8Array(RECORD_BYTES)
  padded.set(new Uint8Array(bytes))
  return { vault: seal.vault, ...(await seal.seal(recordPlace(area, number), padded)) }
}

/** Rejects with AreasLocked, and with what the seal says of a record that is not the one of this place. */
export async function recordFrom(
  device: AreaDevice,
  area: RecordOwner,
  number: number,
  row: RecordRow,
): Promise<StoredRecord> {
  if (!('vault' in row)) {
    const { bytes, sha256 } = row
    return { bytes: bytes instanceof Blob ? await bytes.arrayBuffer() : bytes, sha256 }
  }
  const seal = sealFor(device, area)
  if (!seal) throw new AreasLocked('the vault that sealed this record is gone')
  const { buffer } = await seal.open(recordPlace(area, number), row)
  const length = Math.min(RECORD_BYTES, area.totalBytes - number * RECORD_BYTES)
  return { bytes: length < RECORD_BYTES ? buffer.slice(0, length) : buffer, sha256: null }
}
