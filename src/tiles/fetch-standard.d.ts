/** The part of the Fetch standard that this room uses; browsers, workers and Node have it alike. */
interface AbortSignal {
  addEventListener(type: 'abort', listen: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listen: () => void): void
  throwIfAborted(): void
}
declare class AbortController {
  readonly signal: AbortSignal
  abort(): void
}
interface FetchedBody {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> }
  cancel(): Promise<void>
}
declare function fetch(
  url: string,
  init: { headers: Record<string, string>; cache: 'no-store'; signal: AbortSignal },
): Promise<{ status: number; headers: { get(name: string): string | null }; body: FetchedBody | null }>
declare function clearTimeout(timer: unknown): void
