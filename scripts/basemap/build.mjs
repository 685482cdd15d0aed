/**
 * Builds public/basemap from npm packages and from the two files that
 * `extract.mjs` took out of GMT's packages. The same input gives the same bytes. See docs/basemap.md.
 */

import { writeText } from './files.mjs'
import { gmtVersion } from './gmt.mjs'
import { buildSettlements } from './settlements.mjs'
import { buildWater } from './water.mjs'
import { buildWorld } from './world.mjs'

if (gmtVersion()) console.log('GMT is installed: extract.mjs can refresh rivers, lakes and borders.')
else console.log('GMT is not installed: rivers, lakes and borders come from the committed out/*.json.')

writeText('public/basemap/world.json', buildWorld())
writeText('public/basemap/water.json', buildWater())
writeText('public/basemap/settlements.json', buildSettlements())
