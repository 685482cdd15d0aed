// SYNTHETIC things too large for a fixture: a file of points, and an archive of claims with a crowd in it.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { dayNumber } from '../../src/domain/day-number.ts'
import { claimArchive } from '../../src/tiles/claim-archive.ts'
import { claimColumns } from '../../src/tiles/claim-columns.ts'

/** Writes GeoJSON of so many points in the open ocean; every hundredth lies outside the earth. */
export async function writePoints(path: string, points: number): Promise<void> {
  const file = createWriteStream(path)
  file.write('{"type":"FeatureCollection","features":[')
  const text = 'SYNTHETIC water. '.repeat(10)
  for (let at = 0; at < points; at++) {
    const lat = at % 100 === 7 ? 130 : 20 + (at % 2000) / 100
    const line = `{"type":"Feature","id":"p${at}","geometry":{"type":"Point","coordinates":[${-30 - (at % 997) / 100},${lat}]},"properties":{"text":"${text}"}}`
    if (!file.write(at === 0 ? line : `,\n${line}`)) await once(file, 'drain')
  }
  file.end(']}')
  await once(file, 'finish')
}

/** Claims of two claimants at 40 sites, and a crowd of 3,000 at one place that coarse zooms only count. */
export function madeArchive(office = 'SYNTHETIC office'): Uint8Array {
  const columns = claimColumns(8)
  for (let at = 0; at < 3120; at++) {
    const isCrowd = at >= 120
    const from = dayNumber(2015 + (at % 5), 3, 4)
    columns.add({
      lon: isCrowd ? -30 : -35 + (at % 40) / 4,
      lat: isCrowd ? 30 : 26 + (at % 40) / 5,
      site: isCrowd ? 40 : at % 40,
      claimant: at % 3 === 0 ? 1 : 0,
      manner: at % 2,
      days: at % 10 === 9 ? null : [from, from + 5],
    })
  }
  const said = { predicate: 'incident', precision: 'settlement', radius: 3000, type: 'incident_location' }
  return claimArchive(
    columns.end(),
    {
      sites: Array.from({ length: 41 }, (_, at) => `synthetic-${at}`),
      manners: [
        { ...said, modality: 'asserted', polarity: 'affirms' },
        { ...said, modality: 'possible', polarity: 'affirms' },
      ],
      metadata: {
        name: 'SYNTHETIC archive',
        version: '1.0.0',
        cairn: {
          ...{ package: 'synthetic', date: 'incident', claims: { placed: 3120, unlocated: 4 } },
          claimants: [
            { id: 'office', name: office, party: 'one' },
            { id: 'league', name: 'SYNTHETIC league', party: 'two' },
          ],
          parties: [
            { id: 'one', label: { en: 'SYNTHETIC one' } },
            { id: 'two', label: { en: 'SYNTHETIC two' } },
          ],
          predicates: [{ id: 'incident', label: { en: 'incident reported' }, group: 'deaths' }],
        },
      },
    },
    [-35, 26, -25, 34],
  )
}
