import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAreaOffers } from '../../src/domain/area-offers.ts'

const SITE = 'https://cairn.example/maps/cairn/areas/areas.json'
const sound = {
  title: { en: 'SYNTHETIC sea', ru: 'SYNTHETIC море' },
  file: 'sea.pmtiles',
  attribution: 'SYNTHETIC credit (ODbL)',
}
const read = (...areas: unknown[]) => readAreaOffers(JSON.stringify({ areas }), SITE)

test('the list that the pages show is read whole; addresses are those beside the list, wherever the site stands', () => {
  const shown =
    /```json example\n(\{\n {2}"areas"[\s\S]*?)```/.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? ''
  const { offers, issues } = readAreaOffers(shown, SITE)
  expect(issues).toEqual([])
  expect(offers.map(({ url }) => url)).toEqual(['https://cairn.example/maps/cairn/areas/kura.pmtiles'])
  expect(offers[0]).toMatchObject({ date: expect.any(String), note: { en: expect.any(String) } })
})

test('what an entry leaves unsaid is not stated, never made up', () => {
  expect(read(sound).offers).toEqual([
    {
      title: sound.title,
      url: 'https://cairn.example/maps/cairn/areas/sea.pmtiles',
      note: null,
      date: null,
      attribution: sound.attribution,
    },
  ])
})

test('one faulty entry costs itself, and each of its faults is told with path, what was expected, what was found and the cure', () => {
  const { offers, issues } = read(
    sound,
    { title: 'Sea', file: 'sea.zip' },
    { ...sound, date: 'last year' },
    7,
  )
  expect(offers.length).toBe(1)
  expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'areas[1].title: words by language, English among them, expected, "Sea" found; write {"en": "…"}, further languages beside it',
    'areas[1].file: the address of a .pmtiles archive expected, "sea.zip" found; write the name of a file beside this list, for example "area.pmtiles"',
    'areas[1].attribution: whom the map names, and its licence, expected, nothing found; maps of OpenStreetMap data want "© OpenStreetMap contributors (ODbL)"',
    'areas[2].date: a date such as "2026-11" or "2026-11-01" (EDTF) expected, "last year" found; leave it out if it is not known',
    'areas[3]: an entry {"title", "file", …} expected, 7 found',
  ])
})

test('another host is taken over https only, and no script, data or file of the device is an archive', () => {
  const from = (file: string) => read({ ...sound, file })
  expect(from('https://tiles.example/sea.pmtiles').offers.length).toBe(1)
  expect(from('/elsewhere/sea.pmtiles?v=2').offers[0]?.url).toBe(
    'https://cairn.example/elsewhere/sea.pmtiles?v=2',
  )
  for (const file of [
    'http://tiles.example/sea.pmtiles',
    'javascript:alert(1)//.pmtiles',
    'data:text/plain,.pmtiles',
    'file:///sea.pmtiles',
    'https://',
    '',
  ])
    expect([file, from(file).offers.length, from(file).issues.length]).toEqual([file, 0, 1])
})

test.each([
  ['', 'JSON expected'],
  ['[]', 'a list named "areas" expected, nothing found'],
  ['{"areas": {}}', 'a list named "areas" expected, {} found'],
  ['null', 'a list named "areas" expected, nothing found'],
])('a file that is no list, %j, offers nothing and says what was expected', (text, words) => {
  const { offers, issues } = readAreaOffers(text, SITE)
  expect([offers.length, issues.length, issues[0]?.message]).toEqual([0, 1, expect.stringContaining(words)])
  expect(issues[0]?.message).toContain('write {"areas": [ … ]}')
})

test('an empty list is no fault', () => {
  expect(read()).toEqual({ offers: [], issues: [] })
})
