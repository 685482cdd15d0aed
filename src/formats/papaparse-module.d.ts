/** The part of npm `papaparse` 5.7 that we use; its published types bring all of Node into a room without it. */
declare module 'papaparse' {
  interface Options {
    readonly delimiter: string
    readonly newline: '\n'
    /** 0 reads everything. */
    readonly preview: number
    readonly fastMode: false
  }
  interface Fault {
    readonly code: 'MissingQuotes' | 'InvalidQuotes' | string
    /** Index into `data`. */
    readonly row?: number
  }
  const Papa: {
    parse(
      text: string,
      options: Options,
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly Fault[] }
  }
  export default Papa
}
