/** A large table to import: SYNTHETIC, in the open ocean, the same at every run. */

/** Mulberry32: the same numbers from the same seed, between 0 and 1. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const HEAD = 'id,title,description,latitude,longitude,date,claimant,source_title,source_url'
const CLAIMANTS = 200

/** CSV with one row a site; every tenth has no place, every seventh no date. */
export function bigCsv(rows: number): string {
  const random = seededRandom(20260102)
  const lines = Array.from({ length: rows }, (_, row) => csvLine(row + 1, random))
  return `${[HEAD, ...lines].join('\n')}\n`
}

function csvLine(row: number, random: () => number): string {
  const place = row % 10 === 0 ? ['', ''] : [degrees(25 + random() * 15), degrees(-40 + random() * 20)]
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5000))).toISOString().slice(0, 10)
  const claimant = `SYNTHETIC office ${1 + Math.floor(random() * CLAIMANTS)}`
  const source = `https://example.org/report-${row}`
  const words = [`SYNTHETIC site ${row}`, `SYNTHETIC statement about site ${row}`]
  return [`s-${row}`, ...words, ...place, row % 7 === 0 ? '' : day, claimant, `Report ${row}`, source].join(
    ',',
  )
}

const degrees = (value: number): string => value.toFixed(5)
