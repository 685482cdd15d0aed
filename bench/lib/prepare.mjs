// Writes what the approaches read, once per size.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './command.mjs'
import { writePackage } from './write-package.mjs'
import { writeFlat, writeOwn } from './write-texts.mjs'

const writer = fileURLToPath(new URL('./write-columns.mjs', import.meta.url))

export async function prepareData(folder, size, approaches) {
  const file = (name) => join(folder, name)
  const has = (name) => approaches.includes(name)
  const needs = (prefix) => approaches.some((name) => name.startsWith(prefix))
  if (['maplibre', 'deck', 'crossfilter2', 'cairn-plain'].some(needs))
    await once(file(`flat-${size}.geojson`), (path) => writeFlat(path, size))
  if (has('json-parse') || has('cairn-scan'))
    await once(file(`own-${size}.geojson`), (path) => writeOwn(path, size))
  if (needs('cairn-text') || needs('cairn-package') || has('json-parse-package'))
    await once(file(`package-${size}`), (path) => writePackage(path, size))
  // Always anew: the code that makes columns may have changed.
  if (needs('cairn-drag') || needs('cairn-tiles') || needs('idb-columns'))
    await run(
      process.execPath,
      ['--max-old-space-size=14000', writer, String(size), file(`columns-${size}.bin`)],
      {},
    )
}

/** Under another name until it is whole. */
async function once(path, write) {
  if (existsSync(path)) return
  await write(`${path}.part`)
  renameSync(`${path}.part`, path)
}
