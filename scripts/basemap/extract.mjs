/**
 * Rebuilds out/water.json and out/borders.json from Debian's `gmt`, `gmt-gshhg-low`,
 * `gmt-gshhg-full` and `gmt-dcw`. Run it only when those packages change: the two files are
 * committed, so that `build.mjs` works without them.
 */

import { extractBorders } from './extract-borders.mjs'
import { extractWater } from './extract-water.mjs'
import { writeText } from './files.mjs'
import { gmtVersion } from './gmt.mjs'

const version = gmtVersion()
if (version) {
  console.log(`GMT ${version}`)
  const borders = extractBorders()
  writeText('scripts/basemap/out/borders.json', JSON.stringify(borders))
  writeText('scripts/basemap/out/water.json', JSON.stringify(extractWater(borders)))
} else {
  console.log('GMT is not installed: out/water.json and out/borders.json are left as they are.')
}
