import type { CairnFeature } from '../generated/package-types.ts'
import { isAreal } from './each-position.ts'
import { error, type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

const PATH = ['properties', 'coordinateUncertaintyInMeters']

/** Group 5: a point stands for a circle, whose radius is stated and above zero (Darwin Core). */
export const uncertainty: Rule<CairnFeature> = {
  codes: [
    'uncertainty-missing',
    'uncertainty-not-positive',
    'uncertainty-without-place',
    'uncertainty-below-spread',
  ],
  check({ geometry, properties }, { places }) {
    const radius = properties.coordinateUncertaintyInMeters
    if (radius === null)
      return geometry === null || isAreal(geometry) ? NO_FINDINGS : [missing(geometry.type)]
    if (!(radius > 0 && Number.isFinite(radius)))
      return [
        error(
          'uncertainty-not-positive',
          PATH,
          `Expected a radius above 0 m, found ${radius}. Darwin Core: zero is not a valid value; unknown is null with a polygon.`,
        ),
      ]
    if (geometry === null && properties.precisionCode !== 'unlocated') return NO_FINDINGS
    if (geometry === null)
      return [
        warning(
          'uncertainty-without-place',
          PATH,
          `Expected null for a feature without geometry, found ${radius}. Delete the radius.`,
        ),
      ]
    return spreadFindings(
      radius,
      places.get(properties.placeId ?? '')?.spreadInMeters ?? null,
      properties.precisionCode,
    )
  },
}

function missing(type: string): Finding {
  const message = `Expected the radius in metres of the smallest circle that contains the whole place, found null beside a ${type}. Give it, or draw a polygon.`
  return error('uncertainty-missing', PATH, message)
}

/** A surveyed spot does not depend on gazetteers; every other place does. */
function spreadFindings(radius: number, spread: number | null, precisionCode: string): readonly Finding[] {
  if (spread === null || radius >= spread || precisionCode === 'site_exact') return NO_FINDINGS
  const message = `Expected at least ${spread} m, by which the gazetteers of this place differ, found ${radius}. Enlarge the radius.`
  return [warning('uncertainty-below-spread', PATH, message)]
}
