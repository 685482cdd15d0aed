/** Pairs of numbers in a text that lie at a withheld place, in either order and with any words between them. */
import type { LngLat } from '../../query/core/filter.ts'
import type { Hit } from './leak.ts'
import { angleTokens, commaTokens, type NumberToken, pointTokens } from './number-tokens.ts'
import type { Target, WritingTargets } from './position-targets.ts'

/** Farther apart, two numbers are not one position: room for names of members, tags and two other numbers. */
const PAIR_SPAN = 200
const NUMBERS_BETWEEN = 2

/** Positions that may stand anywhere, with a key for each in either order. */
export interface PublicPositions {
  readonly points: readonly LngLat[]
  readonly keys: ReadonlySet<number>
}

export const publicPositions = (points: readonly LngLat[]): PublicPositions => ({
  points,
  keys: new Set(points.flatMap(([lng, lat]) => [pairKey(lng, lat), pairKey(lat, lng)])),
})

/** Both numbers to the fifth decimal, the finest that ships, as one whole number. */
const pairKey = (one: number, other: number): number => Math.round(one * 1e5) * 4e7 + Math.round(other * 1e5)

/** Every pair that gives a target away; positions that are public are none. */
export function findPositions(
  text: string,
  writings: readonly WritingTargets[],
  { points: publicPoints, keys: shown }: PublicPositions,
): readonly Hit[] {
  if (writings.length === 0) return []
  const plain = [pointTokens(text), commaTokens(text)].map((tokens) => withoutShown(tokens, shown))
  const angles = angleTokens(text)
  return writings.flatMap((writing) => [
    ...plain.flatMap((tokens) => pairs(tokens, writing, publicPoints, NUMBERS_BETWEEN)),
    // Angles overlap: minutes and seconds are read as degrees and minutes too.
    ...(writing.name === 'degrees' ? pairs(angles, writing, publicPoints, Number.POSITIVE_INFINITY) : []),
  ])
}

/** Corners of published circles lie on all sides of what is withheld: one's longitude and another's latitude are no position. */
function withoutShown(tokens: readonly NumberToken[], shown: ReadonlySet<number>): readonly Ordered[] {
  const isPair = tokens.map((token, at) =>
    shown.has(pairKey(token.value, tokens[at + 1]?.value ?? Number.NaN)),
  )
  return tokens.map((token, order) => ({ ...token, order })).filter((_, at) => !isPair[at] && !isPair[at - 1])
}

/** Numbers in their order; what stands between two of them is counted where `order` is known. */
type Ordered = NumberToken & { readonly order?: number }

const isTooFar = (one: Ordered, other: Ordered, numbersBetween: number): boolean =>
  one.index < other.index - PAIR_SPAN || (other.order ?? 0) - (one.order ?? 0) > numbersBetween + 1

interface Near {
  readonly token: Ordered
  readonly target: Target
}

function pairs(
  tokens: readonly Ordered[],
  writing: WritingTargets,
  publicPoints: readonly LngLat[],
  numbersBetween: number,
): readonly Hit[] {
  const recent: Near[] = []
  const hits: Hit[] = []
  for (const token of tokens) {
    for (const target of targetsNear(token, writing)) {
      while (recent[0] && isTooFar(recent[0].token, token, numbersBetween)) recent.shift()
      const other = recent.find((one) => one.target.point === target.point && one.target.axis !== target.axis)
      if (other && !(writing.name === 'degrees' && isPublic(other, { token, target }, publicPoints)))
        hits.push(hit(other.token, token, target.id))
      recent.push({ token, target })
    }
  }
  return hits
}

const hit = (first: NumberToken, second: NumberToken, id: string): Hit => ({
  kind: 'coordinates',
  id,
  index: first.index,
  found: `${first.text} … ${second.text}`,
})

function targetsNear(
  { value, unit }: NumberToken,
  { targets, near, coarsest }: WritingTargets,
): readonly Target[] {
  if (unit > coarsest) return []
  const reach = Math.max(near, unit)
  const size = Math.abs(value)
  const found: Target[] = []
  for (let at = firstFrom(targets, size - reach); at < targets.length; at++) {
    const target = targets[at]
    if (!target || target.value > size + reach) break
    found.push(target)
  }
  return found
}

/** Index of the first target whose value is at least `least`. */
function firstFrom(targets: readonly Target[], least: number): number {
  let [low, high] = [0, targets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((targets[middle]?.value ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the pair is a rounding of a position that is shown by decision, and so tells no more than that. */
function isPublic(one: Near, other: Near, publicPoints: readonly LngLat[]): boolean {
  const [north, east] = one.target.axis === 'north' ? [one.token, other.token] : [other.token, one.token]
  const fits = (token: NumberToken, degrees: number) =>
    Math.abs(Math.abs(token.value) - Math.abs(degrees)) <= token.unit / 2 + 1e-9
  return publicPoints.some(([lng, lat]) => fits(north, lat) && fits(east, lng))
}
