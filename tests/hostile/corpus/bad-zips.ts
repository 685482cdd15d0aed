/** Zip archives made by hand to lie: about sizes, places, names and ways of packing (PKWARE APPNOTE 6.3). */
import { deflateSync, zipSync } from 'fflate'
import { crc32 } from '../../../src/formats/crc32.ts'
import type { HostileFile, HostileInput } from './hostile-input.ts'
import { oneFile, utf8 } from './hostile-input.ts'

export interface ZipLie {
  readonly name: string | Uint8Array
  readonly content?: Uint8Array
  /** Facts that take the place of the true ones, in the directory and in the file's own header. */
  readonly bytes?: number
  readonly packedBytes?: number
  readonly crc?: number
  readonly method?: number
  readonly flags?: number
  /** Where the directory says that the file begins. */
  readonly offset?: number
}

const number = (value: number, size: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}

interface Written {
  readonly local: Buffer
  readonly central: (offset: number) => Buffer
}

function written(lie: ZipLie): Written {
  const name = typeof lie.name === 'string' ? utf8(lie.name) : lie.name
  const content = lie.content ?? utf8('SYNTHETIC')
  const method = lie.method ?? 8
  const packed = method === 8 ? deflateSync(content) : content
  const facts = [
    number(lie.flags ?? 0x0800, 2),
    number(method, 2),
    number(0, 4),
    number(lie.crc ?? crc32(content), 4),
    number(lie.packedBytes ?? packed.length, 4),
    number(lie.bytes ?? content.length, 4),
    number(name.length, 2),
  ]
  const local = Buffer.concat([number(0x04034b50, 4), number(20, 2), ...facts, number(0, 2), name, packed])
  const central = (offset: number): Buffer =>
    Buffer.concat([
      number(0x02014b50, 4),
      number(20, 2),
      number(20, 2),
      ...facts,
      Buffer.alloc(12),
      number(lie.offset ?? offset, 4),
      name,
    ])
  return { local, central }
}

export function lyingZip(lies: readonly ZipLie[], count = lies.length): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { local, central } of lies.map(written)) {
    locals.push(local)
    centrals.push(central(offset))
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = [number(0x06054b50, 4), number(0, 4), number(count & 0xffff, 2), number(count & 0xffff, 2)]
  const rest = [number(directory.length, 4), number(offset, 4), number(0, 2)]
  return new Uint8Array(Buffer.concat([...locals, directory, ...end, ...rest]))
}

const NAMES = [
  '../datapackage.json',
  'a/../../datapackage.json',
  '/etc/passwd',
  'C:\\datapackage.json',
  'C:datapackage.json',
  '..\\datapackage.json',
  'data\0package.json',
  '\u202edatapackage.json',
  '__proto__/datapackage.json',
  'constructor',
  `${'a/'.repeat(4_000)}datapackage.json`,
  'a'.repeat(60_000),
  '',
  '.',
  './',
  'datapackage.json/',
  'con',
  '<script>window.__pwned=1</script>.json',
]

const ZEROS = new Uint8Array(2 * 1024 * 1024)

function bombs(): readonly (readonly [what: string, zip: Uint8Array])[] {
  const zeros = { name: 'features.geojson', content: ZEROS }
  const nest = (inner: Uint8Array): Uint8Array => zipSync({ 'inner.zip': inner })
  return [
    ['zeros that say their size', lyingZip([zeros])],
    ['zeros that say a small size', lyingZip([{ ...zeros, bytes: 10 }])],
    ['zeros that say no size', lyingZip([{ ...zeros, bytes: 0 }])],
    [
      'nine bytes that say half a gigabyte',
      lyingZip([{ name: 'datapackage.json', bytes: 500 * 1024 * 1024 }]),
    ],
    ['nine bytes that say four gigabytes', lyingZip([{ name: 'datapackage.json', bytes: 0xfffffffe }])],
    [
      'sizes that point to a ZIP64 field that is not there',
      lyingZip([{ name: 'datapackage.json', bytes: 0xffffffff }]),
    ],
    ['a place that points to a ZIP64 field', lyingZip([{ name: 'datapackage.json', offset: 0xffffffff }])],
    ['a place behind the end', lyingZip([{ name: 'datapackage.json', offset: 0x7fffffff }])],
    [
      'many entries that are one',
      lyingZip(
        Array.from({ length: 400 }, (_, at) => ({
          name: `f${at}`,
          content: ZEROS.subarray(0, 1_000),
          offset: 0,
        })),
      ),
    ],
    [
      'six thousand files',
      lyingZip(Array.from({ length: 6_000 }, (_, at) => ({ name: `f${at}`, method: 0 }))),
    ],
    ['a file twice', lyingZip([{ name: 'datapackage.json' }, { name: './datapackage.json' }])],
    ['a count of 65535', lyingZip([{ name: 'datapackage.json' }], 0xffff)],
    ['a wrong checksum', lyingZip([{ name: 'datapackage.json', crc: 1 }])],
    ['an encrypted file', lyingZip([{ name: 'datapackage.json', flags: 1 }])],
    ['a way of packing that is none', lyingZip([{ name: 'datapackage.json', method: 99 }])],
    ['zips in zips', nest(nest(nest(nest(nest(zipSync({ 'datapackage.json': ZEROS }))))))],
    ['an empty archive', zipSync({})],
    ['names that are no UTF-8', lyingZip([{ name: Uint8Array.of(0xff, 0xfe, 0x2f), flags: 0 }])],
  ]
}

export function handMadeZips(sound: readonly HostileFile[]): readonly HostileInput[] {
  const named = NAMES.map(
    (name) => [`the name ${JSON.stringify(name.slice(0, 40))}`, lyingZip([{ name }])] as const,
  )
  const beside = NAMES.map(
    (name) =>
      [
        `${JSON.stringify(name.slice(0, 40))} beside a package`,
        lyingZip([...sound.map((file) => ({ name: file.name, content: file.bytes })), { name }]),
      ] as const,
  )
  return [...bombs(), ...named, ...beside].map(([what, zip]) => oneFile(what, 'package.zip', zip))
}
