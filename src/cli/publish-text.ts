/** What publishing did, as text for the editor: what is shown more coarsely, what is still to be decided, what was found. */
import type { PublishFinding } from '../publish/finding.ts'
import type { PublishResult } from '../publish/publish-package.ts'
import { QUESTIONS } from '../publish/questions.ts'

/** Lines to print. */
export function publishText(
  result: PublishResult,
  findings: readonly PublishFinding[],
  to: string,
): readonly string[] {
  return [
    ...headLines(result, findings.length === 0, to),
    ...section('Shown more coarsely than held', withheldLines(result)),
    ...questionLines(result),
    ...section('Sentences of ours about withheld places, for an editor to read', sentenceLines(result)),
    ...diffLines(result),
    ...section(
      'Findings: nothing was written',
      findings.map(({ code, message }) => `  ${code}: ${message}`),
    ),
  ]
}

function headLines({ published }: PublishResult, isWritten: boolean, to: string): readonly string[] {
  if (!published || !isWritten) return []
  const { title, id, version, features, sources } = published.package
  const located = features.filter(({ geometry }) => geometry !== null).length
  const claims = features.reduce((sum, { properties }) => sum + properties.claims.length, 0)
  return [
    `${title} (${id}) ${version} published to ${to} and ${to}/${version}`,
    `${features.length} features, ${located} of them located; ${claims} claims in ${sources.size} documents; no leak found`,
  ]
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines]

const withheldLines = ({ decisions }: PublishResult): readonly string[] =>
  decisions
    .filter(({ isWithheld }) => isWithheld)
    .map(
      ({ featureId, held, published, basis }) => `  ${featureId}: ${held} → ${published} (${BASES[basis]})`,
    )

const BASES = {
  decision: 'by decision',
  'public-settlement': 'no decision',
  'no-public-settlement': 'no decision, and no public document names the settlement',
} as const

function questionLines({ questions }: PublishResult): readonly string[] {
  const places = questions.filter(({ about }) => about === 'place')
  const words = questions.filter(({ about }) => about === 'words')
  return [
    ...section(
      'Places without a decision',
      places.map(
        ({ featureId, held, published }) => `  ${featureId}: held as ${held}, published as ${published}`,
      ),
    ),
    ...section(
      'Sites that only public documents name, without a decision',
      words.map(
        ({ featureId, held, published }) => `  ${featureId}: worded as ${held}, drawn as ${published}`,
      ),
    ),
    ...(questions.length === 0
      ? []
      : [
          '',
          'To decide, answer for each and write it as `publication` (docs/publishing.md):',
          ...QUESTIONS.map((question) => `  - ${question}`),
        ]),
  ]
}

const sentenceLines = ({ toRead }: PublishResult): readonly string[] =>
  toRead.map(({ featureId, claimId, statement }) => `  ${featureId} ${claimId}: ${statement}`)

function diffLines({ diff }: PublishResult): readonly string[] {
  if (!diff) return []
  const { added, corrected, withdrawn, unchanged } = diff
  return [
    '',
    `Since the release before: ${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn, ${unchanged} unchanged`,
  ]
}
