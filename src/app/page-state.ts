/** Everything the page shows: the session (which the URL carries) and what is around it. */
import type { PackageFiles, ParseResult } from '../domain/package.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { ExportProgress } from '../ui/export-forms.ts'
import type { Attachment } from './attach-document.ts'
import type { Session } from './session.ts'

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

export interface PageState {
  readonly session: Session
  readonly phase: 'loading' | 'ready' | 'failed'
  /** Why nothing could be shown; null unless `phase` is `failed`. */
  readonly fault: string | null
  readonly parsed: ParseResult | null
  /** The files of the shown package as they were read; null while there is none. */
  readonly files: PackageFiles | null
  readonly result: QueryResult | null
  /** Features that would be shown without one condition, by its key; null unless nothing is shown. */
  readonly relaxations: Readonly<Record<string, number>> | null
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
  readonly exporting: ExportProgress
  /** A newer version of the package or the app that waits for the reader's word. */
  readonly updates: readonly { readonly kind: 'package' | 'app'; readonly text: string; apply(): void }[]
  readonly dragging: boolean
  /** What draws the places: MapLibre, or the outline where WebGL 2 is missing. */
  readonly drawing: 'map' | 'outline'
}

export const FIRST_SESSION: Session = {
  data: null,
  filter: EMPTY_FILTER,
  selection: { site: null, claim: null, source: null },
  view: 'map',
  camera: null,
  lang: 'en',
}

export const FIRST_STATE: PageState = {
  session: FIRST_SESSION,
  phase: 'loading',
  fault: null,
  parsed: null,
  files: null,
  result: null,
  relaxations: null,
  messages: [],
  offline: { shell: 'checking', reason: null, packageKept: false },
  attached: new Set(),
  copy: null,
  attachment: null,
  picked: [],
  overlay: 'none',
  exporting: { kind: 'idle' },
  updates: [],
  dragging: false,
  drawing: 'map',
}
