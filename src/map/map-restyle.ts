/** A new theme on the same layers: only properties whose value changed are set, nothing is removed. */
import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'

type Properties = Readonly<Record<string, unknown>>

interface PropertyChange {
  readonly layer: string
  readonly group: 'paint' | 'layout'
  readonly name: string
  readonly value: unknown
}

/** Properties that differ between two styles with the same layers. Throws when the layers differ. */
export function propertyChanges(before: StyleSpecification, after: StyleSpecification): PropertyChange[] {
  return after.layers.flatMap((layer, index) => {
    const old = before.layers[index]
    if (old?.id !== layer.id) throw new Error(`map: layer ${layer.id} is not the same in both styles`)
    return [...groupChanges(old, layer, 'paint'), ...groupChanges(old, layer, 'layout')]
  })
}

function groupChanges(
  before: LayerSpecification,
  after: LayerSpecification,
  group: 'paint' | 'layout',
): PropertyChange[] {
  const [old, now] = [propertiesOf(before, group), propertiesOf(after, group)]
  return Object.entries(now)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]))
    .map(([name, value]) => ({ layer: after.id, group, name, value }))
}

const propertiesOf = (layer: LayerSpecification, group: 'paint' | 'layout'): Properties =>
  (layer[group] ?? {}) as Properties

/** Sets the changes on a map whose style is loaded. */
export function applyChanges(map: MapLibreMap, changes: readonly PropertyChange[]): void {
  // The names come from a valid style of ours; MapLibre's types would need each one as a literal.
  const set = map as unknown as Record<
    'setPaintProperty' | 'setLayoutProperty',
    (layer: string, name: string, value: unknown) => void
  >
  for (const { layer, group, name, value } of changes) {
    if (group === 'paint') set.setPaintProperty(layer, name, value)
    else set.setLayoutProperty(layer, name, value)
  }
}
