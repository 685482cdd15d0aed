import type { Issue } from '../domain/issue.ts'

/** `file:line:column severity code path: message`, which editors turn into links; an issue without a place leaves it out. */
export function issueLine({ file, line, column, severity, code, path, message }: Issue): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`
  return `${place} ${severity} ${code}${path === '' ? '' : ` ${path}`}: ${message}`
}
