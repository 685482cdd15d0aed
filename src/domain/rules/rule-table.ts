/** Every rule about one record, by kind: the table that parsing runs and that the specification's list of codes is checked against. */
import type { Agent, CairnFeature, Claim, Place, Source } from '../generated/package-types.ts'
import { antimeridian } from './antimeridian.ts'
import { coordinateBbox } from './coordinate-bbox.ts'
import { coordinateCount } from './coordinate-count.ts'
import { coordinateDecimals } from './coordinate-decimals.ts'
import { coordinateNullIsland } from './coordinate-null-island.ts'
import { coordinateRange } from './coordinate-range.ts'
import { countFromVagueWords } from './count-from-vague-words.ts'
import { countOrder } from './count-order.ts'
import { capacityDates, captureDates, claimDates, decisionDates, placeNameDates } from './date-edtf.ts'
import { dateOrder } from './date-order.ts'
import { labelGloss, statementGloss } from './gloss-term.ts'
import { modalityWords } from './modality-words.ts'
import { passageSelectors } from './passage-selectors.ts'
import { personWithoutOffice } from './person-without-office.ts'
import { placeCoordinates } from './place-coordinates.ts'
import { ringCrossing } from './ring-crossing.ts'
import type { Rule } from './rule.ts'
import { statementDate } from './statement-date.ts'
import { uncertainty } from './uncertainty.ts'
import { unlocated } from './unlocated.ts'

export const FEATURE_RULES: readonly Rule<CairnFeature>[] = [
  unlocated,
  coordinateRange,
  coordinateCount,
  coordinateNullIsland,
  coordinateBbox,
  coordinateDecimals,
  uncertainty,
  antimeridian,
  ringCrossing,
  decisionDates,
  labelGloss,
]

export const CLAIM_RULES: readonly Rule<Claim>[] = [
  statementDate,
  claimDates,
  dateOrder,
  passageSelectors,
  countOrder,
  countFromVagueWords,
  modalityWords,
  statementGloss,
]

export const SOURCE_RULES: readonly Rule<Source>[] = [captureDates]

export const AGENT_RULES: readonly Rule<Agent>[] = [capacityDates, personWithoutOffice]

export const PLACE_RULES: readonly Rule<Place>[] = [placeCoordinates, placeNameDates]
