import { derivedFrom } from './derivations.mjs'
import { cslType, genreOf } from './source-types.mjs'

const COPY = /\s*\((?:mirror )?copy[^)]*\)/

/** EDTF calendar date (year, month or day) as CSL date parts. */
const dateParts = (edtf) => ({ 'date-parts': [edtf.split('-').map(Number)] })

const containerOf = (type, publisher) =>
  type === 'report' || type === 'document' ? { publisher } : { 'container-title': publisher }

function cslOf({ id, source }) {
  const type = cslType(id)
  return {
    id,
    type,
    title: source.title ?? undefined,
    author: source.authors?.map((literal) => ({ literal })),
    ...containerOf(type, source.publisher),
    genre: genreOf(id),
    issued: source.published === null ? undefined : dateParts(source.published),
    URL: source.url,
    language: source.language,
  }
}

const DATE_REMARKS = {
  url: 'Publication date taken from the address.',
  inferred: 'Publication date inferred from the text.',
  not_stated: 'No publication date in the text read.',
}

function remarksOf({ side_note: note, source }) {
  const title = source.title === null ? 'The title is not printed in the text read.' : null
  const words = source.titleFromUrl ? `Words of the address: “${source.titleFromUrl}”.` : null
  return [`${note}.`, title, words, DATE_REMARKS[source.publishedBasis]].filter(Boolean).join(' ')
}

/** sources.json's list, in the order of the reports, seeds first. */
export const buildSources = (reports, captures) =>
  reports.map((report) => {
    const seed = captures.get(report.id)
    return {
      id: report.id,
      csl: cslOf(report),
      lang: report.source.language,
      url: report.source.url,
      urlBasis: seed ? 'matched' : 'given',
      derivedFrom: derivedFrom(report, reports),
      rights: { holder: report.source.publisher.replace(COPY, ''), licence: null },
      captures: seed ? [seed.capture] : [],
      readExtent: report.source.readExtent,
      remarks: remarksOf(report),
    }
  })
