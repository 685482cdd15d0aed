/** Checking a file as a device does, and `JSON.parse` of the same file alone. */
import { createHash } from 'node:crypto'
import { parsePackage } from '../../src/domain/parse.ts'
import { scanPlain } from '../../src/domain/scan/scan-plain.ts'

export type Files = ReadonlyMap<string, Uint8Array>

/** Milliseconds; `decode`: from bytes to text, which the scan of bytes does without. */
export interface Checked {
  readonly validate: number
  readonly decode?: number
}

async function took(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function parsed(files: Files): Promise<Checked> {
  let texts: readonly string[] = []
  const decode = await took(() => {
    texts = [...files.values()].map((bytes) => new TextDecoder().decode(bytes))
  })
  return { validate: await took(() => texts.map((text) => JSON.parse(text))), decode }
}

async function scanned(files: Files): Promise<Checked> {
  const [bytes] = files.values()
  let rows = 0
  const validate = await took(() => {
    rows = scanPlain(bytes as Uint8Array)?.rows ?? 0
  })
  if (rows === 0) throw new Error('a file that can be scanned expected')
  return { validate }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Hashing is no part of checking: whoever opens a file pays it, checked or not. */
async function checkedWhole(files: Files): Promise<Checked> {
  const known = new Map([...files.values()].map((bytes) => [bytes, sha256(bytes)]))
  const hashOf = async (bytes: Uint8Array): Promise<string> => known.get(bytes) ?? sha256(bytes)
  let issues = 0
  const validate = await took(async () => {
    const result = await parsePackage(files, hashOf)
    issues = result.package ? result.issues.length : 1
  })
  if (issues > 0) throw new Error(`a package without issues expected, ${issues} found`)
  return { validate }
}

export const CHECKS: Readonly<Record<string, (files: Files) => Promise<Checked>>> = {
  'json-parse': parsed,
  'cairn-scan': scanned,
  'json-parse-package': parsed,
  'cairn-package': checkedWhole,
}
