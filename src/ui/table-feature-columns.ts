/** The columns of the table of features. */
import { localText } from '../domain/package.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { derivedOf } from './derived-of.ts'
import { featurePlaceName } from './place-label.ts'
import type { ResultEntry } from './result-entries.ts'
import { whereText } from './result-row.ts'
import type { TableColumn, TableContext } from './table-column.ts'
import { countsSaid, largestCount } from './table-counts.ts'
import { datesOfKind, latestDate } from './table-dates.ts'
import { reasonWithoutMark } from './tray-groups.ts'

type FeatureColumn = TableColumn<ResultEntry>

const featureLabel: FeatureColumn = {
  id: 'label',
  width: 17,
  words: ({ feature }, { lang }) => localText(feature.properties.label, lang),
}

/** On the map, or why not. */
const located: FeatureColumn = {
  id: 'located',
  width: 10,
  words: ({ feature }, { pkg }) => {
    if (feature.geometry !== null) return t('table.onMap')
    return t(`tray.${pkg.kind === 'plain' ? 'notStated' : reasonWithoutMark(feature, pkg)}`)
  },
}

/** First and last of the dates that the matching claims state. */
function spanText({ matching }: ResultEntry, { kind, lang }: TableContext): string {
  const dates = datesOfKind(matching, kind)
  const [first] = dates
  const last = latestDate(dates)
  if (!first || !last) return t('common.dateNotStated')
  if (first.edtf === last.edtf) return formatEdtf(first.edtf, lang)
  return t('table.span', { first: formatEdtf(first.edtf, lang), last: formatEdtf(last.edtf, lang) })
}

const claimsText = ({ feature, matching }: ResultEntry): string => {
  const all = feature.properties.claims.length
  return matching.length === all ? String(all) : t('table.matching', { n: matching.length, all })
}

const STATED: readonly FeatureColumn[] = [
  featureLabel,
  {
    id: 'type',
    width: 10,
    words: ({ feature }) => label('featureType', feature.properties.featureType),
  },
  {
    id: 'place',
    width: 13,
    words: ({ feature }, { pkg }) => whereText(feature, pkg),
    key: ({ feature }, { pkg }) => featurePlaceName(feature, pkg),
  },
  {
    id: 'status',
    width: 10,
    words: ({ feature }, { pkg }) => label('status', derivedOf(feature, pkg).status ?? ''),
  },
  {
    id: 'claims',
    width: 6,
    isNumber: true,
    words: claimsText,
    key: ({ matching }) => matching.length,
  },
  {
    id: 'dates',
    width: 13,
    words: spanText,
    key: ({ matching }, { kind }) => datesOfKind(matching, kind)[0]?.firstDay ?? null,
  },
  {
    id: 'origins',
    width: 7,
    isNumber: true,
    words: ({ feature }, { pkg }) => String(derivedOf(feature, pkg).originCount),
    key: ({ feature }, { pkg }) => derivedOf(feature, pkg).originCount,
  },
  {
    id: 'parties',
    width: 6,
    isNumber: true,
    words: ({ feature }, { pkg }) => String(derivedOf(feature, pkg).partyCount),
    key: ({ feature }, { pkg }) => derivedOf(feature, pkg).partyCount,
  },
  {
    id: 'counts',
    width: 20,
    words: ({ matching }, context) => countsSaid(matching, context).join('; ') || t('table.noCount'),
    key: ({ matching }) => largestCount(matching),
  },
  located,
]

/** The file's own properties: nobody claims them. */
const properties: FeatureColumn = {
  id: 'properties',
  width: 26,
  words: ({ feature }) =>
    Object.entries(originalProperties(feature) ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(' · '),
}

/** Type, precision and status of plain GeoJSON are fillers that nobody stated: they are no columns. */
const PLAIN: readonly FeatureColumn[] = [featureLabel, properties, located]

/** Every column that the features of such a package can have, in the order of the table at first. */
export const featureColumns = (kind: 'package' | 'plain'): readonly FeatureColumn[] =>
  kind === 'plain' ? PLAIN : STATED
