/** Everything the page shows: the session (which the URL carries) and what is around it. */
import type { ParseResult } from '../domain/package.ts'
import type { ImportReport } from '../import/report.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { ExportProgress } from '../ui/export-forms.ts'
import type { BeyondArea } from '../ui/table-area.ts'
import { FIRST_SETTINGS, type TableSettings } from '../ui/table-settings.ts'
import { type AreaState, NO_AREA_TOOL } from './area-state.ts'
import type { Attachment } from './attach-document.ts'
import type { PinNotice } from './pinned-version.ts'
import type { ReadingState } from './reading-state.ts'
import { NO_VIEWS, type SavedViews } from './saved-views-state.ts'
import type { Session } from './session.ts'
import { type FilterSteps, NO_STEPS } from './undo.ts'

/** What this device holds, for the line that says what is ready offline. */
export interface OfflineState {
  readonly shell: 'checking' | 'ready' | 'unavailable'
  /** The browser's reason when the shell is unavailable. */
  readonly reason: string | null
  /** Whether the shown package is stored on this device. */
  readonly packageKept: boolean
}

/** The reader's own copy of the open document. */
export interface OpenCopy {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** A panel laid over the map; one at a time. */
export type Overlay =
  | 'none'
  | 'filters'
  | 'tray'
  | 'legend'
  | 'issues'
  | 'about'
  | 'compare'
  | 'balance'
  | 'releases'
  | 'export'
  | 'print'
  | 'share'
  | 'views'
  | 'shortcuts'
  | 'area'

export interface PageState {
  readonly session: Session
  /** Filters before the present one, and those that were undone. */
  readonly steps: FilterSteps
  /** What was just done, said once in a live region: undone, copied. */
  readonly said: string
  /** What became of the version that the address is pinned to; null without a pin, or when the present one is meant. */
  readonly pinned: PinNotice | null
  readonly savedViews: SavedViews
  /** Whether keys without Ctrl or ⌘ do something. */
  readonly singleKeys: boolean
  readonly phase: 'loading' | 'ready' | 'failed'
  /** Why nothing could be shown; null unless `phase` is `failed`. */
  readonly fault: string | null
  readonly parsed: ParseResult | null
  /** The files of the shown package as they were read; null while there is none. */
  readonly files: ReadonlyMap<string, Blob> | null
  /** What is being read, and how far it is. */
  readonly reading: ReadingState
  /** What became of each row of the table that was imported last; null when what is shown was no table. */
  readonly report: ImportReport | null
  /** Status of each feature by row; null for one without claims. */
  readonly statuses: LoadedPackage['statuses']
  readonly result: QueryResult | null
  /** Features that would be shown without one condition, by its key; null unless nothing is shown. */
  readonly relaxations: Readonly<Record<string, number>> | null
  /** What would be shown without the filter's area; null without one, or while it is counted. */
  readonly beyondArea: BeyondArea | null
  /** How the table is set; the address does not carry it. */
  readonly table: TableSettings
  /** Size of the map on the page when it was last there, CSS pixels; null before. */
  readonly mapSize: { readonly width: number; readonly height: number } | null
  /** Plain messages above the content, newest last. */
  readonly messages: readonly string[]
  readonly offline: OfflineState
  /** Hashes of the documents attached on this device. */
  readonly attached: ReadonlySet<string>
  readonly copy: OpenCopy | null
  readonly attachment: Attachment | null
  /** Features under one mark, offered as a list. */
  readonly picked: readonly string[]
  readonly overlay: Overlay
  /** Choosing an area and measuring. */
  readonly area: AreaState
  readonly exporting: ExportProgress
  /** A newer version of the package or the app that waits for the reader's word. */
  readonly updates: readonly { readonly kind: 'package' | 'app'; readonly text: string; apply(): void }[]
  readonly dragging: boolean
  /** What draws the places: MapLibre, or the outline where WebGL 2 is missing. */
  readonly drawing: 'map' | 'outline'
}

export const FIRST_SESSION: Session = {
  data: null,
  version: null,
  filter: EMPTY_FILTER,
  selection: { site: null, claim: null, source: null },
  view: 'map',
  camera: null,
  lang: 'en',
}

export const FIRST_STATE: PageState = {
  session: FIRST_SESSION,
  steps: NO_STEPS,
  said: '',
  pinned: null,
  savedViews: NO_VIEWS,
  singleKeys: true,
  phase: 'loading',
  fault: null,
  parsed: null,
  files: null,
  reading: { kind: 'idle' },
  report: null,
  statuses: [],
  result: null,
  relaxations: null,
  beyondArea: null,
  table: FIRST_SETTINGS,
  mapSize: null,
  messages: [],
  offline: { shell: 'checking', reason: null, packageKept: false },
  attached: new Set(),
  copy: null,
  attachment: null,
  picked: [],
  overlay: 'none',
  area: NO_AREA_TOOL,
  exporting: { kind: 'idle' },
  updates: [],
  dragging: false,
  drawing: 'map',
}
