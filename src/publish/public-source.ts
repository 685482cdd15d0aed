/** Whether the place of a feature stands in a document that anybody can look up. */
import type { CairnFeature, Claim, Source } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeChain } from '../domain/place-chain.ts'
import { isFiner } from '../domain/precision-order.ts'
import { placeAt } from './place-above.ts'

/**
 * A document is public when it has a web address, or a publisher or container (newspaper, journal, series) in its
 * citation. A field note, an interview or a message has none of them.
 */
export function isPublicSource({ url, csl }: Source): boolean {
  const isOnline = typeof url === 'string' && /^https?:\/\//.test(url)
  return (
    isOnline ||
    [csl.publisher, csl['container-title']].some((name) => typeof name === 'string' && name !== '')
  )
}

/** Whether one of the claim's passages stands in a public document. */
export const isPubliclySaid = (claim: Claim, pkg: CairnPackage): boolean =>
  claim.claimantRole !== 'witness_anonymised' &&
  claim.passages.some(({ source: id }) => {
    const source = pkg.sources.get(id)
    return source !== undefined && isPublicSource(source)
  })

/**
 * Whether a public document names the feature's settlement, or something inside it, as the place of one of its claims.
 * A feature without a gazetteer entry goes by the words: a public document must have some for the place.
 */
export function isNamedInPublic({ properties }: CairnFeature, pkg: CairnPackage): boolean {
  const { placeId, precisionCode } = properties
  const settlement = placeAt(placeId, 'settlement', pkg)
  // A road between two villages is no settlement, yet no finer than one.
  const named = settlement ?? (isFiner(precisionCode, 'near_settlement') ? null : placeChain(placeId, pkg)[0])
  return properties.claims.some(
    (claim) =>
      isPubliclySaid(claim, pkg) &&
      (placeId === undefined
        ? claim.place.verbatim !== null
        : named !== null && named !== undefined && placeChain(claim.place.placeId, pkg).includes(named)),
  )
}
