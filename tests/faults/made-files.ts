/** SYNTHETIC packages and documents for breaking things: sizes that take a while to write, hashes that are true. */
import type { CairnFeature, Source } from '../../src/domain/generated/package-types.ts'
import { madeClaim, madeFeature, madeSource } from '../domain/made-package.ts'
import { bytesOf, sha256Of, smallPackage } from '../formats/small-package.ts'

export interface PackageWish {
  readonly id: string
  readonly version?: string
  /** More than a thousand are stored in several parts. */
  readonly features?: number
  readonly sources?: readonly Source[]
}

type Descriptor = Record<string, unknown> & { resources: { path: string; bytes: number; hash: string }[] }

/** The files of a package by path; the same wish gives the same bytes. */
export function madeFiles({
  id,
  version = '1.0.0',
  features = 1,
  sources,
}: PackageWish): Map<string, Uint8Array> {
  const files = smallPackage(sources ? { sources: [madeOwn(), ...sources] } : {})
  const all = {
    type: 'FeatureCollection',
    features: Array.from({ length: features }, (_, row) => madeRow(row)),
  }
  files.set('features.geojson', bytesOf(JSON.stringify(all)))
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as Descriptor
  for (const resource of descriptor.resources) {
    const bytes = files.get(resource.path) ?? new Uint8Array()
    Object.assign(resource, { bytes: bytes.length, hash: `sha256:${sha256Of(bytes)}` })
  }
  const named = { ...descriptor, id, name: id, title: `SYNTHETIC ${id}`, version }
  return files.set('datapackage.json', bytesOf(JSON.stringify(named)))
}

const madeRow = (row: number): CairnFeature => madeFeature(`ft-${row}`, [madeClaim(`clm-${row}`)])

const madeOwn = (): Source =>
  madeSource('src-own', { csl: { id: 'src-own', type: 'webpage', title: 'SYNTHETIC' } })

/** A document whose bytes depend on its number, and the source that knows its hash. */
export function madeDocument(
  number: number,
  length: number,
): { readonly bytes: Uint8Array; readonly source: Source } {
  const bytes = bytesOf(`SYNTHETIC document ${number}.\n`.repeat(Math.ceil(length / 24)))
  const id = `src-${number}`
  const capture = {
    ...{ sha256: sha256Of(bytes), mediaType: 'text/plain', bytes: bytes.length },
    ...{ captureLevel: 'text_only' as const, defects: [] },
  }
  const csl = { id, type: 'webpage', title: `SYNTHETIC source ${number}` } as const
  return { bytes, source: madeSource(id, { csl, captures: [capture] }) }
}
