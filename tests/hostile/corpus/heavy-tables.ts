/** Tables and markup that cost their reader far more than they cost their author. */
import type { HostileInput } from './hostile-input.ts'
import { oneFile, utf8 } from './hostile-input.ts'

const MANY = 100_000

const CSV: readonly (readonly [what: string, text: string])[] = [
  ['columns without end', `${'a,'.repeat(60_000)}b\n1,2\n`],
  ['many columns and many short rows', `${'a,'.repeat(15_000)}b\n${'1\n'.repeat(60_000)}`],
  ['quotes only', '"'.repeat(MANY)],
  ['open quotes in every line', `a,b\n${'"x,y\n'.repeat(6_000)}`],
  ['doubtful quotes in every line', `a,b\n${'"x"y,"z\n'.repeat(2_000)}`],
  ['separators only', ','.repeat(MANY)],
  ['line ends only', '\n'.repeat(MANY)],
  ['one long cell', `a\n${'x'.repeat(2_000_000)}`],
  ['a long cell of blanks', `name,lat,lon,date\n${' '.repeat(MANY)}x,30,-30,2024\n`],
  ['a long date', `name,lat,lon,date\nSYNTHETIC,30,-30,${'1/'.repeat(50_000)}\n`],
  ['a long place', `name,lat,lon,date\nSYNTHETIC,${'3'.repeat(50_000)},${"1° 2' ".repeat(10_000)},2024\n`],
  ['a long shape', `name,wkt\nSYNTHETIC,"POLYGON ((${'('.repeat(50_000)}"\n`],
  ['a long address', `name,url\nSYNTHETIC,https://${'a.'.repeat(50_000)}\n`],
  [
    'many answers',
    `_id,_uuid,q,${Array.from({ length: 2_000 }, (_, at) => `q/${at}`).join()}\n1,2,a,${'1,'.repeat(1_999)}1\n`,
  ],
  ['columns of one name', `${'lat,'.repeat(1_500)}lon\n${'1,'.repeat(1_500)}2\n`],
  ['names of objects as columns', '__proto__,constructor,toString,hasOwnProperty,lat,lon\na,b,c,d,30,-30\n'],
  ['bytes beyond UTF-8 in every line', `a,b\n${'\xff,x\n'.repeat(1_500)}`],
]

export function heavyTables(): readonly HostileInput[] {
  const texts = CSV.map(([what, text]) => {
    const bytes = what.startsWith('bytes') ? new Uint8Array(Buffer.from(text, 'latin1')) : utf8(text)
    return oneFile(what, 'heavy.csv', bytes)
  })
  return [...texts, ...heavyRecords(), repeats()]
}

/** JSON whose records make tables as wide as they are long. */
function heavyRecords(): readonly HostileInput[] {
  const ownNames = Array.from({ length: 12_000 }, (_, at) => ({ [`c${at}`]: at }))
  const leaves = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`m${at}`, 1]))
  const chain = (inner: object): object => {
    let value = inner
    for (let at = 0; at < 50; at++) value = { ['k'.repeat(8_000)]: value }
    return value
  }
  return [
    oneFile('a column of its own for every record', 'own.json', JSON.stringify(ownNames)),
    oneFile('long names inside one another', 'deep.json', JSON.stringify([chain(leaves)])),
    oneFile(
      'lists of lists',
      'lists.json',
      JSON.stringify([{ a: Array.from({ length: 59 }, () => Array.from({ length: 59 }, () => [{ b: 1 }])) }]),
    ),
  ]
}

/** A row of a form with more repeats than any form has. */
function repeats(): HostileInput {
  const parents = Array.from({ length: 3_000 }, (_, at) => `${at},uuid${at},SYNTHETIC`).join('\n')
  const repeated = 'x,1\n'.repeat(40_000)
  return {
    what: 'a row with repeats without end',
    files: [
      { name: 'form.csv', bytes: utf8(`_index,_uuid,name\n${parents}\n`) },
      { name: 'repeat.csv', bytes: utf8(`answer,_parent_index\n${repeated}`) },
    ],
  }
}

const kml = (inside: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`

const XML: readonly (readonly [what: string, text: string])[] = [
  ['a billion laughs', kml('<name>&lol9;</name>', LAUGHS)],
  [
    'another file as an entity',
    kml('<name>&x;</name>', '<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  [
    'an address as an entity',
    kml('<name>&x;</name>', '<!DOCTYPE k SYSTEM "https://off-origin.invalid/x.dtd">'),
  ],
  [
    'a link to elsewhere',
    kml('<NetworkLink><Link><href>https://off-origin.invalid/</href></Link></NetworkLink>'),
  ],
  ['opening brackets only', kml('<'.repeat(40_000))],
  ['tags never closed', kml('<a '.repeat(100_000))],
  ['elements without end', kml('<Folder>'.repeat(50_000))],
  ['instructions never closed', kml('<?a '.repeat(30_000))],
  ['comments never closed', kml('<!--'.repeat(50_000))],
  ['CDATA never closed', kml('<![CDATA['.repeat(30_000))],
  ['prefixes without end', kml(Array.from({ length: 3_000 }, (_, at) => `<p${at}:a x="1"/>`).join(''))],
  [
    'attributes without end',
    kml(`<Placemark ${Array.from({ length: 2_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  ],
  [
    'descriptions of opening brackets',
    kml(`<Placemark><description><![CDATA[${'<a'.repeat(100_000)}]]></description></Placemark>`),
  ],
  [
    'descriptions of blanks',
    kml(`<Placemark><description>&lt;b&gt;${' '.repeat(MANY)}x</description></Placemark>`),
  ],
  [
    'descriptions of scripts never closed',
    kml(`<Placemark><description><![CDATA[${'<script '.repeat(50_000)}]]></description></Placemark>`),
  ],
  [
    'coordinates of commas',
    kml(`<Placemark><Point><coordinates>${','.repeat(MANY)}</coordinates></Point></Placemark>`),
  ],
  [
    'coordinates of blanks',
    kml(`<Placemark><LineString><coordinates>${' '.repeat(MANY)}1</coordinates></LineString></Placemark>`),
  ],
  [
    'many placemarks',
    kml(
      '<Placemark><name>SYNTHETIC</name><Point><coordinates>-30,30</coordinates></Point></Placemark>'.repeat(
        2_000,
      ),
    ),
  ],
  [
    'names of objects as data',
    kml(
      '<Placemark><ExtendedData><Data name="__proto__"><value>1</value></Data><Data name="constructor"><value>2</value></Data></ExtendedData></Placemark>',
    ),
  ],
  [
    'markup in a name',
    kml('<Placemark><name><![CDATA[<img src=x onerror="window.__pwned=1">]]></name></Placemark>'),
  ],
]

export const heavyXml = (): readonly HostileInput[] =>
  XML.map(([what, text]) => oneFile(what, 'heavy.kml', text))
