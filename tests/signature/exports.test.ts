import { expect, test } from 'vitest'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeZip } from '../../src/formats/write-zip.ts'
import { verifySeal } from '../../src/signature/verify-seal.ts'
import { madeClaim, madeFeature } from '../domain/made-package.ts'
import { bytesOfParts, inputOf } from '../formats/export-package.ts'
import { sha256 } from '../formats/small-package.ts'
import { signedPackage, syntheticKey } from './made-signature.ts'

const key = syntheticKey(1)

async function sealInZip(features: 'all' | 'some') {
  const whole = await inputOf(signedPackage(key))
  const other = madeFeature('ft-other', [madeClaim('clm-other')])
  const pkg = features === 'all' ? whole.pkg : { ...whole.pkg, features: [...whole.pkg.features, other] }
  const { name, parts } = await writeZip({ ...whole, pkg }, sha256)
  const { package: opened } = await openFiles([{ name, bytes: bytesOfParts(parts) }], sha256)
  if (!opened?.seal) throw new Error('a package expected')
  return verifySeal(opened.seal)
}

test('a signed package is still signed in the zip that it is exported to', async () => {
  expect(await sealInZip('all')).toMatchObject({ kind: 'signed', key: key.text })
})

test('a selection of a signed package is a package that nobody has signed', async () => {
  expect(await sealInZip('some')).toBeNull()
})
