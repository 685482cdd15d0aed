/** Tools whose columns we know. A role here comes before what the name would suggest; null says: let the name and the values decide. */
import type { ColumnRole } from './mapping.ts'
import type { TableFormat } from './table.ts'

type Preset = Readonly<Record<string, ColumnRole>>

const KEEP: ColumnRole = { role: 'keep' }
const LEAVE_OUT: ColumnRole = { role: 'leave-out' }

/** forensic-architecture/timemap: events, as src/import/read/timemap-join.ts lays them out. */
const TIMEMAP: Preset = {
  id: { role: 'feature-id' },
  description: { role: 'statement' },
  date: { role: 'date', kind: 'incident', part: 'whole' },
  time: KEEP,
  location: { role: 'locality' },
  latitude: { role: 'latitude' },
  longitude: { role: 'longitude' },
  category: { role: 'predicate' },
  narrative: KEEP,
  type: KEEP,
}

/** atlosdotorg/atlos: CSV export of incidents. */
const ATLOS: Preset = {
  slug: { role: 'feature-id' },
  description: { role: 'statement' },
  type: { role: 'predicate' },
  date: { role: 'date', kind: 'incident', part: 'whole' },
  latitude: { role: 'latitude' },
  longitude: { role: 'longitude' },
  geolocation: { role: 'coordinate-pair' },
  geolocation_resolution: { role: 'precision' },
  general_location: { role: 'locality' },
  status: KEEP,
  sensitivity: KEEP,
  tags: KEEP,
  assignees: LEAVE_OUT,
}

/** KoboToolbox and ODK: what is about the form and the device, not about the answer. */
const KOBO: Preset = {
  _uuid: { role: 'feature-id' },
  'meta/instanceID': KEEP,
  _id: KEEP,
  _index: KEEP,
  start: KEEP,
  end: KEEP,
  today: KEEP,
  _submission_time: KEEP,
  SubmissionDate: KEEP,
  _geolocation: { role: 'coordinate-pair' },
  _submitted_by: LEAVE_OUT,
  username: LEAVE_OUT,
  deviceid: LEAVE_OUT,
  phonenumber: LEAVE_OUT,
  subscriberid: LEAVE_OUT,
}

const PRESETS: Readonly<Partial<Record<TableFormat, Preset>>> = { timemap: TIMEMAP, atlos: ATLOS, kobo: KOBO }

/** The role of a column that the tool itself makes; null for a column of the user's own. */
export function presetRole(format: TableFormat, column: string): ColumnRole | null {
  const preset = PRESETS[format]
  if (preset && Object.hasOwn(preset, column)) return preset[column] ?? null
  if (format === 'timemap' && /^association_\d+$/.test(column)) return KEEP
  return format === 'kobo' ? koboPart(column) : null
}

/** `_place_latitude` and its kin stand beside the question `place`, which holds them all. */
function koboPart(column: string): ColumnRole | null {
  const part = column.match(/^_.*_(latitude|longitude|altitude|precision)$/)?.[1]
  if (part === 'latitude' || part === 'longitude') return { role: part }
  if (part === 'precision') return { role: 'uncertainty-meters' }
  return part === undefined ? null : KEEP
}
