/** A .zip or .kmz of tables; packages are opened elsewhere. */
import { unzip } from '../../formats/unzip.ts'
import { fileKind } from './file-kind.ts'
import { type Reading, refused, type TableFile } from './reading.ts'

/** The files of the archive that can be read as tables, archives inside it left aside; or why it is refused. */
export function zipFiles({ name, bytes }: TableFile): readonly TableFile[] | Reading {
  const unpacked = unzip(bytes)
  if ('fault' in unpacked) return refused(name, unpacked.code, unpacked.fault)
  const tables = unpacked.files.filter((file) => {
    const kind = fileKind(file)
    return kind !== null && kind !== 'zip'
  })
  if (tables.length > 0) return tables.map((file) => ({ ...file, name: `${name}/${file.name}` }))
  const message = 'Expected an archive with CSV, XLSX, GeoJSON, JSON, KML or GPX files, found none in it.'
  return refused(name, 'zip-without-table', message)
}
