// Renews size and hash of every file in a package after editing by hand; touches nothing else.
//   node scripts/encode/hashes.mjs data/karabakh
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from './hash-resources.mjs'

const quoted = (path) => JSON.stringify(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function withFingerprint(text, path, { bytes, hash }) {
  const entry = new RegExp(`("path":\\s*${quoted(path)}[^{}]*?"bytes":\\s*)\\d+([^{}]*?"hash":\\s*)"[^"]*"`)
  if (!entry.test(text)) throw new Error(`${path}: expected "path", "bytes" and "hash" in this order`)
  return text.replace(entry, (_, before, between) => `${before}${bytes}${between}"${hash}"`)
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: node scripts/encode/hashes.mjs PACKAGE')
const file = join(folder, 'datapackage.json')
let text = await readFile(file, 'utf8')
for (const { path } of JSON.parse(text).resources) {
  text = withFingerprint(text, path, await fingerprint(folder, path))
}
await writeFile(file, text)
