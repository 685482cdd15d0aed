/** The grid as templates: a head that stays, and only those rows that are in view. */
import type { VirtualItem } from '@tanstack/lit-virtual'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../i18n/message.ts'
import type { TableColumn, TableContext } from './table-column.ts'
import type { GridCell } from './table-keys.ts'
import type { TableSort } from './table-settings.ts'

/** What is drawn and whom it tells. */
export interface GridOptions<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly context: TableContext
  readonly sort: TableSort | null
  /** The cell in reach of Tab. */
  readonly active: GridCell
  /** Number of rows without the head. */
  readonly count: number
  /** Height of everything, px. */
  readonly height: number
  readonly items: readonly VirtualItem[]
  rowAt(index: number): Row | null
  /** Whether the row is what the page shows beside the table: itself, or a part of it. */
  standing(row: Row): 'selected' | 'of-selected' | null
  lead(row: Row, context: TableContext): TemplateResult
  onSort(column: string): void
  onOpen(row: Row): void
  onKey(event: KeyboardEvent): void
  onFocus(cell: GridCell): void
}

/** Names a cell for finding it again; row 0 is the head. */
export const cellName = ({ row, column }: GridCell): string => `${row}:${column}`

/** Least width of all columns together, rem. */
const totalWidth = (columns: readonly TableColumn<never>[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0)

const template = (columns: readonly TableColumn<never>[]): string =>
  columns.map(({ width }) => `minmax(${width}rem, ${width}fr)`).join(' ')

/** The tabindex of a cell: one of all is in reach of Tab. */
const reach = (active: GridCell, row: number, column: number): 0 | -1 =>
  active.row === row && active.column === column ? 0 : -1

/** The whole grid, scrolling in both directions. */
export function tableGrid<Row>(options: GridOptions<Row>, name: string): TemplateResult {
  const { columns, count, height, items } = options
  const width = `--columns:${template(columns)};--width:${totalWidth(columns)}rem;--lead:${columns[0]?.width ?? 0}rem`
  return html`<div
    class="grid"
    role="grid"
    aria-label=${name}
    aria-rowcount=${count + 1}
    aria-colcount=${columns.length}
    .style=${width}
    @keydown=${options.onKey}
    @focusin=${(event: FocusEvent) => focused(event, options)}
  >
    <div class="canvas" .style=${`block-size:${height}px`}>
      <div role="rowgroup" class="head-rows">${headRow(options)}</div>
      <div role="rowgroup">
        ${repeat(
          items,
          ({ index }) => index,
          (item) => bodyRow(item, options),
        )}
      </div>
    </div>
  </div>`
}

/** Tells which cell has the focus now, by mouse or by keyboard. */
function focused<Row>(event: FocusEvent, { onFocus }: GridOptions<Row>): void {
  const name = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
  const [row, column] = name?.split(':').map(Number) ?? []
  if (row !== undefined && column !== undefined) onFocus({ row, column })
}

function headRow<Row>(options: GridOptions<Row>): TemplateResult {
  return html`<div role="row" class="line" aria-rowindex="1">
    ${options.columns.map((column, at) => headCell(column, at, options))}
  </div>`
}

function headCell<Row>(
  { id, isNumber }: TableColumn<Row>,
  at: number,
  { sort, active, onSort }: GridOptions<Row>,
): TemplateResult {
  const isSorted = sort?.column === id
  const order = sort?.descending ? 'descending' : 'ascending'
  return html`<div
    role="columnheader"
    class="cell ${at === 0 ? 'lead' : ''} ${isNumber ? 'number' : ''}"
    aria-colindex=${at + 1}
    aria-sort=${isSorted ? order : 'none'}
  >
    <button
      type="button"
      class="sort"
      data-cell=${cellName({ row: 0, column: at })}
      tabindex=${reach(active, 0, at)}
      @click=${() => onSort(id)}
    >
      <span>${t(`table.col.${id}`)}</span><span class="arrow" aria-hidden="true">${isSorted ? (sort?.descending ? '↓' : '↑') : ''}</span>
    </button>
  </div>`
}

function bodyRow<Row>({ index, start, size }: VirtualItem, options: GridOptions<Row>): TemplateResult {
  const row = options.rowAt(index)
  if (row === null) return html``
  const standing = options.standing(row)
  return html`<div
    role="row"
    class="line body ${standing ?? ''} ${index % 2 === 1 ? 'odd' : ''}"
    aria-rowindex=${index + 2}
    aria-selected=${standing === 'selected'}
    .style=${`top:${start}px;height:${size}px`}
    @click=${() => openUnlessReading(() => options.onOpen(row))}
  >
    ${options.columns.map((column, at) => bodyCell(row, { column, at, index }, options))}
  </div>`
}

/** Somebody who marks words in a cell does not ask for the row. */
function openUnlessReading(open: () => void): void {
  if (getSelection()?.type !== 'Range') open()
}

function bodyCell<Row>(
  row: Row,
  { column, at, index }: { column: TableColumn<Row>; at: number; index: number },
  { active, context, lead }: GridOptions<Row>,
): TemplateResult {
  const isLead = at === 0
  const words = column.words(row, context)
  return html`<div
    role=${isLead ? 'rowheader' : 'gridcell'}
    class="cell ${isLead ? 'lead' : ''} ${column.isNumber ? 'number' : ''} ${column.id}"
    aria-colindex=${at + 1}
    data-cell=${cellName({ row: index + 1, column: at })}
    tabindex=${reach(active, index + 1, at)}
    title=${words || nothing}
  >
    ${isLead ? lead(row, context) : html`<span class="two-lines" dir="auto">${words}</span>`}
  </div>`
}
