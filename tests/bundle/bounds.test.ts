import { expect, test } from 'vitest'
import { tooManyBytes } from '../../src/app/bundle-bound.ts'
import { BUNDLE_LIMITS } from '../../src/bundle/limits.ts'
import { lockKind, openSealed } from '../../src/bundle/open-sealed.ts'
import { BundleTooLarge } from '../../src/bundle/write-bundle.ts'
import { areaEntry, documentEntry, madeEntry, readBack, written } from './made-bundle.ts'

const GIBIBYTE = 1024 ** 3

/** A file of which only the size and, if asked, the beginning is known; whoever reads more fails. */
function sized(size: number, head = ''): Blob {
  const refuse = (): never => {
    throw new Error('the bytes were read')
  }
  const slice = (from = 0, to = size): Blob => (to <= 64 ? new Blob([head.slice(from, to)]) : refuse())
  const blob = Object.assign(new Blob([]), { slice, arrayBuffer: refuse, stream: refuse, text: refuse })
  return Object.defineProperty(blob, 'size', { value: size })
}

const area = (id: string, size: number) => ({ ...areaEntry(), id, files: new Map([['', sized(size)]]) })

test('areas that are too much for one bundle are refused in words before a byte of them is read', async () => {
  const packing = written([area('a', 2 * GIBIBYTE), area('b', 2 * GIBIBYTE)])
  await expect(packing).rejects.toThrow(BundleTooLarge)
  await expect(packing).rejects.toThrow(
    'less than 4 GiB expected in one bundle, 4294967296 bytes found; leave an area out, or make two bundles',
  )
})

test('documents that are too much are refused as well, small things beside them or not', async () => {
  const small = documentEntry(new TextEncoder().encode('SYNTHETIC'))
  const large = madeEntry({
    kind: 'document',
    id: 'f'.repeat(64),
    files: new Map([['', sized(5 * GIBIBYTE)]]),
  })
  await expect(written([small, large])).rejects.toThrow('5368709120 bytes found')
})

test('a bundle beyond the bound is refused unread', async () => {
  const { manifest, issues } = await readBack(sized(4 * GIBIBYTE))
  expect(manifest).toBeNull()
  expect(issues[0]).toMatchObject({
    code: 'bundle-too-large',
    message: 'less than 4 GiB expected, 4294967296 bytes found',
  })
})

test('an encrypted one is refused before it is decrypted, and one in armour before it is decoded', async () => {
  const sealed = sized(5 * GIBIBYTE, 'age-encryption.org/v1\n')
  await expect(openSealed(sealed, { passphrase: 'SYNTHETIC' })).rejects.toMatchObject({ code: 'too-large' })
  const armoured = sized(BUNDLE_LIMITS.armouredBytes + 1, '-----BEGIN AGE ENCRYPTED FILE-----')
  await expect(lockKind(armoured)).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('encrypt it without armour'),
  })
})

test('the page says so before it reads the chosen areas from the device', () => {
  const chosen = (...sizes: number[]) => sizes.map((bytes) => ({ kind: 'area', bytes }) as const)
  expect(tooManyBytes(chosen(4 * GIBIBYTE - 1))).toBeNull()
  expect(tooManyBytes(chosen(2 * GIBIBYTE, 2 * GIBIBYTE))).toBe(4 * GIBIBYTE)
  // A package of that size is packed first: nobody knows how small it gets.
  expect(tooManyBytes([{ kind: 'package', bytes: 5 * GIBIBYTE }])).toBeNull()
})
