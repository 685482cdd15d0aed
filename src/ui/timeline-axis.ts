/** Words below the bars: as many years or months as have room, in regular steps, never over each other. */
import { calendarDay } from '../domain/day-number.ts'
import { knowsMonths } from '../domain/knows-months.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { binUnit } from './timeline-window.ts'

/** A word below the left edge of a bin. */
export interface AxisLabel {
  readonly bin: number
  readonly text: string
  /** Whether a year begins here: the word is its number. */
  readonly isYear: boolean
}

type Bins = readonly HistogramBin[]

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const MONTH_STEPS = [1, 3, 6, 12, 24, 60]
/** Average width of a letter and least gap between words, in units of the type size; digits are narrower. */
const LETTER_EM = 0.62
const GAP_EM = 0.9
/** Room beside the bars, at least; the last word may reach into it. */
const MARGIN_PIXELS = 20

/**
 * Labels for bins that are drawn `binPixels` wide in type of `typePixels`. Their widths are estimated generously,
 * so that no measuring is needed and no two can touch.
 */
export function axisLabels(
  bins: Bins,
  binPixels: number,
  typePixels: number,
  lang: string,
): readonly AxisLabel[] {
  const [first] = bins
  if (!first || binPixels <= 0) return []
  const candidates = binUnit(first) === 'month' ? monthLabels : yearLabels
  const room: Room = { pixelsOf: (text) => (text.length * LETTER_EM + GAP_EM) * typePixels, binPixels }
  return withoutOverlap(candidates(bins, room, lang), bins.length, room)
}

/** The same, found once for the same bins in the same room whatever is counted in them: dates are slow to write. */
export function rememberedLabels(): typeof axisLabels {
  let known: { readonly key: string; readonly labels: readonly AxisLabel[] } | null = null
  return (bins, binPixels, typePixels, lang) => {
    const key = [bins[0]?.startDay, bins.at(-1)?.endDay, bins.length, binPixels, typePixels, lang].join()
    if (known?.key !== key) known = { key, labels: axisLabels(bins, binPixels, typePixels, lang) }
    return known.labels
  }
}

interface Room {
  /** Generous width of a word with the gap behind it. */
  pixelsOf(text: string): number
  readonly binPixels: number
}

function yearLabels(bins: Bins, room: Room): readonly AxisLabel[] {
  const years = bins.map(({ startDay }) => calendarDay(startDay).year)
  const yearsPerBin = Math.max(1, (years[1] ?? 0) - (years[0] ?? 0))
  const needed = Math.max(...years.map((year) => room.pixelsOf(String(year))))
  const step =
    YEAR_STEPS.find((years) => years >= yearsPerBin && (years / yearsPerBin) * room.binPixels >= needed) ??
    10_000
  return years.flatMap((year, bin) => (year % step === 0 ? [{ bin, text: String(year), isYear: true }] : []))
}

/** In figures, "05", where the browser has no names for the language's months. */
const monthWord = (day: number, lang: string, withYear: boolean): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : knowsMonths(lang) ? lang : 'ru', {
    timeZone: 'UTC',
    month: knowsMonths(lang) ? 'short' : '2-digit',
    ...(withYear && { year: 'numeric' }),
  }).format(day * 86_400_000)

function monthLabels(bins: Bins, room: Room, lang: string): readonly AxisLabel[] {
  const needed = Math.max(
    ...bins.slice(0, 12).map((bin) => room.pixelsOf(monthWord(bin.startDay, lang, false))),
  )
  const step = MONTH_STEPS.find((months) => months * room.binPixels >= needed) ?? 120
  const shown = bins.flatMap(({ startDay }, bin) => {
    const { year, month } = calendarDay(startDay)
    return (year * 12 + month - 1) % step === 0 ? [{ bin, startDay, year, month }] : []
  })
  return shown.map(({ bin, startDay, year, month }, at) =>
    month === 1
      ? { bin, text: String(year), isYear: true }
      : { bin, text: monthWord(startDay, lang, at === 0), isYear: false },
  )
}

/** The first month carries its year and is longer than the rest: it gives way to a year, and the rest gives way to it. */
function withoutOverlap(labels: readonly AxisLabel[], bins: number, room: Room): readonly AxisLabel[] {
  const endOf = ({ bin, text }: AxisLabel): number => bin * room.binPixels + room.pixelsOf(text)
  const kept: AxisLabel[] = []
  for (const label of labels) {
    const before = kept.at(-1)
    const isFree = !before || endOf(before) <= label.bin * room.binPixels
    if (!isFree && !(label.isYear && !before.isYear)) continue
    if (!isFree) kept.pop()
    kept.push(label)
  }
  const lastEnd = bins * room.binPixels + MARGIN_PIXELS + room.pixelsOf('')
  return kept.filter((label) => label.bin === 0 || endOf(label) <= lastEnd)
}
