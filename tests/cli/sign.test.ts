import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { bytesOf } from '../formats/small-package.ts'
import { EDITORS_KEY, fixtures, namedPackage, syntheticKey } from '../signature/made-signature.ts'
import { recordedEffects } from './recorded-effects.ts'

const keyFile = (name: string) => new Map([[name, new Uint8Array(readFileSync(`${fixtures}/${name}`))]])
const folders = {
  'editors.key': keyFile('synthetic-editors.key'),
  'sealed.key': keyFile('synthetic-with-passphrase.key'),
  'words.txt': keyFile('synthetic-passphrase.txt'),
  'wrong.txt': new Map([['wrong.txt', bytesOf('SYNTHETIC other words')]]),
}

async function cairn(files: ReadonlyMap<string, Uint8Array>, ...args: string[]) {
  const effects = recordedEffects({ ...folders, package: files })
  const code = await main(args, effects)
  return { code, ...effects, text: [...effects.printed, ...effects.errors].join('\n') }
}

const sign = (files: ReadonlyMap<string, Uint8Array>, ...args: string[]) =>
  cairn(files, 'sign', 'package', '--key', 'editors.key', ...args)

async function signedFiles() {
  const files = namedPackage()
  const { code, written } = await sign(files)
  expect(code).toBe(0)
  const signature = written.get('package/datapackage.json.minisig')
  if (!signature) throw new Error('a signature expected')
  return files.set('datapackage.json.minisig', signature)
}

test('cairn sign writes a signature that cairn verify accepts, with the name and key of the signer', async () => {
  const { code, text } = await cairn(await signedFiles(), 'verify', 'package', '--key', EDITORS_KEY)
  expect(text).toContain(`Signed by: SYNTHETIC editors, key ${EDITORS_KEY}\n`)
  expect(code).toBe(0)
})

test('cairn verify finds a signed package that was changed, and one of another key than was asked for', async () => {
  const files = await signedFiles()
  const other = await cairn(files, 'verify', 'package', '--key', syntheticKey(3).text)
  expect([other.code, other.text]).toEqual([1, expect.stringContaining('not of the key that was asked for')])
  files.set('datapackage.json', bytesOf(`${new TextDecoder().decode(files.get('datapackage.json'))} `))
  const changed = await cairn(files, 'verify', 'package')
  expect([changed.code, changed.text]).toEqual([1, expect.stringContaining('changed after signing')])
})

test('cairn verify asks for a key of a package that nobody signed: a finding', async () => {
  const { code, text } = await cairn(namedPackage({ key: null }), 'verify', 'package', '--key', EDITORS_KEY)
  expect([code, text]).toEqual([1, expect.stringContaining('Signed by: nobody: not of the key')])
})

test('the folder of the version gets the same signature; other versions are left alone', async () => {
  const files = namedPackage()
  const descriptor = files.get('datapackage.json') ?? new Uint8Array()
  files.set('1.0.0/datapackage.json', descriptor).set('0.9.0/datapackage.json', bytesOf('{}'))
  const { written } = await sign(files)
  expect([...written.keys()]).toEqual([
    'package/datapackage.json.minisig',
    'package/1.0.0/datapackage.json.minisig',
  ])
})

test('signing the same release again gives the same bytes', async () => {
  const [one, other] = [await sign(namedPackage()), await sign(namedPackage())]
  expect([...one.written.values()]).toEqual([...other.written.values()])
})

test('a package that names nobody, or another key, is not signed, and the cure is told', async () => {
  for (const key of [null, syntheticKey(4).text]) {
    const { code, written, text } = await sign(namedPackage({ key }))
    expect([code, written.size]).toEqual([1, 0])
    expect(text).toContain(`"key": "${EDITORS_KEY}" } expected in "cairn"`)
  }
})

test('a package whose files are not the described ones is not signed', async () => {
  const files = namedPackage()
  files.set('agents.json', bytesOf(`${new TextDecoder().decode(files.get('agents.json'))} `))
  const { code, written, text } = await sign(files)
  expect([code, written.size]).toEqual([1, 0])
  expect(text).toContain('file-changed (agents.json)')
})

test('a key with a passphrase, made by the program minisign, opens with it and with nothing else', async () => {
  const pub = 'RWRpAsU6DiVnFEj5UdeubRTjv4XH/cDkdHL/OiFzvAqZJvqB6g/zOLHm'
  const run = (...args: string[]) =>
    cairn(namedPackage({ key: pub }), 'sign', 'package', '--key', 'sealed.key', ...args)
  expect((await run()).text).toContain('--passphrase-file FILE expected')
  expect((await run('--passphrase-file', 'wrong.txt')).text).toContain('does not open the key')
  expect((await run('--passphrase-file', 'words.txt')).code).toBe(0)
})

test('what is no secret key is refused in plain words', async () => {
  const effects = recordedEffects({
    package: namedPackage(),
    'editors.pub': keyFile('synthetic-editors.pub'),
  })
  expect(await main(['sign', 'package', '--key', 'editors.pub'], effects)).toBe(2)
  expect(effects.errors.join('\n')).toContain('a secret key made by minisign -G expected')
})
