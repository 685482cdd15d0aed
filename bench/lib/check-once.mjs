// One approach to checking a file of some 50 MB, in a process of its own.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const checker = fileURLToPath(new URL('./check-file.mjs', import.meta.url))

const FILES = {
  'json-parse': (size) => `own-${size}.geojson`,
  'cairn-scan': (size) => `own-${size}.geojson`,
  'json-parse-package': (size) => `package-${size}`,
  'cairn-package': (size) => `package-${size}`,
}

/** `{validate, decode}` in milliseconds; `failed` tells why there are none. */
export async function checkOnce(folder, { approach, size }) {
  const path = join(folder, FILES[approach](size))
  try {
    const args = ['--max-old-space-size=8000', checker, approach, path]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    return JSON.parse(stdout)
  } catch (fault) {
    return {
      failed: String(fault.stderr || fault.message)
        .split('\n')
        .find((line) => line.includes('Error')),
    }
  }
}
