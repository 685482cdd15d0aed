/**
 * Formats: what can be opened, one file each. A format looks at names and first
 * bytes to say whether it knows the files, and reads them to a package with issues.
 */
import type { Issue } from '../domain/issue.ts'
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { plainMessage } from '../domain/plain-message.ts'
import type { PlainScan } from '../domain/scan/scan-plain.ts'

/** A file as it was chosen, dropped or unpacked; `name` is its path with `/` inside what was opened. */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What was scanned of the bytes while they came, null when they could not be followed; absent when nobody tried. */
  readonly scan?: PlainScan | null
}

export interface Format {
  readonly name: string
  /** Whether the files look like this format; cheap, and no promise that they are free of faults. */
  detect(files: readonly InputFile[]): boolean
  /** Reads files that `detect` knows; faults come back as issues. */
  read(files: readonly InputFile[], sha256: Sha256): Promise<ParseResult>
}

/** Nothing could be read at all, and why. */
export function unreadable(file: string, code: string, message: string): ParseResult {
  return {
    package: null,
    issues: [fileIssue('error', file, code, message)],
    rejected: [],
    importedFeatures: 0,
  }
}

/** The same result with further notices at the end, where the least grave issues stand. */
export function withNotices(result: ParseResult, notices: readonly Issue[]): ParseResult {
  return notices.length === 0 ? result : { ...result, issues: [...result.issues, ...notices] }
}

/** Something worth knowing about a whole file. */
export function fileNotice(file: string, code: string, message: string): Issue {
  return fileIssue('notice', file, code, message)
}

function fileIssue(severity: Issue['severity'], file: string, code: string, message: string): Issue {
  return { file, path: '', code, severity, message: plainMessage(message), line: null, column: null }
}

/** Whether a path is something that systems and editors leave behind: `.DS_Store`, `.git/…`, `__MACOSX/…`, `Thumbs.db`. */
export function isHousekeeping(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db')
}
