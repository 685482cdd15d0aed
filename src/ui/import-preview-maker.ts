/** Reads the sample as the import would, a moment after the last change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Mapping } from '../import/mapping.ts'
import { type PreviewRow, previewRows } from '../import/preview-rows.ts'
import type { ImportTable } from '../import/table.ts'
import { columnsOf } from '../import/table-columns.ts'
import { tableFacts } from '../import/table-facts.ts'

export interface Preview {
  readonly rows: readonly PreviewRow[]
  /** How each column of dates is read, in words. */
  readonly dateStyles: readonly { readonly column: string; readonly said: string }[]
}

/** Typing changes a mapping several times a second. */
const REST_MS = 200

export class PreviewMaker implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private timer = 0
  preview: Preview | null = null

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  /** Makes the preview of the sample; `isUrgent` at once. The former one stays until then. */
  make(sample: ImportTable, mapping: Mapping, isUrgent: boolean): void {
    clearTimeout(this.timer)
    const work = (): void => {
      this.preview = previewOf(sample, mapping)
      this.host.requestUpdate()
    }
    this.timer = window.setTimeout(work, isUrgent ? 0 : REST_MS)
  }

  hostDisconnected(): void {
    clearTimeout(this.timer)
  }
}

/** Every row of the sample, read by the code of the import. */
export function previewOf(sample: ImportTable, mapping: Mapping): Preview {
  const { dateStyles } = tableFacts(sample, mapping)
  const columns = columnsOf(sample, mapping)
  const said = [...dateStyles].map(([index, style]) => ({
    column: columns[index]?.name ?? '',
    said: style.said,
  }))
  return { rows: previewRows(sample, mapping, sample.rows.length), dateStyles: said }
}
