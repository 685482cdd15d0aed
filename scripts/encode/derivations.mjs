/** What a document did with its origin, where it did more or less than relay it. */
const STEPS = {
  'src-azombudsman-2024-02-23': 'syndicates',
  'src-mirrorspectator-2017-08-03': 'syndicates',
  'src-armradio-ar-2021-02-12': 'translates',
  'src-armradio-az-2021-02-12': 'translates',
  'src-ekhokavkaza-27652113': 'quotes',
  'src-pace-2391-gagrule': 'quotes',
  'src-mk-org-book11': 'quotes',
}

/** The first founding document: the page given is a copy of Asbarez, which relays Hetq. Nearest origin first. */
const ASBAREZ = [
  {
    source: null,
    citedAs:
      'Asbarez, original page (not found); the address given is a syndicated copy matched on title and text',
    step: 'syndicates',
  },
  {
    source: 'src-hetq-127327',
    citedAs: 'Hetq, “Artsakh Official Says Country Will Have Defense Force”',
    step: 'relays',
  },
]

function citedAs({ source }) {
  return source.title ? `${source.publisher}, “${source.title}”` : source.publisher
}

/** Relay chain of a report; origins that are sources of the package carry their id. */
export function derivedFrom(report, reports) {
  if (report.id === 'src-asbarez-2021-02-13') return ASBAREZ
  const step = STEPS[report.id] ?? 'relays'
  return report.relayOf.map((origin) => {
    const inPackage = reports.find((other) => other.id === origin)
    return { source: inPackage?.id ?? null, citedAs: inPackage ? citedAs(inPackage) : origin, step }
  })
}
