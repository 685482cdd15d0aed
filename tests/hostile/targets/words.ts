/** Short texts that somebody types, follows or sends: links, dates, positions, shapes, saved views, mappings, messages. */
import { packageAddress } from '../../../src/app/package-address.ts'
import { readViewsFile } from '../../../src/app/saved-views-file.ts'
import { readAttributes, siteName, VIEW_ATTRIBUTES } from '../../../src/app/session-attributes.ts'
import { readSession, sessionSearch } from '../../../src/app/url.ts'
import { versionAddress } from '../../../src/app/version-address.ts'
import { readCoordinates } from '../../../src/coordinates/read-coordinates.ts'
import { readEdtf } from '../../../src/domain/day-interval.ts'
import { asksNothing, readFrameParameters } from '../../../src/embed/frame-parameters.ts'
import { readWish } from '../../../src/embed/messages.ts'
import { readMapping } from '../../../src/import/read-mapping.ts'
import { readWkt } from '../../../src/import/read-wkt.ts'
import { type HostileInput, oneFile, textOf } from '../corpus/hostile-input.ts'
import { ADDRESSES, DATES, LETTERS, SCRIPTS, TEXTS } from '../corpus/payloads.ts'
import { type Form, type Outcome, refusal } from '../form.ts'

const SITE = 'https://example.org/cairn/'

const texts = (list: readonly string[]): readonly HostileInput[] =>
  list.map((text) => oneFile(JSON.stringify(text.slice(0, 40)), 'typed.txt', text))

const OPENED: Outcome = { isOpened: true, said: [] }
const refused = (code: string): Outcome =>
  refusal(code, `what Cairn writes expected, something else found (${code})`)

/** A link gives a session that writes itself again, and no address but http. */
function openLink(input: HostileInput): Outcome {
  const url = new URL(SITE)
  const [query = '', hash = ''] = textOf(input).split('#')
  url.search = query
  url.hash = hash
  const { session, messages } = readSession(url)
  const again = readSession(new URL(sessionSearch(session) || '?', SITE)).session
  const address = packageAddress(session.data, SITE)
  const pinned = versionAddress(address, '1.0.0', '1.0.0')
  const wrong = [address, pinned].flatMap((found) =>
    found?.kind === 'site' && !/^https?:/.test(found.url) ? [`a package is fetched from ${found.url}`] : [],
  )
  if (sessionSearch(again) !== sessionSearch(session))
    wrong.push(`the address changes: ${sessionSearch(session)}`)
  if (address.kind === 'site') siteName(address.url, SITE)
  const said = messages.map((message) => ({ severity: 'error', code: 'url', message, path: '' }) as const)
  return { isOpened: true, said, wrong }
}

