/** `bundle.json`: what a bundle holds, with size and hash of every file. */
import type { AreaFacts } from './bundle-entry.ts'

export const MANIFEST_PATH = 'bundle.json'

/** Raised when older readers would misunderstand what is new. */
export const BUNDLE_VERSION = 1

export interface ManifestFile {
  /** Path in the archive. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** SHA-256 of the deflated bytes as they lie in the archive; absent when they lie there as they are. */
  readonly packed?: string
}

export interface ManifestEntry {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly version: string | null
  /** The one file, or the folder, which ends with a slash. */
  readonly path: string
  /** Of all files together. */
  readonly bytes: number
  /** Of the one file; for a folder the hash over its files as docs/format.md defines it for a package. */
  readonly sha256: string
  readonly area?: AreaFacts
  readonly files: readonly ManifestFile[]
}

export interface BundleManifest {
  readonly cairnBundle: number
  /** Version of the program that wrote it. */
  readonly app: string
  /** RFC 3339 time; absent unless the writer was told to say it. */
  readonly created?: string
  /** In the order of their paths. */
  readonly entries: readonly ManifestEntry[]
}

/** The bytes of `bundle.json`: the same manifest gives the same bytes. */
export function manifestBytes(manifest: BundleManifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`)
}
