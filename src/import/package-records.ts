/** Claimants, documents, parties and vocabulary of a package while its rows are read: the same thing is one record. */
import { fromTableMark } from '../domain/from-table.ts'
import type { Agent, Claim, Party, Predicate, Source } from '../domain/generated/package-types.ts'
import { foldText } from './fold-text.ts'
import type { RowClaimant } from './row-claimants.ts'
import { idOf } from './row-keys.ts'
import type { RowSource } from './row-sources.ts'
import { issuedOn } from './source-dates.ts'
import { textHash } from './text-hash.ts'

export interface PackageRecords {
  readonly agents: Map<string, Agent>
  readonly sources: Map<string, Source>
  /** Day of publication that the rows of a document agree on, EDTF; null where they do not. */
  readonly published: Map<string, string | null>
  readonly parties: Map<string, Party>
  readonly predicates: Map<string, Predicate>
  /** The table as a document. */
  readonly tableSource: Source
  readonly lang: string
}

/** Records with the table itself as their first document. `lang` is that of the texts. */
export function packageRecords(tableName: string, lang: string): PackageRecords {
  const id = `src-${textHash(`table ${tableName}`)}`
  const tableSource: Source = {
    id,
    csl: { id, type: 'dataset', title: tableName, ...fromTableMark },
    lang,
    urlBasis: 'unknown',
    derivedFrom: [],
    rights: { holder: 'not stated', licence: null },
    captures: [],
    remarks: 'The imported table itself; quotes are cells of its rows.',
  }
  return {
    agents: new Map(),
    sources: new Map(),
    published: new Map(),
    parties: new Map(),
    predicates: new Map(),
    tableSource,
    lang,
  }
}

/** What the format calls the party of claimants that name none. */
const NO_PARTY = 'unknown'

function partyId(name: string | null, { parties }: PackageRecords): string {
  const folded = foldText(name ?? '')
  if (name === null || folded === '')
    return keep(parties, { id: NO_PARTY, label: { en: 'Party not stated' } }).id
  const letters = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const id =
    letters === folded
      ? letters
      : `party-${letters === '' ? '' : `${letters}-`}${textHash(folded).slice(0, 6)}`
  return keep(parties, { id, label: { en: name.trim() } }).id
}

function keep<Kept extends { readonly id: string }>(records: Map<string, Kept>, record: Kept): Kept {
  const known = records.get(record.id)
  if (known) return known
  records.set(record.id, record)
  return record
}

const KINDS: Readonly<Partial<Record<Claim['claimantRole'], Agent['kind']>>> = {
  publisher: 'outlet',
  republisher: 'outlet',
  translator: 'outlet',
  forensic_body: 'forensic_body',
  monitor: 'ngo',
  neutral_intermediary: 'igo',
  witness_anonymised: 'anonymised',
}

/** The claimant's id: one record per name and party, without regard to case, marks and blanks. A witness has no name. */
export function agentIdOf({ name, party, role, isTable }: RowClaimant, records: PackageRecords): string {
  const isWitness = role === 'witness_anonymised'
  const shown = isWitness ? 'Anonymised witness' : name
  const partyOfAgent = partyId(party, records)
  const id = `agent-${textHash(`${foldText(shown)} | ${partyOfAgent}`)}`
  const kind = isTable ? 'institution' : (KINDS[role] ?? 'institution')
  return keep(records.agents, {
    id,
    kind,
    names: [{ value: shown, lang: records.lang }],
    party: partyOfAgent,
  }).id
}

/** The document's id: its own, else one per address, else one per title, publisher, day and page. */
export function sourceIdOf(source: RowSource, records: PackageRecords): string {
  const { ownId, url, archiveUrl, title, publisher, edtf, dateWords, locator } = source
  const identity =
    url ?? archiveUrl ?? [title, publisher, edtf ?? dateWords, locator].map(foldText).join(' | ')
  const id = ownId === '' ? `src-${textHash(identity)}` : `src-${idOf(ownId)}`
  return keep(records.sources, recordOf(id, source, records)).id
}

function recordOf(id: string, source: RowSource, { tableSource }: PackageRecords): Source {
  const { title, publisher, url, archiveUrl, edtf, dateWords, lang, locator, quote } = source
  const issued = issuedOn(edtf, dateWords)
  return {
    id,
    csl: {
      id,
      type: url === null ? 'document' : 'webpage',
      ...(title === '' ? {} : { title }),
      ...(publisher === '' ? {} : { 'container-title': publisher }),
      ...(issued ? { issued } : {}),
      ...(url === null ? {} : { URL: url }),
      ...(archiveUrl === null ? {} : { archive_location: archiveUrl }),
      ...(locator === '' ? {} : { locator }),
      ...fromTableMark,
    },
    lang,
    ...(url === null ? {} : { url }),
    urlBasis: url === null ? 'unknown' : 'given',
    derivedFrom: [],
    rights: { holder: publisher === '' ? 'not stated' : publisher, licence: null },
    captures: [],
    ...(quote === ''
      ? {
          remarks: `Named by the table ${tableSource.csl.title ?? ''}; the quoted words are the table's, not compared with this document.`,
        }
      : {}),
  }
}

/** The vocabulary's id of what is claimed. */
export function predicateIdOf(predicate: Predicate, { predicates }: PackageRecords): string {
  return keep(predicates, predicate).id
}

/** Lets the table be among the documents. */
export function tableSourceId({ sources, tableSource }: PackageRecords): string {
  return keep(sources, tableSource).id
}
