/** One page for every approach; the driver names the one to be measured. */
import { type Approach, benchOf } from './measure.ts'

const APPROACHES: Readonly<Record<string, () => Promise<Approach>>> = {
  'maplibre-set-filter': async () => (await import('./maplibre.ts')).maplibre('maplibre-set-filter'),
  'maplibre-set-data': async () => (await import('./maplibre.ts')).maplibre('maplibre-set-data'),
  'maplibre-clustered': async () => (await import('./maplibre.ts')).maplibre('maplibre-clustered'),
  deck: async () => (await import('./deck.ts')).deck(),
  crossfilter2: async () => (await import('./crossfilter.ts')).crossfiltered(),
  'cairn-drag': async () => (await import('./cairn.ts')).cairn('cairn-drag', 'stored'),
  'cairn-tiles': async () => (await import('./cairn.ts')).cairn('cairn-tiles', 'stored'),
  'cairn-text': async () => (await import('./cairn.ts')).cairn('cairn-drag', 'text'),
  'idb-records': async () => (await import('./stored-records.ts')).records(),
  'idb-columns': async () => (await import('./stored-records.ts')).packed(),
  'cairn-plain': async () => (await import('./cairn.ts')).cairn('cairn-drag', 'plain'),
}

window.bench = {
  async start(name) {
    const approach = APPROACHES[name]
    if (!approach) throw new Error(`an approach expected, ${name} found`)
    Object.assign(window.bench, benchOf(await approach()))
  },
}

Object.assign(window, {
  storeColumns: async (size: number) => (await import('./cairn-columns.ts')).storeColumns(size),
  storeRecords: async (size: number) => (await import('./stored-records.ts')).storeRecords(size),
})
