/** Everything the page shows: the session (which the URL carries) and what is around it. */

import type { ParseResult } from '../domain/package.ts'
import type { FieldShapes } from '../map/field-data.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { QueryResult } from '../query/core/result.ts'
import { NO_STATUSES } from '../query/core/status-column.ts'
import type { ExportProgress } from '../ui/export-forms.ts'
import { type FieldState, NO_FIELD } from '../ui/field-state.ts'
import type { ImportAccount, SavedMappings } from '../ui/import-table.ts'
import type { BeyondArea } from '../ui/table-area.ts'
import { FIRST_SETTINGS, type TableSettings } from '../ui/table-settings.ts'
import type { TallyPart } from '../ui/tally.ts'
import type { OpenArchive } from './archive-state.ts'
import { type AreaState, NO_AREA_TOOL } from './area-state.ts'
import { type AreasState, NO_AREAS } from './areas-state.ts'
import type { Arriving } from './arriving.ts'
import type { Attachment } from './attach-document.ts'
import { type BundleState, NO_BUNDLE } from './bundle-state.ts'
import { NO_MAPPINGS } from './mappings-state.ts'
import type { PinShown } from './pinned-view.ts'
import type { ReadingState } from './reading-state.ts'
import { NOT_ASKED, type ReadyState } from './ready-state.ts'
import { NO_VIEWS, type SavedViews } from './saved-views-state.ts'
import type { Session } from './session.ts'
import { type FilterSteps, NO_STEPS } from './undo.ts'
import { NO_PANEL, type VaultLock, type VaultPanel } from './vault-state.ts'

/** What this device holds, for the line that says what is ready offline. */
export interface OfflineState {
  readonly shell: 'checking' | 'ready' | 'unavailable'
  /** The browser's reason when the shell is unavailable; null when it offers no service worker. */
  readonly reason: string | null
  /** Whether the shown package is stored on this device; null while it is being stored. */
  readonly packageKept: boolean | null
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
  | 'import'
  | 'import-report'
  | 'large'
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
  | 'areas'
  | 'ready'
  | 'field'
  | 'vault'
  | 'bundle'
  | 'received'

export interface PageState {
  readonly session: Session
  /** Filters before the present one, and those that were undone. */
  readonly steps: FilterSteps
  /** What was just done, said once in a live region: undone, copied. */
  readonly said: string
  /** The counts of the last answer that rested, for a live region. */
  readonly counted: string
  /** What became of the version that the address is pinned to; null without a pin, or when the present one is meant. */
  readonly pinned: PinShown | null
  readonly savedViews: SavedViews
  /** Whether keys without Ctrl or ⌘ do something. */
  readonly singleKeys: boolean
  /** Whether the note for newcomers stands above the list. */
  readonly isOpeningShown: boolean
  readonly phase: 'loading' | 'ready' | 'failed'
  /** Why nothing could be shown; null unless `phase` is `failed`. */
  readonly fault: string | null
  readonly parsed: ParseResult | null
  /** The files of the shown package as they were read; null while there is none. */
  readonly files: ReadonlyMap<string, Blob> | null
  /** What is being read, and how far it is. */
  readonly reading: ReadingState
  /** What became of each row of the table that was imported last; null when what is shown was no table. */
  readonly report: ImportAccount | null
  /** What columns of tables mean, as the reader saved it. */
  readonly mappings: SavedMappings
  readonly statuses: LoadedPackage['statuses']
  readonly result: QueryResult | null
  /** What is on the map before the details of a large package are read; null before and afterwards. */
  readonly arriving: Arriving | null
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
  /** Which number of the tally they are what it counts; null for those under one mark. */
  readonly pickedAs: TallyPart | null
  readonly overlay: Overlay
  /** Choosing an area and measuring. */
  readonly area: AreaState
  /** Maps on this device. */
  readonly areas: AreasState
  readonly ready: ReadyState
  /** Target, position and compass; in memory only. */
  readonly field: FieldState
  /** What the map shows of them; null while the field view is closed. */
  readonly fieldShapes: FieldShapes | null
  readonly exporting: ExportProgress
  /** With what the print panel begins; a feature only while one is open. */
  readonly printedFirst: 'query' | 'feature'
  /** Whether there are private notes, and whether they can be read now. */
  /** Handing over and receiving. */
  readonly bundle: BundleState
  readonly vault: VaultLock
  readonly vaultPanel: VaultPanel
  /** Whether a note is being written: the page must not be reloaded under the reader's hands. */
  readonly isDraftOpen: boolean
  /** What waits for the reader's word: a newer version of the package or the app, a signer's changed key. */
  readonly updates: readonly {
    readonly kind: 'package' | 'app' | 'key'
    readonly text: string
    apply(): void
    /** Puts the offer away until the page is opened again; absent where it cannot be put away. */
    refuse?(): void
  }[]
  readonly dragging: boolean
  /** An archive of tiles in place of a package; its code came with it. null for packages. */
  readonly archive: OpenArchive | null
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
  counted: '',
  pinned: null,
  savedViews: NO_VIEWS,
  singleKeys: true,
  isOpeningShown: false,
  phase: 'loading',
  fault: null,
  parsed: null,
  files: null,
  reading: { kind: 'idle' },
  report: null,
  mappings: NO_MAPPINGS,
  statuses: NO_STATUSES,
  result: null,
  arriving: null,
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
  pickedAs: null,
  overlay: 'none',
  area: NO_AREA_TOOL,
  areas: NO_AREAS,
  ready: NOT_ASKED,
  field: NO_FIELD,
  fieldShapes: null,
  exporting: { kind: 'idle' },
  printedFirst: 'feature',
  bundle: NO_BUNDLE,
  vault: 'absent',
  vaultPanel: NO_PANEL,
  isDraftOpen: false,
  updates: [],
  dragging: false,
  archive: null,
  drawing: 'map',
}
