import { sha256 } from './read-references.mjs'

const ASBAREZ = 'src-asbarez-2021-02-13'
const OMBUDSMAN = 'src-azombudsman-2024-02-23'
const CAPTURE_OF_SOURCE = {
  [ASBAREZ]: 'a5048f088332a0c70705a2fb2abc5ed5047d62e923c71d0ab10f59acfab686a0',
  [OMBUDSMAN]: '9737ddabf3de51c16a2de54ec55bed38d901886c648b38a9fcd678a8b63626c6',
}

const notKept = [
  {
    kind: 'no_url',
    note: 'The copy does not hold its own address; the address was matched afterwards on title and text.',
  },
  { kind: 'no_html', note: 'Only the text was kept, no HTML and no picture of the page.' },
]

const lostName = (word) => `The linked name of the outlet is missing after “${word}”.`

/** Known faults: kind, the words around with a bar where the fault lies, note. */
const DEFECTS = {
  [ASBAREZ]: [
    [
      'duplicated_line',
      'Artak Beglaryan\n\n|Artsakh Presidential Chief of Staff',
      'The picture caption stands twice.',
    ],
    ['lost_link_text', 'of staff Artak Beglaryan told|\n', lostName('told')],
    ['lost_link_text', 'also confirmed to| that', lostName('confirmed to')],
    ['lost_link_text', 'Beglaryan told| that', lostName('told')],
    ['lost_link_text', 'do not matter,” Beglaryan told|', lostName('told')],
    ['lost_link_text', 'separate interview with|,', lostName('interview with')],
  ],
  [OMBUDSMAN]: [
    [
      'relative_date',
      '|of this year',
      'The year is resolved from the date of the statement, 23 February 2024.',
    ],
    ['boilerplate', '|Search in archive', 'A search box of the page stands at the end of the text.'],
  ],
}

/** UTF-8 text without byte order mark, line ends as LF; nothing else is changed. */
export function normalisedText(bytes) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

const codePoints = (text) => [...text].length

function offsetOf(text, marked) {
  const words = marked.replace('|', '')
  const first = text.indexOf(words)
  if (first < 0 || text.indexOf(words, first + 1) >= 0) throw new Error(`defect not found once: ${marked}`)
  return codePoints(text.slice(0, first)) + codePoints(marked.slice(0, marked.indexOf('|')))
}

function noBreakSpaces(text) {
  const at = [...text].flatMap((character, index) => (character === '\u00A0' ? [index] : []))
  if (at.length === 0) return []
  const note = `${at.length} no-break spaces (U+00A0) stand in the text, at ${at.join(', ')}; quotes across them must keep them.`
  return [{ kind: 'no_break_space', at: at[0], note }]
}

function defectsOf(sourceId, text) {
  const listed = DEFECTS[sourceId].map(([kind, marked, note]) => ({ kind, at: offsetOf(text, marked), note }))
  return [...listed, ...noBreakSpaces(text)].sort((a, b) => a.at - b.at).concat(notKept)
}

/** Captures by source id: the record for sources.json and the normalised text to quote from. */
export function seedCaptures(seeds) {
  const entries = Object.entries(CAPTURE_OF_SOURCE).map(([sourceId, hash]) => {
    const bytes = seeds.get(hash)
    if (!bytes || sha256(bytes) !== hash) throw new Error(`no seed with hash ${hash}`)
    const text = normalisedText(bytes)
    const capture = {
      sha256: hash,
      bytes: bytes.length,
      mediaType: 'text/plain',
      captureLevel: 'text_only',
      codePoints: codePoints(text),
      defects: defectsOf(sourceId, text),
    }
    return [sourceId, { capture, text }]
  })
  return new Map(entries)
}

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** The references give runs of white space as one space; the document may have NBSP or line ends there. */
const anySpace = (words) => escaped(words).replace(/\s+/g, '\\s+')

function onlyMatch(text, quote, claimId) {
  const { prefix, exact, suffix } = quote
  const whole = new RegExp(`(${anySpace(prefix)})(${anySpace(exact)})(${anySpace(suffix)})`, 'gu')
  const matches = [...text.matchAll(whole)]
  const alone = [...text.matchAll(new RegExp(anySpace(exact), 'gu'))]
  if (matches.length !== 1 || alone.length !== 1)
    throw new Error(`${claimId}: quote found ${alone.length} times`)
  return matches[0]
}

/** Selectors in the true characters of a seed and in code points. Throws unless the quote occurs exactly once. */
export function seedSelectors(text, quote, claimId) {
  const [, prefix, exact, suffix] = onlyMatch(text, quote, claimId)
  const start = codePoints(text.slice(0, text.indexOf(prefix + exact + suffix) + prefix.length))
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + codePoints(exact) },
  ]
}
