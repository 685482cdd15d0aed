/** Group 3: a shipped copy is the document that its source's capture describes, byte for byte. */
import type { Capture, Source } from '../generated/package-types.ts'
import type { PackageFiles } from '../package.ts'
import { addFindings, type Candidate } from '../parse-candidate.ts'
import { type Finding, warning } from './finding.ts'

export interface CaptureFaults {
  /** Files that are not what a capture says, with what is wrong; they are kept out. */
  readonly files: ReadonlyMap<string, { readonly code: string; readonly message: string }>
}

/** Checks the copies that lie in the package and takes the path from captures whose copy cannot be trusted or is not there. */
export function checkCaptures(
  sources: readonly Candidate<Source>[],
  files: PackageFiles,
  hashes: ReadonlyMap<string, string>,
): CaptureFaults {
  const faults = new Map<string, { code: string; message: string }>()
  for (const source of sources) {
    if (source.record?.captures.some(({ path }) => path !== undefined))
      source.record = {
        ...source.record,
        captures: source.record.captures.map((capture, index) => checked(capture, index, source)),
      }
  }
  return { files: faults }

  function checked(capture: Capture, index: number, source: Candidate<Source>): Capture {
    const { path, ...withoutPath } = capture
    if (path === undefined) return capture
    const file = files.get(path)
    if (!file) {
      addFindings(source, [missing(path, index)])
      return withoutPath
    }
    const fault = faultOf(capture, path, file, hashes.get(path))
    if (!fault) return capture
    faults.set(path, fault)
    return withoutPath
  }
}

function missing(path: string, index: number): Finding {
  const message = `Expected the copy "${path}" in the package, found none. Add it, or delete the path: readers can attach their own copy.`
  return warning('capture-missing', ['captures', index, 'path'], message)
}

function faultOf(capture: Capture, path: string, file: Uint8Array, hash: string | undefined) {
  const cure = 'This copy is another text: put the captured file there, or record it as a new capture.'
  if (hash !== capture.sha256)
    return {
      code: 'capture-hash',
      message: `Expected SHA-256 ${capture.sha256} for ${path}, found ${hash}. ${cure}`,
    }
  if (file.length !== capture.bytes)
    return {
      code: 'capture-size',
      message: `Expected ${capture.bytes} bytes in ${path}, found ${file.length}. Correct the number: the hash agrees.`,
    }
  return null
}
