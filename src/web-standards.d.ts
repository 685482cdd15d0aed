/**
 * The few web standards that the rooms without DOM may use: they exist in
 * browsers, workers and Node alike. Everything else stays unknown to the compiler there.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly href: string
  readonly host: string
}
declare function setTimeout(run: () => void, milliseconds: number): unknown
interface AbortSignal {
  readonly aborted: boolean
}
