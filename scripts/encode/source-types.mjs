/** CSL types judged from the publisher; what is not listed is a web page. */
const NEWSPAPERS = [
  /^src-(asbarez|armenianweekly|aravot|massispost|mirrorspectator|prensaarmenia|armenews)-/,
  /^src-(azernews|bakixeber|dailysabah|corriere|washingtonpost|newizv|nvam)-/,
]
const OTHER = {
  'src-cox-eibner-1993': 'report',
  'src-unhr-ch4': 'report',
  'src-pace-15363': 'report',
  'src-pace-11196': 'report',
  'src-un-a73-628': 'document',
}

const STATEMENTS = new Set([
  'src-azombudsman-2024-02-23',
  'src-jakarta-mfa-3155',
  'src-ombudsman-az-189',
  'src-dtx-1691',
])

/** CSL-JSON item type of a source. */
export function cslType(id) {
  if (OTHER[id]) return OTHER[id]
  return NEWSPAPERS.some((pattern) => pattern.test(id)) ? 'article-newspaper' : 'webpage'
}

/** CSL genre: only statements that an institution publishes itself; undefined otherwise. */
export const genreOf = (id) => (STATEMENTS.has(id) ? 'statement' : undefined)
