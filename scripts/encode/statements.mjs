/** Statements reworded because the references' own wording takes a side or uses a legal label. */
export const STATEMENTS = {
  'clm-nyut365-2020-12-29-3':
    'The actions of the other side are presumably meant to conceal a further unlawful act.',
  'clm-aljazeera-2022-10-05-3':
    'Videos published by Azerbaijani users show unlawful acts against Armenian prisoners and mistreatment of bodies.',
  'clm-infoteka24-2024-02-26-1':
    'An old Armenian cemetery was dug up in the village; presenting its remains as those of killed Azerbaijani residents of Khojaly is disputed.',
}

const TERMS =
  /mass graves?|mass burials?|Massengrab|kütləvi məzarlı\S*|массовые захоронения|братских могилах|مقابر جماعية|grave fields|դամբարանադաշտեր/iu

/** Terms that stand just outside the quoted phrase of a seed. */
const TERM_OF_CLAIM = { c1: 'mass graves' }

/** Hedges that qualify a part of the sentence and not the claim: [words that carry the modality, remark]. */
const PARTIAL_HEDGES = {
  'clm-novostiaze-111443-1': ['не менее', '“предположительно” qualifies the two minors, not the number.'],
  'clm-kavkaz-uzel-397676-1': [null, '“предположительно” qualifies the two minors, not the number.'],
  'clm-justiceforkhojaly-346-1': [null, '“with the possibility” qualifies the four minors, not the number.'],
}

/** The document's words that carry the modality of the claim; null when there are none. */
export function verbatimModalOf(claim) {
  const partial = PARTIAL_HEDGES[claim.id]
  return partial ? partial[0] : claim.verbatimModal
}

/** The encoder's note on how the document was read; undefined when there is none. */
export function remarksOf(claim) {
  const remarks = [PARTIAL_HEDGES[claim.id]?.[1], claim.note].filter(Boolean)
  return remarks.length === 0 ? undefined : remarks.join(' ')
}

/** The document's own noun for the site, when the quoted phrase holds one. */
export const termInSource = (claim) => TERM_OF_CLAIM[claim.id] ?? claim.quote.exact.match(TERMS)?.[0]

/** Our neutral sentence for a claim. */
export const statementOf = (claim) => STATEMENTS[claim.id] ?? claim.statement
