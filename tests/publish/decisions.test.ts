import { describe, expect, test } from 'vitest'
import { NOTHING_WITHHELD } from '../../src/publish/withheld.ts'
import {
  claimOn,
  decision,
  heldFeature,
  heldPackage,
  PLACES,
  place,
  publish,
  publishedRecord,
  publishedTexts,
  TODAY,
  VILLAGE,
  YARD,
} from './held-package.ts'

const settlementClaim = claimOn('clm-1', 'src-public', {
  place: { verbatim: 'Testmoor', placeId: 'pl-village', precisionCode: 'settlement' },
})

describe('without a decision', () => {
  test('a surveyed spot is shown as the settlement that a public document names', async () => {
    const { geometry, properties } = await publishedRecord(heldFeature())
    expect(properties.precisionCode).toBe('settlement')
    expect([properties.decimalLongitude, properties.decimalLatitude]).toEqual([-35.001, 30])
    // 900 m extent, 200 m disagreement, 111 m rounding, rounded up.
    expect(properties.coordinateUncertaintyInMeters).toBe(1300)
    expect(geometry?.type).toBe('Polygon')
    expect(properties.placeId).toBe('pl-village')
  })

  test('a place that no public document names is not drawn finer than the district', async () => {
    const { geometry, properties } = await publishedRecord(
      heldFeature({ claims: [claimOn('clm-1', 'src-note')] }),
    )
    expect([geometry, properties.precisionCode, properties.placeId]).toEqual([
      null,
      'unlocated',
      'pl-district',
    ])
  })

  test('what an anonymous witness says is not public, whatever the document', async () => {
    const claim = claimOn('clm-1', 'src-public', {
      claimant: 'ag-witness',
      claimantRole: 'witness_anonymised',
    })
    const { properties } = await publishedRecord(heldFeature({ claims: [claim] }))
    expect(properties.precisionCode).toBe('unlocated')
  })

  test('the district has its outline when another feature of the package draws it', async () => {
    const ring = [
      [-35.2, 29.8],
      [-34.8, 29.8],
      [-34.8, 30.2],
      [-35.2, 30.2],
      [-35.2, 29.8],
    ]
    const outline = heldFeature({
      id: 'ft-district',
      geometry: { type: 'Polygon', coordinates: [ring] },
      properties: {
        ...{ placeId: 'pl-district', precisionCode: 'district', coordinateUncertaintyInMeters: null },
        label: { en: 'Reported in the district' },
      },
      claims: [
        claimOn('clm-d', 'src-public', {
          place: { verbatim: 'the district', placeId: 'pl-district', precisionCode: 'district' },
        }),
      ],
    })
    const yard = heldFeature({ claims: [claimOn('clm-1', 'src-note')] })
    const texts = await publishedTexts({ features: [yard, outline] })
    const [shown] = JSON.parse(texts.get('features.geojson') ?? '').features
    expect([shown.properties.precisionCode, shown.geometry.coordinates]).toEqual(['district', [ring]])
  })

  test('a settlement is drawn at the gazetteer’s centre, so that no site hides in its decimals', async () => {
    const feature = heldFeature({
      geometry: { type: 'Point', coordinates: [-35.007, 30.005] },
      properties: { placeId: 'pl-village', precisionCode: 'settlement', coordinateUncertaintyInMeters: 1500 },
      claims: [settlementClaim],
    })
    const { properties } = await publishedRecord(feature)
    expect([properties.decimalLongitude, properties.decimalLatitude]).toEqual([-35.001, 30])
    expect(properties.dataGeneralizations).toBeUndefined()
  })

  test('without a gazetteer the middle of a stated grid is shown, with the radius of its cell', async () => {
    const nowhere = place('pl-village', 'Testmoor')
    const yard = { ...(PLACES[1] ?? VILLAGE), lon: null, lat: null, coordinateSources: [] }
    const { properties } = await publishedRecord(heldFeature(), { places: [nowhere, yard] })
    expect(properties.precisionCode).toBe('near_settlement')
    expect([properties.decimalLongitude, properties.decimalLatitude]).toEqual([-35.05, 30.05])
    expect(properties.dataGeneralizations).toContain('cell of 0.1° by 0.1°')
  })

  test('public words for a finer place stay and are asked about; words of a field note do not', async () => {
    const village = {
      placeId: 'pl-village',
      precisionCode: 'settlement',
      coordinateUncertaintyInMeters: 1300,
    } as const
    const at = { geometry: { type: 'Point' as const, coordinates: [-35.001, 30] }, properties: village }
    const said = await publish(heldPackage({ features: [heldFeature(at)] }))
    expect(said.questions).toMatchObject([{ featureId: 'ft-yard', held: 'site_named', about: 'words' }])
    expect(said.published?.package.features[0]?.properties.claims[0]?.place.verbatim).toBe('the kelp works')
    const noted = heldFeature({ ...at, claims: [settlementClaim, claimOn('clm-2', 'src-note')] })
    const texts = await publishedTexts({ features: [noted] })
    expect(texts.get('features.geojson')).not.toContain('kelp works')
  })
})

