/** Mappings for tables that the reader saved on this device. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { readMapping } from '../import/read-mapping.ts'
import type { MappingDeed, SavedMappings } from '../ui/import-table.ts'
import { patch, type Services } from './services.ts'

/** Reads what is saved; what is no mapping of this version is left where it is. A device that refuses has none. */
export async function refreshMappings(services: Services, said: SavedMappings['said'] = null): Promise<void> {
  const shelf = services.shelf()
  const saved = await shelf.mappings().catch(() => [])
  const list = saved.flatMap(({ mapping }) => {
    const read = readMapping(mapping)
    return 'fault' in read ? [] : [read]
  })
  patch(services.store, { mappings: { list, lasting: shelf.lasting, said } })
}

/** Saves or deletes a mapping and says what came of it. */
export async function mappingDeed(services: Services, deed: MappingDeed): Promise<void> {
  const work = deed.kind === 'save' ? save(services, deed.mapping) : services.shelf().dropMapping(deed.name)
  const done =
    deed.kind === 'save'
      ? t('import.mappingSaved', { name: deed.mapping.name })
      : t('import.mappingDeleted', { name: deed.name })
  const said = await work.then(
    () => ({ kind: 'done', text: done }) as const,
    (fault: unknown) => {
      const reason = fault instanceof Error ? fault.message : String(fault)
      return { kind: 'failed', text: t('import.mappingFailed', { reason }) } as const
    },
  )
  await refreshMappings(services, said)
}

const save = (
  services: Services,
  mapping: Extract<MappingDeed, { kind: 'save' }>['mapping'],
): Promise<void> =>
  services.shelf().keepMapping({ name: mapping.name, mapping, savedAt: new Date().toISOString() })
