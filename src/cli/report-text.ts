/** The balance as text: one table row per party in the package's order, and what each column counts. */
import type { Balance, BalanceCounts } from '../domain/balance.ts'
import { MODALITIES } from '../domain/balance.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { RejectedCounts } from './report.ts'

interface Column {
  readonly head: string
  readonly meaning: string
  value(counts: BalanceCounts): number
}

const COLUMNS: readonly Column[] = [
  { head: 'claims', meaning: 'claims whose claimant belongs to the party', value: ({ claims }) => claims },
  { head: 'claimants', meaning: 'who say them', value: ({ claimants }) => claimants },
  { head: 'located', meaning: 'claims on features with a place', value: ({ located }) => located },
  { head: 'unlocated', meaning: 'claims on features without one', value: ({ unlocated }) => unlocated },
  { head: 'affirm', meaning: 'claims that affirm', value: ({ affirming }) => affirming },
  { head: 'deny', meaning: 'claims that deny', value: ({ denying }) => denying },
  {
    head: 'origins',
    meaning: 'independent origins, feature by feature: who repeats another is no origin of its own',
    value: ({ origins }) => origins,
  },
  {
    head: 'documents',
    meaning: 'documents in which the claims stand; one document may carry claims of several parties',
    value: ({ documents }) => documents,
  },
  { head: 'graded', meaning: 'claims with a grade by a named assessor', value: ({ graded }) => graded },
]

const MODALITY_HEADS: Readonly<Record<(typeof MODALITIES)[number], string>> = {
  asserted: 'asserted',
  presumed: 'presumed',
  possible: 'possible',
  pending: 'pending',
  reported_by_others: 'reported',
  denied: 'denied',
}

const MODALITY_COLUMNS: readonly Column[] = MODALITIES.map((modality) => ({
  head: MODALITY_HEADS[modality],
  meaning: '',
  value: ({ modalities }) => modalities[modality],
}))

/** Lines to print. */
export function reportText(pkg: CairnPackage, counted: Balance, rejected: RejectedCounts): readonly string[] {
  const head = `${pkg.title} (${pkg.id} ${pkg.version})`
  if (pkg.kind === 'plain') return [`${pkg.title}: GeoJSON without claims; no claimant is stated in it`]
  return [
    head,
    `${counted.total.claims} claims in ${counted.total.documents} of ${pkg.sources.size} documents. Parties stand in the package's order, which is no ranking.`,
    '',
    ...table(counted, COLUMNS, pkg),
    '',
    'Claims by how certainly they are said:',
    ...table(counted, MODALITY_COLUMNS, pkg),
    '',
    ...COLUMNS.map(({ head: name, meaning }) => `${name.padEnd(9)}  ${meaning}`),
    ...remarks(counted, rejected, pkg),
  ]
}

function table(
  { parties, total }: Balance,
  columns: readonly Column[],
  pkg: CairnPackage,
): readonly string[] {
  const rows = [
    ...parties.map((party) => ({ name: party.party.label.en, counts: party as BalanceCounts })),
    { name: 'Package', counts: total },
  ]
  const width = Math.max(...rows.map(({ name }) => name.length), pkg.parties.length > 0 ? 0 : 5)
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => text.padStart(columns[at]?.head.length ?? 0)).join('  ')
  return [
    `${''.padEnd(width)}  ${cells(columns.map(({ head }) => head))}`,
    ...rows.map(
      ({ name, counts }) =>
        `${name.padEnd(width)}  ${cells(columns.map((column) => String(column.value(counts))))}`,
    ),
  ]
}

function remarks(
  { jointOrigins, dominant, total }: Balance,
  { features, claims, others }: RejectedCounts,
  pkg: CairnPackage,
): readonly string[] {
  const lines: string[] = []
  if (jointOrigins > 0)
    lines.push(
      `Of the ${total.origins} origins, ${jointOrigins} were first stated by claimants of more than one party; the package's row counts them, no party's does.`,
    )
  if (total.claims > 0 && total.graded === 0) lines.push('No claim is graded.')
  if (dominant) {
    const name = pkg.parties.find(({ id }) => id === dominant.party)?.label.en ?? dominant.party
    lines.push(
      `Notice: one party supplies more than 80 % of the claims (${name}: ${dominant.claims} of ${dominant.of}). Look for documents of the others, or say why there are none.`,
    )
  }
  if (features + claims + others > 0)
    lines.push(
      `Not counted: records that were rejected (${features} features, ${claims} claims, ${others} others); cairn validate lists them.`,
    )
  return lines.length > 0 ? ['', ...lines] : []
}
