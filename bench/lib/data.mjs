// SYNTHETIC sites in the open Atlantic, the same for every approach: seeded, with one to five claims, uncertain dates,
// claims without a date and sites without a place.

/** First day that occurs, 2000-01-01, and how many follow; days since 1970-01-01. */
const FIRST_DAY = 10_957
const DAYS = 9131

const UNLOCATED = 0.1
const UNDATED = 0.15

/** Mulberry32. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const claimantsOf = (size) => (size >= 100_000 ? 400 : 40)

/** `{lng, lat, claims: [{claimant, first, last}]}`; `lng` null: no place; `first` null: no date. */
export function* sites(size) {
  const next = random(20261122)
  const claimants = claimantsOf(size)
  for (let row = 0; row < size; row++) {
    const isLocated = next() >= UNLOCATED
    const [lng, lat] = [-45 + next() * 30, 10 + next() * 30]
    const claims = Array.from({ length: 1 + Math.floor(next() ** 2 * 5) }, () => claimOf(next, claimants))
    yield { row, lng: isLocated ? round(lng) : null, lat: isLocated ? round(lat) : null, claims }
  }
}

/** The precision that the format allows for a settlement. */
const round = (degrees) => Math.round(degrees * 1e3) / 1e3

function claimOf(next, claimants) {
  const claimant = Math.floor(next() * claimants)
  const isDated = next() >= UNDATED
  const first = FIRST_DAY + Math.floor(next() * DAYS)
  const kind = next()
  const length = kind < 0.5 ? 0 : kind < 0.8 ? 30 : 365
  return isDated ? { claimant, first, last: first + length } : { claimant, first: null, last: null }
}

/** A thousand days and half of the claimants; all claimants but one, and all days but half a year. */
export function questions(size) {
  const claimants = claimantsOf(size)
  const all = Array.from({ length: claimants }, (_, claimant) => claimant)
  return {
    narrow: { from: FIRST_DAY + 4000, to: FIRST_DAY + 4999, claimants: all.filter((one) => one % 2 === 0) },
    wide: { from: FIRST_DAY + 180, to: FIRST_DAY + DAYS + 400, claimants: all.slice(1) },
  }
}

const isFound = (claims, { from, to, claimants }) =>
  claims.some(
    ({ claimant, first, last }) =>
      first !== null && first <= to && last >= from && claimants.includes(claimant),
  )

/** How many sites with a place each question finds: what every approach must draw. */
export function expectedCounts(size) {
  const asked = Object.entries(questions(size)).map(([name, question]) => [
    name,
    { ...question, claimants: { includes: Set.prototype.has.bind(new Set(question.claimants)) } },
  ])
  const counts = Object.fromEntries(asked.map(([name]) => [name, 0]))
  for (const { lng, claims } of sites(size)) {
    if (lng === null) continue
    for (const [name, question] of asked) if (isFound(claims, question)) counts[name]++
  }
  return counts
}
