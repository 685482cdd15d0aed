import { afterEach, expect, test, vi } from 'vitest'
import { packageAddress } from '../../src/app/package-address.ts'
import { passingShelf } from '../../src/app/passing-shelf.ts'
import { readPin } from '../../src/app/pin.ts'
import { isPinned, pinText, versionsApart } from '../../src/app/pin-text.ts'
import { pinNotice, placeOfVersion } from '../../src/app/pinned-version.ts'
import type { Shelf } from '../../src/app/shelf.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import type { StoredPackage } from '../../src/storage/schema.ts'

const HASH = '6c383b50'.padEnd(64, '0')
const OTHER = 'ab12cd34'.padEnd(64, '0')
const pkg = (version: string, hash = HASH): CairnPackage =>
  ({ id: 'synthetic', title: 'SYNTHETIC', version, hash }) as unknown as CairnPackage

const address = packageAddress('synthetic', 'https://cairn.example/app/')

/** A device that holds these versions: the first is the present one, all can be pinned. */
function device(...held: CairnPackage[]): Shelf {
  const pointers = new Map<string, CairnPackage | undefined>([['synthetic', held[0]]])
  return {
    ...passingShelf(),
    package: async (key) => {
      const found = pointers.get(key)
      return found ? ({ parsed: { package: found } } as unknown as StoredPackage) : null
    },
    pinVersion: async (key, { version, hashStart }) => {
      const found = held.find((one) => one.version === version && one.hash.startsWith(hashStart))
      if (found) pointers.set(key, found)
      return found !== undefined
    },
  }
}

/** A host that serves these descriptors and nothing else. */
function host(descriptors: Readonly<Record<string, object>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const found = descriptors[url]
    return found ? new Response(JSON.stringify(found)) : new Response('', { status: 404 })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

const keyOf = async (version: string | null, shelf: Shelf): Promise<string> =>
  (await placeOfVersion(address, version, shelf)).address.key

test('a pin is a version, with or without the start of a hash; nothing that could lead out of the folder', () => {
  expect(readPin('1.0.0')).toEqual({ version: '1.0.0', hashStart: '' })
  expect(readPin('1.0.0-rc.1+b2~6c383b50')).toEqual({ version: '1.0.0-rc.1+b2', hashStart: '6c383b50' })
  for (const faulty of ['', '..', '../1', '1/2', '.1', '1.0.0~', '1.0.0~xyz', '1.0.0~ABCDEF12', '1 0'])
    expect(readPin(faulty), faulty).toBeNull()
})

test('the pin of a package reads back as that package and no other', () => {
  const pin = readPin(pinText(pkg('1.0.0')) ?? '')
  expect(pin && isPinned(pin, pkg('1.0.0'))).toBe(true)
  expect(pin && isPinned(pin, pkg('1.0.1'))).toBe(false)
  expect(pin && isPinned(pin, pkg('1.0.0', OTHER))).toBe(false)
  expect(pinText(pkg('second edition'))).toBeNull()
})

test('without a pin nothing is looked for', async () => {
  const asked = host({})
  expect(await keyOf(null, device(pkg('1.0.0')))).toBe('synthetic')
  expect(asked).toEqual([])
})

test('the present version is taken when it is the one that is meant', async () => {
  const asked = host({})
  expect(await keyOf('1.0.0~6c383b50', device(pkg('1.0.0')))).toBe('synthetic')
  expect(asked).toEqual([])
})

test('an earlier version on this device is found without the network', async () => {
  const asked = host({})
  const place = await placeOfVersion(address, '1.0.0', device(pkg('2.0.0', OTHER), pkg('1.0.0')))
  expect(place.address.key).toBe('pinned:1.0.0:synthetic')
  expect(pinNotice(place, pkg('1.0.0'))).toEqual({ kind: 'shown', asked: '1.0.0', other: '2.0.0' })
  expect(asked).toEqual([])
})

test('a version beside the present one on its site is found in the folder of its name', async () => {
  const at = (folder: string) => `https://cairn.example/app/data/synthetic/${folder}datapackage.json`
  host({
    [at('')]: { id: 'synthetic', version: '2.0.0' },
    [at('1.0.0/')]: { id: 'synthetic', version: '1.0.0' },
  })
  const place = await placeOfVersion(address, '1.0.0', passingShelf())
  expect(place.address).toMatchObject({ kind: 'site', url: at('1.0.0/') })
})

test('a folder that holds another version or another package is not taken for it', async () => {
  const at = (folder: string) => `https://cairn.example/app/data/synthetic/${folder}datapackage.json`
  const present = { id: 'synthetic', version: '2.0.0' }
  for (const found of [
    { id: 'synthetic', version: '1.0.1' },
    { id: 'other', version: '1.0.0' },
    { version: 1 },
  ]) {
    host({ [at('')]: present, [at('1.0.0/')]: found })
    expect(await keyOf('1.0.0', passingShelf())).toBe('synthetic')
  }
})

test('what is nowhere is said with both versions, and with their hashes when the numbers are alike', async () => {
  host({})
  const place = await placeOfVersion(address, '1.0.0~6c383b50', device(pkg('2.0.0')))
  expect(place.address).toBe(address)
  expect(pinNotice(place, pkg('2.0.0'))).toEqual({ kind: 'missing', asked: '1.0.0', other: '2.0.0' })
  expect(pinNotice(place, pkg('1.0.0', OTHER))).toEqual({
    kind: 'missing',
    asked: '1.0.0 (6c383b50)',
    other: '1.0.0 (ab12cd34)',
  })
  expect(versionsApart({ version: '1', hash: '' }, pkg('2'))).toEqual({ asked: '1', present: '2' })
})
