/** A number of bytes for people: three digits are enough, and a thousand is a thousand. */

const UNITS = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const

export function sizeWords(bytes: number): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? [1, 'B']
  const count = bytes / size
  return `${count >= 100 || unit === 'B' ? Math.round(count) : count.toPrecision(count >= 10 ? 3 : 2)} ${unit}`
}
