/**
 * Questions with several answers: KoboToolbox and ODK write the question with its codes, and beside it one 0/1 column
 * for each answer (`question/answer`). The answers are joined into one cell; the 0/1 columns say nothing further.
 */
import type { ImportTable, TableRow } from '../table.ts'

/** A yes in any of the exports' settings. */
const YES = new Set(['1', '1.0', 'true', 'True', 'TRUE'])
const NO = new Set(['0', '0.0', 'false', 'False', 'FALSE', ''])

interface Question {
  /** Index of the question's own column. */
  readonly column: number
  /** Indexes of its 0/1 columns, and the answers that they stand for. */
  readonly answers: readonly { readonly column: number; readonly name: string }[]
}

/** The table with each question's answers in one cell, joined by `; `. */
export function joinChoices(table: ImportTable): ImportTable {
  const questions = table.columns.flatMap((_, column) => questionAt(table, column) ?? [])
  if (questions.length === 0) return table
  const dropped = new Set(questions.flatMap(({ answers }) => answers.map(({ column }) => column)))
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => !dropped.has(at))
  const names = questions.map(({ column }) => table.columns[column]).join(', ')
  return {
    ...table,
    columns: kept(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: kept(withAnswers(row, questions)) })),
    detected: { ...table.detected, 'several answers': names },
  }
}

/** null when the column has no 0/1 columns beside it, or one of them holds anything else. */
function questionAt({ columns, rows }: ImportTable, column: number): Question | null {
  const name = columns[column]
  const answers = columns.flatMap((other, at) =>
    other.startsWith(`${name}/`) ? [{ column: at, name: other.slice((name?.length ?? 0) + 1) }] : [],
  )
  if (answers.length < 2) return null
  const isChoice = answers.every((answer) =>
    rows.every(({ cells }) => YES.has(cells[answer.column] ?? '') || NO.has(cells[answer.column] ?? '')),
  )
  return isChoice ? { column, answers } : null
}

function withAnswers({ cells }: TableRow, questions: readonly Question[]): readonly string[] {
  const joined = [...cells]
  for (const { column, answers } of questions) {
    const given = answers.filter((answer) => YES.has(cells[answer.column] ?? '')).map(({ name }) => name)
    if (given.length > 0) joined[column] = given.join('; ')
  }
  return joined
}
