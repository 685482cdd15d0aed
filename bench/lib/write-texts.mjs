// The texts as files.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { sites } from './data.mjs'
import { flatFeature, ownFeature, packageFeature } from './texts.mjs'

/** Writes a FeatureCollection without holding it. */
async function writeCollection(path, features) {
  const file = createWriteStream(path)
  file.write('{"type":"FeatureCollection","features":[')
  let isFirst = true
  let text = ''
  for (const feature of features) {
    text += `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`
    isFirst = false
    if (text.length < 1 << 20) continue
    if (!file.write(text)) await once(file, 'drain')
    text = ''
  }
  file.end(`${text}]}`)
  await once(file, 'close')
}

function* located(size, featureOf) {
  for (const site of sites(size)) if (site.lng !== null) yield featureOf(site)
}

function* packageFeatures(size) {
  for (const site of sites(size)) yield packageFeature(site)
}

export const writeFlat = (path, size) => writeCollection(path, located(size, flatFeature))
export const writeOwn = (path, size) => writeCollection(path, located(size, ownFeature))
export const writeFeatures = (path, size) => writeCollection(path, packageFeatures(size))
