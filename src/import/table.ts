/** Somebody's own file as rows and columns of text, before anybody has said what a column means. */
import type { Geometry } from 'geojson'

export type TableFormat = 'csv' | 'xlsx' | 'geojson' | 'kml' | 'gpx' | 'timemap' | 'atlos' | 'kobo' | 'json'

/** Something that was not read as it stands; said per row, so that a reader can sign the result. */
export interface Repair {
  /** Stable kebab-case name, for example `encoding`, `entity`, `date-style`, `shared-point`. */
  readonly code: string
  /** Name of the column; null when the row as a whole was repaired. */
  readonly column: string | null
  /** As it stood, cut to 200 characters; bytes that are no text as `\x8E`. */
  readonly before: string
  readonly after: string
}

export interface TableRow {
  /** 1-based line on which the row begins in a text file; row of the sheet; number of the feature, event or placemark elsewhere. */
  readonly line: number
  /** One text per column, in the order of `columns`; the empty string is an empty or absent cell. */
  readonly cells: readonly string[]
  /** From formats that draw (GeoJSON, KML, GPX): longitude first, degrees WGS 84. null where there is none. */
  readonly geometry: Geometry | null
  readonly repairs: readonly Repair[]
}

/** A row that could not be read as a row, for example with more cells than columns. */
export interface FaultyRow {
  readonly line: number
  /** 1-based, in UTF-16 units; null when unknown. */
  readonly column: number | null
  /** The text of the row as far as it could be read. */
  readonly text: string
  readonly reason: string
}

export interface ImportTable {
  /** File name, with the sheet or layer behind `#` where a file has several. */
  readonly name: string
  readonly format: TableFormat
  /** What was detected, for the report: `encoding`, `delimiter`, … in words such as `UTF-8` or `;`. */
  readonly detected: Readonly<Record<string, string>>
  /** Header names, trimmed, made unique by a number behind (`name (2)`); an unnamed one is `column 3`. */
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly faulty: readonly FaultyRow[]
}
