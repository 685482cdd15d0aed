/** Opens an archive of claims: from a file of the reader's own, or from a host that answers range requests. */
import '../i18n/rest.ts'
import { EtagMismatch, type Source } from 'pmtiles'
import { t } from '../i18n/message.ts'
import { fileSource } from '../tiles/file-source.ts'
import { RangeFault } from '../tiles/range-fault.ts'
import { rangeSource } from '../tiles/range-source.ts'
import { steadySource } from '../tiles/steady-source.ts'
import { type ClaimArchive, openClaimArchive } from './archive-reader.ts'
import { ArchiveSession } from './archive-session.ts'
import { watchingPolicy } from './areas-words.ts'
import { act } from './navigate.ts'
import { localKey, type PackageAddress } from './package-address.ts'
import { patch, type Services } from './services.ts'

/** Whether the file holds claims, and is shown; false for a basemap, and for what cannot be read as an archive. */
export async function openClaimsFile(services: Services, file: File): Promise<boolean> {
  const archive = await openClaimArchive(fileSource(file.name, file)).catch(() => null)
  if (archive === null) return false
  act(services, { type: 'data', data: localKey(file.name) })
  show(services, archive, file.name, file.name)
  return true
}

/** The archive at an address; when it cannot be opened the page says why. */
export async function openArchiveAddress(
  services: Services,
  { key, url }: Extract<PackageAddress, { readonly kind: 'site' }>,
): Promise<void> {
  const { store } = services
  patch(store, { phase: 'loading', fault: null, pinned: null, parsed: null, result: null })
  const source: Source = steadySource(rangeSource(url))
  const read = await watchingPolicy(() => openClaimArchive(source))
  if (store.get().session.data !== key) return
  const { host } = new URL(url)
  if ('fault' in read) return fail(services, archiveFault(read.fault, host, read.isForbidden))
  if (read.result === null) return fail(services, t('archive.fault.other', { reason: t('archive.noClaims') }))
  show(services, read.result, url, host)
}

const fail = ({ store }: Services, fault: string): void => patch(store, { phase: 'failed', fault })

function show(services: Services, archive: ClaimArchive, name: string, host: string): void {
  const words = (fault: unknown): string => archiveFault(fault, host, false)
  new ArchiveSession(services, archive, name, words).start()
}

/** In words that say what can be done. */
function archiveFault(fault: unknown, host: string, isForbidden: boolean): string {
  if (isForbidden) return t('archive.fault.policy', { host })
  if (fault instanceof EtagMismatch) return t('archive.fault.replaced')
  if (fault instanceof RangeFault)
    return t(`archive.fault.${fault.kind}`, { host, status: fault.status ?? '' })
  return t('archive.fault.other', { reason: fault instanceof Error ? fault.message : String(fault) })
}
