import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { FIRST_STATE, type PageState } from '../../src/app/page-state.ts'
import { emptyShelf } from '../../src/app/shelf.ts'
import { showJustRead } from '../../src/app/show-arriving.ts'
import { createStore } from '../../src/app/store.ts'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { indexOf } from '../../src/query/core/query-index.ts'
import { runQuery } from '../../src/query/core/run.ts'

beforeAll(() => void vi.stubGlobal('document', { baseURI: 'https://example.org/' }))
afterAll(() => void vi.unstubAllGlobals())

const result = runQuery(indexOf(null, 0), EMPTY_FILTER)
const unsigned = { signer: null, altered: [] }

/** The address names the package `ocean`; nothing is shown yet. */
function page(fields: Partial<PageState> = {}) {
  const session = { ...FIRST_STATE.session, data: 'ocean' }
  const store = createStore<PageState>({ ...FIRST_STATE, session, ...fields })
  const shelf = emptyShelf()
  const query = {
    ...inProcessQuery(),
    adopt: async () => ({ rows: 0, statuses: FIRST_STATE.statuses, facts: null }),
    run: async () => result,
  }
  return { store, query, shelf: () => shelf }
}

/** SYNTHETIC. */
const read = (seal: object): ParseResult => ({
  package: { id: 'ocean', features: [], seal } as unknown as CairnPackage,
  issues: [],
  rejected: [],
  importedFeatures: 0,
})

const show = (services: ReturnType<typeof page>, key: string, seal: object = unsigned): Promise<void> =>
  showJustRead(services, key, read(seal), new ArrayBuffer(0), new AbortController().signal)

test('what was just read for the address is shown by its columns before it is stored', async () => {
  const services = page()
  await show(services, 'ocean')
  expect(services.store.get().arriving).toMatchObject({ package: { id: 'ocean' }, result })
})

test('a file that was opened meanwhile is not shown under the question of the address', async () => {
  const services = page()
  await show(services, 'own.geojson')
  expect(services.store.get().arriving).toBeNull()
})

test('a package that names a signer, or of which a file was changed, waits until it is judged', async () => {
  for (const seal of [
    { signer: { key: 'k' }, altered: [] },
    { signer: null, altered: ['places.json'] },
  ]) {
    const services = page()
    await show(services, 'ocean', seal)
    expect(services.store.get().arriving).toBeNull()
  }
})

test('an unsigned package waits on a device that knows signers: it may stand in for a signed one', async () => {
  const services = page()
  await services.shelf().keepSetting({ name: 'trusted-keys', value: '{}' })
  await show(services, 'ocean')
  expect(services.store.get().arriving).toBeNull()
})
