import { expect, test } from 'vitest'
import { resolveSelection } from '../../src/app/ids.ts'
import { readSession, sessionSearch } from '../../src/app/url.ts'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { karabakh } from '../query/karabakh.ts'
import { readable } from '../query/readable.ts'
import { claimOf, featureOf, filterOf, parsedOf } from '../query/synthetic.ts'

const renamed = (feature: CairnFeature): CairnFeature => ({
  ...feature,
  properties: { ...feature.properties, label: { en: 'SYNTHETIC other name' } },
})

/** The package as a later version may be: everything elsewhere in its files, under other names, among more. */
function laterVersion(pkg: CairnPackage): CairnPackage {
  const [agent] = pkg.agents.keys()
  const added = Array.from({ length: 300 }, (_, at) =>
    featureOf(`added-${at}`, [claimOf(`added-claim-${at}`, { claimant: agent ?? '' })]),
  )
  const features = pkg.features
    .toReversed()
    .flatMap((feature, at) => [renamed(feature), ...added.slice(at * 3, at * 3 + 3)])
  const reversed = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].toReversed())
  return { ...pkg, title: 'SYNTHETIC other title', version: '99.0.0', features, agents: reversed(pkg.agents) }
}

const found = (pkg: CairnPackage, link: string) => {
  const { session } = readSession(new URL(link, 'https://cairn.example/'))
  const { rows, matchingClaims } = readable(runQuery(buildIndex(parsedOf(pkg)), session.filter), pkg)
  const byFeature = new Map([...rows].map((row, at) => [pkg.features[row]?.id, matchingClaims?.[at]]))
  return {
    ...resolveSelection(pkg, session.selection),
    claimsOfSite: byFeature.get(session.selection.site ?? ''),
  }
}

test('an old link selects the same feature and the same claim in a reordered, renamed and enlarged package', async () => {
  const pkg = await karabakh()
  const later = laterVersion(pkg)
  expect(later.features.length).toBeGreaterThan(pkg.features.length + 200)
  for (const { id: site, properties } of pkg.features.filter((_, at) => at % 5 === 0)) {
    const [first] = properties.claims
    const link = sessionSearch({
      ...readSession(new URL('https://cairn.example/')).session,
      filter: filterOf({ facets: { claimant: [first!.claimant], modality: [first!.modality] } }),
      selection: { site, claim: first!.id, source: null },
    })
    const now = found(later, link)
    expect(now).toEqual(found(pkg, link))
    expect([now.selection.site, now.selection.claim, now.messages]).toEqual([site, first!.id, []])
    expect(now.claimsOfSite).toContain(first!.id)
  }
})
