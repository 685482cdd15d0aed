/** The live part of the locator: one button per mark, in reading order, with everything in its name. */
import { DASHES, STRIKE_PATH } from '../design/glyphs.ts'
import { localText } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import type { MarkGroup } from '../picture/mark-groups.ts'
import { shapePath } from '../picture/mark-shape.ts'
import type { MapRows } from './map-surface.ts'
import { svgElement } from './svg.ts'

/** Words for the line of a mark. */
const LINE_WORDS = {
  solid: 'map.lineSolid',
  dashed: 'map.lineDashed',
  dotted: 'map.lineDotted',
  struck: 'map.lineStruck',
} as const

/** Buttons from north to south; `choose` gets the ids of the features that the button stands for. */
export function locatorButtons(
  rows: MapRows,
  groups: readonly MarkGroup[],
  chosen: string | null,
  choose: (featureIds: readonly string[]) => void,
): HTMLButtonElement[] {
  return groups
    .toSorted((a, b) => a.at[1] - b.at[1])
    .map((group) => {
      const ids = group.members.flatMap((one) => rows.package.features[one.row]?.id ?? [])
      const button = document.createElement('button')
      button.type = 'button'
      button.className = `locator-mark${group.members.length > 1 ? ' several' : ''}`
      button.setAttribute('aria-label', groupName(rows, group.members))
      button.setAttribute('aria-pressed', String(chosen !== null && ids.includes(chosen)))
      button.style.left = `${group.at[0]}px`
      button.style.top = `${group.at[1]}px`
      button.style.setProperty('--mark-opacity', String(group.opacity))
      button.dataset.features = String(ids.length)
      button.append(face(group.members))
      button.addEventListener('click', () => choose(ids))
      return button
    })
}

/** A count, or the mark itself. */
function face(members: readonly ShownRow[]): Node {
  const [only] = members
  if (only === undefined || members.length > 1) return document.createTextNode(String(members.length))
  return glyph(only)
}

function glyph({ shape, line, contested }: ShownRow): SVGSVGElement {
  const outline = shapePath(shape)
  const second = contested ? [svgElement('path', { class: 'second', d: outline })] : []
  const strike = line === 'struck' ? [svgElement('path', { d: STRIKE_PATH })] : []
  return svgElement(
    'svg',
    { class: `locator-glyph ${shape}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ...second,
    svgElement('path', {
      d: outline,
      'stroke-dasharray': DASHES[line].join(' '),
      'stroke-linecap': line === 'dotted' ? 'round' : 'butt',
    }),
    ...strike,
  )
}

function groupName(rows: MapRows, members: readonly ShownRow[]): string {
  const names = members.map((one) => markName(rows, one))
  return names.length === 1 ? names.join() : `${t('map.cluster', { n: names.length })}: ${names.join('; ')}`
}

function markName(rows: MapRows, one: ShownRow): string {
  const properties = rows.package.features[one.row]?.properties
  if (properties === undefined) throw new Error(`map: row ${one.row} is not in package ${rows.package.id}`)
  const name = localText(properties.label, rows.lang)
  // Nobody stated a type, a claimant or a certainty for plain GeoJSON.
  if (rows.package.kind === 'plain') return name
  return t(one.contested ? 'map.markContested' : 'map.mark', {
    label: name,
    type: label('featureType', properties.featureType),
    line: t(LINE_WORDS[one.line]),
  })
}
