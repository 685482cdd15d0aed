/** The claim that is open, first on the page of its document, with the steps to the one before and after. */
import { html, nothing, type TemplateResult } from 'lit'
import { type CairnPackage, localText } from '../domain/package.ts'
import type { PassageProblem } from '../domain/resolve-passage.ts'
import { t } from '../i18n/message.ts'
import { claimLine } from './claim-line.ts'
import type { ClaimPassage } from './claims-of-source.ts'
import { typeGlyph } from './glyph.ts'
import { quoteInContext } from './quote-in-context.ts'

/** What the head of the document page shows of the claim that is open. */
export interface OpenClaim {
  readonly pkg: CairnPackage
  readonly lang: string
  /** Every passage of the document, in package order. */
  readonly passages: readonly ClaimPassage[]
  /** Each claim of the document once, in package order. */
  readonly claims: readonly ClaimPassage[]
  /** Id of the claim that is open; null when none is. */
  readonly current: string | null
  /** Passages that the attached copy does not hold; null when no copy is attached. */
  readonly problems: ReadonlyMap<string, PassageProblem> | null
  choose(one: ClaimPassage): void
}

/** Previous and next claim of the document, in the order of its list. */
function stepper({ claims, current, choose }: OpenClaim): TemplateResult | typeof nothing {
  const n = claims.length
  if (n < 2) return nothing
  const at = claims.findIndex(({ claim }) => claim.id === current)
  const go = (index: number): void => {
    const next = claims[index]
    if (next) choose(next)
  }
  return html`<p class="stepper">
    <button ?disabled=${at <= 0} @click=${() => go(at - 1)}>‹ ${t('documents.previousClaim')}</button>
    <span class="soft small" role="status">${at < 0 ? t('common.claims', { n }) : t('documents.claimOf', { at: at + 1, n })}</span>
    <button ?disabled=${at >= n - 1} @click=${() => go(at + 1)}>${t('documents.nextClaim')} ›</button>
  </p>`
}

/** The words in the document, unless the text below shows them; a passage that is not there says so first. */
function passageState(
  { passageId, passage }: ClaimPassage,
  problems: OpenClaim['problems'],
): TemplateResult | typeof nothing {
  const problem = problems?.get(passageId)
  if (problems && !problem) return nothing
  return html`${
    problem
      ? html`<p class="notice small"><strong>${t('documents.notInYourCopy')}</strong> ${problem.message}</p>`
      : nothing
  }
  ${quoteInContext(passage)}`
}

function claimText(open: OpenClaim): TemplateResult | typeof nothing {
  const { pkg, lang, passages, problems, current } = open
  const own = passages.filter(({ claim }) => claim.id === current)
  const [first] = own
  if (!first) return nothing
  const { claim, feature } = first
  return html`<div class="open-claim">
    ${typeGlyph(feature.properties.featureType, claim.polarity === 'denies' ? 'denied' : claim.modality)}
    <div>
      <p>${claimLine(claim, pkg, lang)}</p>
      <p class="statement">${localText(claim.statement, lang)}</p>
      ${own.map((one) => passageState(one, problems))}
    </div>
  </div>`
}

/** Stays in view while the text is read, so that a chosen passage is never without its claim. */
export function openClaim(open: OpenClaim): TemplateResult | typeof nothing {
  if (open.claims.length === 0) return nothing
  return html`<section class="at ${open.problems ? 'stays' : ''}" aria-label=${t('documents.openClaim')}>
    ${stepper(open)} ${claimText(open)}
  </section>`
}