function openEmbed(input: HostileInput): Outcome {
  const text = textOf(input)
  const { messages } = readAttributes((name) => (VIEW_ATTRIBUTES.includes(name) ? text : null), SITE, SITE)
  readFrameParameters(text)
  asksNothing(
    [
      ['data', text],
      ['version', text],
    ],
    { id: text, pin: text },
  )
  const wish = readWish(parsed(text), { childId: text })
  readWish(text, { childId: text.split('xPYMx')[1] ?? null })
  const isForeign = wish?.kind === 'view' && !/^(?:[?#]|$)/.test(wish.search)
  const said = messages.map(
    (message) => ({ severity: 'error', code: 'attribute', message, path: '' }) as const,
  )
  return { isOpened: true, said, wrong: isForeign ? [`a view elsewhere: ${wish.search}`] : [] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function openDate(input: HostileInput): Outcome {
  const read = readEdtf(textOf(input))
  if ('fault' in read) return refusal('edtf', read.fault)
  const { startDay, endDay } = read.interval
  const isWhole = [startDay, endDay].every((day) => day === null || Number.isSafeInteger(day))
  return { ...OPENED, wrong: isWhole ? [] : [`days ${startDay} to ${endDay}`] }
}

function openPosition(input: HostileInput): Outcome {
  const read = readCoordinates(textOf(input))
  if ('fault' in read) return refused('position')
  const [lng, lat] = read.lngLat
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return { ...OPENED, wrong: isOnEarth ? [] : [`a position at ${lng}, ${lat}`] }
}

const VIEWS = JSON.stringify({
  format: 'cairn-views',
  formatVersion: 1,
  views: [
    {
      id: 'v1',
      name: 'SYNTHETIC',
      note: '',
      search: '?q=a#3/30/-30',
      packageId: 'p',
      packageTitle: 'SYNTHETIC',
      packageVersion: '1.0.0',
      packageHash: 'a'.repeat(64),
      savedAt: '2026-01-01T00:00:00Z',
    },
  ],
})

function openViews(input: HostileInput): Outcome {
  const read = readViewsFile(textOf(input))
  if (!read) return refused('views')
  const foreign = read.views.filter(
    ({ search }) => new URL(search || '?', SITE).origin !== new URL(SITE).origin,
  )
  return { ...OPENED, wrong: foreign.map(({ search }) => `a view elsewhere: ${search}`) }
}

const MAPPING = JSON.stringify({
  version: 1,
  name: 'SYNTHETIC',
  title: 'SYNTHETIC',
  dateStyle: 'auto',
  emptyWords: ['NA'],
  sharedPointRows: null,
  columns: {
    lat: { role: 'latitude' },
    day: { role: 'date', kind: 'death', part: 'whole' },
    who: { role: 'claimant', slot: 1 },
  },
  defaults: {
    claimant: null,
    party: null,
    claimantRole: 'publisher',
    featureType: 'incident_location',
    predicate: 'burial',
    modality: 'asserted',
    lang: 'en',
  },
  sharedPointMeters: 1,
  ownPointMeters: 1,
})

function openMapping(input: HostileInput): Outcome {
  const read = readMapping(parsed(textOf(input)))
  return 'fault' in read ? refusal('mapping', read.fault) : OPENED
}

const form = (
  name: string,
  count: number,
  seeds: readonly string[],
  open: (input: HostileInput) => Outcome,
): Form => ({
  name,
  count,
  kinds: ['bytes', 'text'],
  seeds: async () => texts(seeds),
  handMade: async () => texts(TEXTS),
  open: async (input) => open(input),
})

const LINKS = [
  '?data=karabakh&claimant=a,b&from=2024-02&to=2024&match=certain&undated=include&q=a%20b#9/39.9/46.8',
  '?area=-31,29,-29,31&areamatch=inside&view=table&lang=hy&version=1.0.0~6c383b50',
  '?area=-30,30;-29,30;-29,31&site=ft-1&claim=c-1&source=s-1&type=incident_location',
  '?data=https://example.org/x/datapackage.json',
  ...[...ADDRESSES, ...SCRIPTS, ...LETTERS].map(
    (text) => `?data=${encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))}&q=${text}`,
  ),
]
const POSITIONS = [
  '39.9, 46.8',
  `39°54'00"N 46°48'00"E`,
  '38S MB 12345 67890',
  '38 N 500000 4400000',
  '39 54.0 N, 46 48.0 E',
  'N39.9 E46.8',
]
const SHAPES = [
  'POINT (-30 30)',
  'POLYGON ((-30 30, -29 30, -29 31, -30 30))',
  'MULTIPOINT ((-30 30), (-29 31))',
  'MULTIPOLYGON (((-30 30, -29 30, -29 31, -30 30)))',
  'SRID=4326;POINT Z (1 2 3)',
]
const FRAMES = [
  '?id=a&interaction=auto&childId=x&parentUrl=https://example.org/&from=2024',
  'pymxPYMxaxPYMxwidthxPYMx300',
  '{"cairn":"view","search":"?q=a#3/30/-30"}',
  '?parentUrl=javascript:1',
]

export const wordForms: readonly Form[] = [
  form('link', 800, LINKS, openLink),
  form('embed', 500, FRAMES, openEmbed),
  form(
    'EDTF',
    800,
    ['2024-02-21', '2024~', '202X', '2021/2024', '../2021-02', '-0044-03-15', ...DATES],
    openDate,
  ),
  form('position', 800, POSITIONS, openPosition),
  form('shape', 400, SHAPES, (input) => (readWkt(textOf(input)) ? OPENED : refused('wkt'))),
  { ...form('saved views', 300, [VIEWS], openViews), kinds: ['bytes', 'json', 'json'] },
  { ...form('mapping', 300, [MAPPING], openMapping), kinds: ['bytes', 'json', 'json'] },
]
