/**
 * Reads lines from the Generic Mapping Tools, which carry the shorelines and rivers (GSHHG)
 * and the country outlines (DCW). Only `extract.mjs` needs this; `build.mjs` does not.
 */

import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'

/** @typedef {import('./region.mjs').Point} Point */

/** GMT writes 0–360° or −180–180° depending on the region asked for. @param {number} lon */
const normalise = (lon) => (lon > 180 ? lon - 360 : lon)

/** The version of GMT, or null when it is not installed. */
export function gmtVersion() {
  const { status, stdout } = spawnSync('gmt', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/**
 * Runs `gmt coast -M`, which prints lines as text instead of drawing them. GMT ends with an error
 * when there is nothing to print, so no output counts as no lines. It leaves a history file in the
 * working directory, hence the temporary one.
 * @param {string[]} options
 * @returns {Point[][]}
 */
export function gmtLines(...options) {
  const args = ['coast', '-M', ...options, '--FORMAT_FLOAT_OUT=%.5f']
  const { stdout, error } = spawnSync('gmt', args, { encoding: 'utf8', maxBuffer: 2 ** 29, cwd: tmpdir() })
  if (error) throw error
  return stdout
    .split(/^>.*$/m)
    .map(parseLine)
    .filter((line) => line.length > 1)
}

/**
 * @param {string} text
 * @returns {Point[]}
 */
function parseLine(text) {
  const rows = text.split('\n').filter((row) => row && !row.startsWith('#'))
  return rows.map((row) => {
    const [lon, lat] = row.split('\t').map(Number)
    return [normalise(lon), lat]
  })
}
