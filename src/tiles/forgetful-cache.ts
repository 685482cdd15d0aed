/**
 * Headers and directories of archives. Requests for the same one share a promise while it runs, and a promise that
 * fails is forgotten: the cache of npm `pmtiles` keeps it, so that an archive first asked for without network would
 * stay unreadable for ever.
 */
import { type Cache, type Entry, type Header, ResolvedValueCache, type Source } from 'pmtiles'
import { readPart } from './archive-fault.ts'
import { unpackDirectory } from './unpack.ts'

/** Directories kept; each is some tens of kilobytes at most. */
const KEPT = 64

export class ForgetfulCache implements Cache {
  readonly #kept = new ResolvedValueCache(KEPT, true, unpackDirectory)
  readonly #running = new Map<string, Promise<Header | Entry[]>>()

  getHeader(source: Source): Promise<Header> {
    return this.#once(source.getKey(), () => readPart('header', () => this.#kept.getHeader(source)))
  }

  /** Without the caller's signal: others wait for the same directory. */
  getDirectory(source: Source, offset: number, length: number, header: Header): Promise<Entry[]> {
    const key = `${source.getKey()}|${header.etag ?? ''}|${offset}|${length}`
    const read = () => this.#kept.getDirectory(source, offset, length, header)
    return this.#once(key, () => readPart('directory', read))
  }

  invalidate(source: Source): Promise<void> {
    return this.#kept.invalidate(source)
  }

  #once<Value extends Header | Entry[]>(key: string, read: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(key)
    if (running) return running as Promise<Value>
    const reading = read().finally(() => this.#running.delete(key))
    this.#running.set(key, reading)
    return reading
  }
}
