// Prints who speaks in a package, by party, as a Markdown table.
//   node scripts/encode/balance.mjs data/karabakh
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = process.argv[2]
if (!folder) throw new Error('usage: node scripts/encode/balance.mjs PACKAGE')
const json = async (path) => JSON.parse(await readFile(join(folder, path), 'utf8'))

const { cairn } = await json('datapackage.json')
const { agents } = await json('agents.json')
const { features } = await json('features.geojson')

const partyOf = new Map(agents.map(({ id, party }) => [id, party]))
const entries = features.flatMap(({ geometry, properties }) =>
  properties.claims.map((claim) => ({
    ...claim,
    isLocated: geometry !== null,
    party: partyOf.get(claim.claimant),
  })),
)

function row(label, claims) {
  const count = (test) => claims.filter(test).length
  const located = count(({ isLocated }) => isLocated)
  const denies = count(({ polarity }) => polarity === 'denies')
  return `| ${[label, claims.length, located, claims.length - located, claims.length - denies, denies].join(' | ')} |`
}

console.log('| party | claims | about a located feature | about an unlocated one | affirm | deny |')
console.log('|---|---|---|---|---|---|')
for (const { id, label } of cairn.parties) {
  console.log(
    row(
      label.en,
      entries.filter(({ party }) => party === id),
    ),
  )
}
console.log(row('all', entries))

const located = features.filter(({ geometry }) => geometry !== null)
console.log(
  `\n${features.length} features: ${located.length} located, ${features.length - located.length} unlocated.`,
)
const classes = [...new Set(features.map(({ properties }) => properties.precisionCode))].sort()
for (const code of classes) {
  console.log(`- ${code}: ${features.filter(({ properties }) => properties.precisionCode === code).length}`)
}
