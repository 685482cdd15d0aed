/** The format's own rules over what was made, so that a package never leaves here with a record that its reader rejects. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import * as validators from '../domain/generated/validators.js'
import { checkGeoJson } from '../domain/geojson-gate.ts'
import { checkTexts } from '../domain/rules/check-texts.ts'
import type { Finding } from '../domain/rules/finding.ts'
import type { RuleContext } from '../domain/rules/rule.ts'
import { CLAIM_RULES, FEATURE_RULES } from '../domain/rules/rule-table.ts'
import { checkSchema } from '../domain/schema-check.ts'

const NOTHING_KNOWN: RuleContext = { bbox: null, gloss: new Map(), places: new Map() }

const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length === 0 ? findings : findings.filter(({ severity }) => severity === 'error')

/** What would keep the claim out. */
export function claimErrors(claim: Claim): readonly Finding[] {
  const faults = errorsOf(checkSchema(validators.claim, claim))
  if (faults.length > 0) return faults
  return errorsOf([...checkTexts(claim), ...CLAIM_RULES.flatMap((rule) => rule.check(claim, NOTHING_KNOWN))])
}

/** What would keep the feature out, its claims left to themselves. */
export function featureErrors(feature: CairnFeature): readonly Finding[] {
  const faults = errorsOf(checkSchema(validators.feature, feature))
  if (faults.length > 0) return faults
  const shape =
    feature.geometry === null || feature.geometry.type === 'Point' ? [] : errorsOf(checkGeoJson(feature))
  if (shape.length > 0) return shape
  return errorsOf([
    ...checkTexts(feature),
    ...FEATURE_RULES.flatMap((rule) => rule.check(feature, NOTHING_KNOWN)),
  ])
}
