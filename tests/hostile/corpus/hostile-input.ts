/** One thing that somebody hands to the program. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface HostileInput {
  /** What was done to which seed. */
  readonly what: string
  readonly files: readonly HostileFile[]
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The text of one file, for formats that are one text. */
export const textOf = ({ files }: HostileInput): string => new TextDecoder().decode(files[0]?.bytes)

export const oneFile = (what: string, name: string, content: Uint8Array | string): HostileInput => ({
  what,
  files: [{ name, bytes: typeof content === 'string' ? utf8(content) : content }],
})
