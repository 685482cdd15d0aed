/** The columns of the balance report: groups, words and how a number is read from the counts. */
import { type BalanceCounts, MODALITIES } from '../domain/balance.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'

export interface BalanceColumn {
  readonly name: string
  value(counts: BalanceCounts): number
}

export interface BalanceColumnGroup {
  readonly name: string
  readonly columns: readonly BalanceColumn[]
}

type Counted = Exclude<keyof BalanceCounts, 'modalities'>

const column = (key: Counted): BalanceColumn => ({
  name: t(`balance.column.${key}`),
  value: (counts) => counts[key],
})

const group = (key: string, columns: readonly BalanceColumn[]): BalanceColumnGroup => ({
  name: t(`balance.group.${key}`),
  columns,
})

/** Asked for when drawn, since the words follow the reader's language. */
export function balanceColumns(): readonly BalanceColumnGroup[] {
  return [
    group('who', [column('claims'), column('claimants')]),
    group('place', [column('located'), column('unlocated')]),
    group('polarity', [column('affirming'), column('denying')]),
    group(
      'modality',
      MODALITIES.map((modality) => ({
        name: label('modality', modality),
        value: ({ modalities }) => modalities[modality],
      })),
    ),
    group('behind', [column('origins'), column('documents')]),
    group('grades', [column('graded'), column('notGraded')]),
  ]
}
