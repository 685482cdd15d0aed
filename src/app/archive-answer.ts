/** Marks of a window to what the map draws and the panels say. Pure. */
import { saidLine } from '../design/said-line.ts'
import { label } from '../i18n/labels.ts'
import type { ArchivePlace } from '../map/archive-places.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { ArchiveFacts } from '../tiles/archive-facts.ts'
import type { TiledMark } from '../tiles/claim-tile.ts'
import type { ArchiveChoice, ArchiveLook, PickedPlace } from '../ui/archive-look.ts'
import { type ArchiveQuestion, archiveQuestion } from './archive-question.ts'

/** A place for each feature and each cell, and the marks that it stands for. */
export function placesOf(marks: readonly TiledMark[]): {
  readonly places: readonly ArchivePlace[]
  readonly members: readonly (readonly TiledMark[])[]
} {
  const groups = new Map<string, TiledMark[]>()
  for (const mark of marks) {
    const key = mark.isCount ? `${mark.lon} ${mark.lat}` : `site ${mark.site}`
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  const members = [...groups.values()]
  return { places: members.flatMap(placeOf), members }
}

function placeOf(marks: readonly TiledMark[]): readonly ArchivePlace[] {
  const [first] = marks
  if (!first) return []
  const { lon, lat, isCount, precision, radius, type } = first
  return [{ lon, lat, isCount, precision, radius, type, n: sumOf(marks), line: saidLine(marks) }]
}

const sumOf = (marks: readonly TiledMark[]): number => marks.reduce((sum, { n }) => sum + n, 0)

/** The numbers of a window under a question. */
export function lookAt(
  marks: readonly TiledMark[],
  question: ArchiveQuestion,
  filter: FilterSpec,
  facts: ArchiveFacts,
): ArchiveLook {
  const shown = marks.filter(question.matches)
  const isCounted = shown.some(({ isCount }) => isCount)
  return {
    ...{ inWindow: sumOf(marks), shown: sumOf(shown), isCounted },
    undated: sumOf(shown.filter(({ isDated }) => !isDated)),
    isWidened: isCounted && question.isWithinYear,
    claimants: choicesOf(
      without('claimant', filter, facts, marks),
      filter.facets.claimant,
      ({ claimant }) => facts.claimants[claimant]?.id ?? '',
      (id) => facts.claimants.find((claimant) => claimant.id === id)?.name ?? id,
    ),
    modalities: choicesOf(
      without('modality', filter, facts, marks),
      filter.facets.modality,
      ({ modality }) => modality,
      (modality) => label('modality', modality),
    ),
  }
}

/** Counted without the facet's own condition, so that a further value can be added. */
function without(
  facet: 'claimant' | 'modality',
  filter: FilterSpec,
  facts: ArchiveFacts,
  marks: readonly TiledMark[],
): readonly TiledMark[] {
  const open = { ...filter, facets: { ...filter.facets, [facet]: [] } }
  return marks.filter(archiveQuestion(open, facts).matches)
}

/** Most claims first; what is chosen stays in the list when the window has none of it. */
function choicesOf(
  marks: readonly TiledMark[],
  chosen: readonly string[],
  valueIn: (mark: TiledMark) => string,
  nameOf: (value: string) => string,
): readonly ArchiveChoice[] {
  const counts = new Map(chosen.map((value) => [value, 0]))
  for (const mark of marks) counts.set(valueIn(mark), (counts.get(valueIn(mark)) ?? 0) + mark.n)
  const choices = Array.from(counts, ([value, n]) => ({ value, n, name: nameOf(value) }))
  return choices.sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
}

/** What was hit: each feature with its claims, cells with their number. */
export function pickedOf(marks: readonly TiledMark[], { claimants }: ArchiveFacts): readonly PickedPlace[] {
  return placesOf(marks).members.map((own): PickedPlace => {
    const [first] = own
    if (!first || first.isCount) return { kind: 'count', claims: sumOf(own) }
    const claims = own.map(({ claimant, ...mark }) => ({ ...mark, claimant: claimants[claimant]?.id ?? '' }))
    return { kind: 'site', site: first.site ?? '', claims }
  })
}
