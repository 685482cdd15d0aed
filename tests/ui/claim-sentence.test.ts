import { expect, test } from 'vitest'
import { claimantName } from '../../src/domain/claimant.ts'
import { claimSentence } from '../../src/ui/claim-sentence.ts'
import { karabakh } from '../query/karabakh.ts'

const pkg = await karabakh()
const claims = pkg.features.flatMap(({ properties }) => properties.claims)

/** Who, when, how certainly: what; about which place and how closely; in which document. */
const SENTENCE =
  /^.+, .*(\d{4}|statement undated).*, .*(asserted|possible|presumed|reported by others|awaits examination|denied|denial).*: .+ place: .+ Document: .+\.$/

test('every claim of the bundled package is heard as one whole sentence that begins with who says it', () => {
  expect(claims.length).toBeGreaterThan(200)
  const said = claims.map((claim) => claimSentence(claim, pkg, 'en'))
  expect(said.filter((sentence) => !SENTENCE.test(sentence))).toEqual([])
  expect(said.every((sentence, at) => sentence.startsWith(claimantName(claims[at]!.claimant, pkg)))).toBe(
    true,
  )
})
