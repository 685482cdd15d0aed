/** The package that a view is about, in the version that it is pinned to, read over the network and kept nowhere. */
import { fetchDescriptor, fetchPackage, PackageFault } from '../app/fetch-package.ts'
import { packageAddress } from '../app/package-address.ts'
import { readPin } from '../app/pin.ts'
import { isPinned, versionsApart } from '../app/pin-text.ts'
import type { Session } from '../app/session.ts'
import { sha256 } from '../app/sha256.ts'
import { versionAddress } from '../app/version-address.ts'
import type { CairnPackage, ParseResult } from '../domain/package.ts'
import { parsePackage } from '../domain/parse.ts'
import { t } from '../i18n/message.ts'

export interface ReadPackage {
  readonly parsed: ParseResult & { readonly package: CairnPackage }
  /** Address of its descriptor. */
  readonly url: string
  /** What a reader has to know of the version; empty when it is the one that was asked for. */
  readonly message: string
}

/** Which package a session is about: equal texts are the same package. */
export const packageKey = ({ data, version }: Session): string => JSON.stringify([data, version])

/** Reads it. Rejects with PackageFault, in plain words. */
export async function packageAt({ data, version }: Session, home: string): Promise<ReadPackage> {
  const address = packageAddress(data, home)
  if (address.kind !== 'site') throw new PackageFault(t('page.faultyAddress', { found: address.key }))
  const pin = version === null ? null : readPin(version)
  const present = await readAt(address.url)
  if (
    pin === null ||
    version === null ||
    (!(present instanceof Error) && isPinned(pin, present.parsed.package))
  )
    return unless(present)
  const older = versionAddress(address, version, pin.version)
  const found = older?.kind === 'site' ? await readAt(older.url) : present
  if (!(found instanceof Error) && isPinned(pin, found.parsed.package)) return found
  const { parsed, url } = unless(present)
  const words = versionsApart({ version: pin.version, hash: pin.hashStart }, parsed.package)
  return {
    parsed,
    url,
    message: t('pinned.missing', { asked: words.asked, other: words.present, title: parsed.package.title }),
  }
}

/** Throws what is a fault. */
function unless(read: ReadPackage | Error): ReadPackage {
  if (read instanceof Error) throw read
  return read
}

async function readAt(url: string): Promise<ReadPackage | Error> {
  try {
    const files = await fetchPackage(url, await fetchDescriptor(url))
    const parsed = await parsePackage(files, sha256)
    if (parsed.package === null) return new PackageFault(t('page.unreadable'))
    return { parsed: { ...parsed, package: parsed.package }, url, message: '' }
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault))
  }
}