describe('with a decision', () => {
  test('it counts, and the geometry, names and words of the site are published', async () => {
    const feature = heldFeature({ properties: { publication: decision('site_exact') } })
    const { geometry, properties } = await publishedRecord(feature)
    expect(geometry).toEqual({ type: 'Point', coordinates: YARD })
    expect(properties.label.en).toBe('Reported burial site behind the kelp works')
    expect(properties.informationWithheld).toBeUndefined()
  })

  test('it never makes a place finer than it is held', async () => {
    const feature = heldFeature({
      geometry: { type: 'Point', coordinates: [-35.001, 30] },
      properties: {
        ...{ placeId: 'pl-village', precisionCode: 'settlement', coordinateUncertaintyInMeters: 1300 },
        publication: decision('site_exact'),
      },
    })
    expect((await publishedRecord(feature)).properties.precisionCode).toBe('settlement')
  })

  test('words of the place are replaced by words, and who decided until when is said', async () => {
    const feature = heldFeature({
      properties: {
        publication: decision('settlement'),
        verbatimLocality: 'behind the kelp works | Kelpworks yard',
        georeferenceProtocol: 'Paced 40 m north of the gate.',
        georeferencedDate: '2026-01-02',
      },
    })
    const { properties } = await publishedRecord(feature)
    expect(properties.label.en).toBe('Testmoor: reported burial site')
    expect(properties.verbatimLocality).toBe('[a finer place is held and not published]')
    expect(properties.georeferenceProtocol).toContain('snapped to the gazetteer place pl-village')
    expect(properties.georeferencedDate).toBeUndefined()
    expect(properties.informationWithheld).toBe(
      'A finer place is held and not published. Decided by SYNTHETIC editor on 2026-01-01, to be looked at again by 2027-11-22.',
    )
    expect(properties.claims[0]?.place).toEqual({
      verbatim: '[a finer place is held and not published]',
      placeId: 'pl-village',
      precisionCode: 'settlement',
    })
  })

  test('it holds for words where nothing is drawn: the village is not named when the district was decided', async () => {
    const feature = heldFeature({
      geometry: null,
      properties: {
        ...{ placeId: 'pl-village', precisionCode: 'unlocated', coordinateUncertaintyInMeters: null },
        ...{ label: { en: 'Testmoor: reported burials' }, publication: decision('district') },
      },
      claims: [settlementClaim],
    })
    const { properties } = await publishedRecord(feature)
    expect([properties.label.en, properties.placeId]).toEqual([
      'Testmoor district: reported burial site',
      'pl-district',
    ])
    expect(properties.claims[0]?.place.precisionCode).toBe('district')
  })

  test('the gazetteer loses the entry that may not be named', async () => {
    const texts = await publishedTexts({
      features: [heldFeature({ properties: { publication: decision('settlement') } })],
    })
    const { places } = JSON.parse(texts.get('places.json') ?? '')
    expect(places.map(({ id }: { id: string }) => id)).toEqual(['pl-village', 'pl-district'])
  })

  test('a site that another feature names by decision keeps name and coordinates', async () => {
    const open = heldFeature({
      id: 'ft-open',
      properties: { publication: decision('site_exact') },
      claims: [claimOn('clm-2', 'src-public')],
    })
    const { published } = await publish(
      heldPackage({ features: [heldFeature({ properties: { publication: decision('settlement') } }), open] }),
    )
    expect(published?.package.places.get('pl-yard')?.lon).toBe(YARD[0])
  })

  test('one whose day of review has passed is refused, unless somebody says why', async () => {
    const files = heldPackage({
      features: [heldFeature({ properties: { publication: decision('settlement', '2026-11-21') } })],
    })
    const { published, findings } = await publish(files)
    expect([published, findings.map(({ code, id }) => [code, id])]).toEqual([
      null,
      [['review-overdue', 'ft-yard']],
    ])
    const again = await publish(files, { overdueReason: 'the board meets in December' })
    expect(again.published?.package.features[0]?.properties.informationWithheld).toContain(
      'published all the same: the board meets in December',
    )
  })

  test('the day of review itself is not overdue', async () => {
    const feature = heldFeature({ properties: { publication: decision('settlement', TODAY) } })
    expect((await publish(heldPackage({ features: [feature] }))).findings).toEqual([])
  })
})

test('the held record is not changed', async () => {
  const feature = heldFeature()
  const files = heldPackage({ features: [feature] })
  const before = new Map([...files].map(([path, bytes]) => [path, bytes.slice()]))
  await publish(files)
  expect(files).toEqual(before)
})

test('a held place outside the circle that would be shown is refused: moving the circle would tell', async () => {
  const feature = heldFeature({ geometry: { type: 'Point', coordinates: [-35.05, 30.00462] } })
  const { published, findings } = await publish(heldPackage({ features: [feature] }))
  expect([published, findings.map(({ code }) => code)]).toEqual([null, ['place-elsewhere']])
})

test('a package with a fault is refused: its rejected records would silently be missing', async () => {
  const feature = heldFeature({ geometry: { type: 'Point', coordinates: [-300, 30] } })
  const { published, findings, withheld } = await publish(heldPackage({ features: [feature] }))
  expect([published, withheld]).toEqual([null, NOTHING_WITHHELD])
  expect(findings[0]).toMatchObject({ id: 'ft-yard', file: 'features.geojson' })
})

test('columns of an imported table stay behind, with a word about it', async () => {
  const feature = heldFeature({
    properties: {
      originalColumns: [{ column: 'informant', text: 'SYNTHETIC informant' }],
      publication: decision('site_exact'),
    },
  })
  const { properties } = await publishedRecord(feature)
  expect(properties.originalColumns).toBeUndefined()
  expect(properties.informationWithheld).toBe('Columns of the imported table are not published.')
})
