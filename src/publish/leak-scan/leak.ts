/** A place, name or text that was held back and stands in something that would ship. */
export interface Leak {
  readonly kind:
    | 'coordinates'
    | 'grid-reference'
    | 'binary-coordinates'
    | 'picture-position'
    | 'tile-position'
    | 'name'
    | 'text'
  /** The feature or gazetteer entry that it gives away; null for a picture that tells where it was taken, wherever that is. */
  readonly id: string | null
  readonly file: string
  /** 1-based, in the file's text; null in binary files and below a packing. */
  readonly line: number | null
  /** Bytes from the start of the file; null below a packing. */
  readonly byteOffset: number | null
  /** What was found, shortened. It is a secret: print it where the editors read, never in what ships. */
  readonly found: string
  /** Packings and writings that hid it, outermost first; empty when it stands there openly. */
  readonly within: readonly string[]
}

/** Something found in a piece of text. */
export interface Hit {
  readonly kind: Leak['kind']
  readonly id: string | null
  /** UTF-16 index in the searched text; null where there is none. */
  readonly index: number | null
  readonly found: string
}
