import type { MarkView } from '../../query/core/lookout.ts'

/** The memory of a view, to be handed from thread to thread. */
export const viewBuffers = ({ marks, x, y, fades, cells, rows, signs, ground }: MarkView): ArrayBuffer[] =>
  [marks, x, y, fades, cells, rows, signs, ground].map(({ buffer }) => buffer as ArrayBuffer)
