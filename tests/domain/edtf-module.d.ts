/** The part of npm `edtf` 4.11 that we use; the package ships no types. */
declare module 'edtf' {
  /** `values` are year, month from 0, day; their number is the precision (six with a time). */
  export interface ParsedDate {
    readonly type: 'Date'
    readonly values: readonly number[]
    readonly uncertain?: boolean
    readonly approximate?: boolean
    /** Bit mask of X digits: year 1+2+4+8 from the left, month 16+32, day 64+128. */
    readonly unspecified?: number
  }

  /** An end is null when unknown (empty) and ±Infinity when open (`..`). */
  export interface ParsedInterval {
    readonly type: 'Interval'
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null]
  }

  export interface ParseConstraints {
    readonly level: 0 | 1 | 2
    readonly types: readonly ('Date' | 'Interval')[]
  }

  /** Throws when the text is not EDTF within the constraints. */
  export function parse(text: string, constraints: ParseConstraints): ParsedDate | ParsedInterval
}
