/** Words in tables for the codes of the format. A word that stands in no list is nobody's code: it stays words. */
import type {
  ClaimantRole,
  FeatureType,
  Modality,
  Polarity,
  PredicateGroup,
} from '../domain/generated/package-types.ts'
import { foldText } from './fold-text.ts'

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>

const FEATURE_TYPES: Words<FeatureType> = {
  reported_burial_site: [
    'mass grave',
    'grave',
    'burial',
    'burial site',
    'grave site',
    'clandestine grave',
    'fosa',
    'fosa clandestina',
    'fosa comun',
    'entierro',
    'fosse commune',
    'charnier',
    'tombe',
    'могила',
    'массовая могила',
    'братская могила',
    'захоронение',
    'vala comum',
    'vala',
    'maqbara jamaiya',
    'military activity/mass grave',
  ],
  reported_surface_remains: [
    'surface remains',
    'remains',
    'restos',
    'restos en superficie',
    'osamentas',
    'останки',
    'ossements',
  ],
  reported_cemetery_disturbance: ['cemetery', 'cemetery damage', 'cementerio', 'cimetiere', 'кладбище'],
  incident_location: [
    'incident',
    'event',
    'attack',
    'airstrike',
    'massacre',
    'killing',
    'incidente',
    'ataque',
    'masacre',
    'инцидент',
    'incident location',
  ],
  detention_site_with_reported_burials: [
    'detention',
    'detention site',
    'prison',
    'centro de detencion',
    'тюрьма',
  ],
  remains_handover_point: ['handover', 'handover point', 'entrega', 'передача'],
  conflict_wide: ['conflict wide', 'total', 'national total'],
}

const MODALITIES: Words<Modality> = {
  asserted: [
    'confirmed',
    'yes',
    'true',
    'certain',
    'stated',
    'confirmado',
    'confirme',
    'подтверждено',
    'si',
    'verified',
    'established',
  ],
  possible: ['may', 'might', 'maybe', 'unconfirmed', 'posible', 'возможно', 'possivel', 'weak', 'contested'],
  presumed: [
    'likely',
    'probable',
    'believed',
    'presunto',
    'presunta',
    'fair',
    'suspected',
    'вероятно',
    'presume',
    'provavel',
  ],
  reported_by_others: ['rumour', 'rumor', 'rumored', 'alleged', 'hearsay', 'reported', 'supuesto', 'слухи'],
  pending: ['under investigation', 'awaiting', 'pendiente', 'в ожидании'],
  denied: ['refuted', 'negado', 'dementi', 'опровергнуто', 'false'],
}

const POLARITIES: Words<Polarity> = {
  affirms: ['yes', 'true', 'affirmed', 'affirm', 'affirmative', 'positive', 'si', 'да', '1'],
  denies: ['no', 'false', 'denied', 'deny', 'negative', 'нет', '0'],
}

const ROLES: Words<ClaimantRole> = {
  speaker: ['official', 'spokesperson', 'portavoz'],
  issuing_institution: ['institution', 'government', 'ministry', 'prosecutor', 'fiscalia', 'authority'],
  publisher: ['outlet', 'media', 'newspaper', 'press', 'medio', 'prensa', 'periodico', 'сми'],
  republisher: ['agency', 'syndicator', 'aggregator'],
  translator: [],
  forensic_body: ['forensic', 'forensic team', 'forense'],
  monitor: ['ngo', 'observer', 'human rights organisation', 'ong', 'нко'],
  neutral_intermediary: ['icrc', 'intermediary'],
  accused_party_response: ['response', 'accused'],
  witness_anonymised: ['witness', 'testigo', 'survivor', 'temoin', 'свидетель', 'testemunha'],
}

const GROUPS: Words<PredicateGroup> = {
  burial: ['buried', 'inhum', 'enterr', 'захорон'],
  discovery: ['discover', 'found', 'find', 'hallazgo', 'decouver', 'обнаруж', 'descober'],
  recovery: ['recover', 'exhum', 'эксгум'],
  identity: ['identif', 'composition', 'attribut', 'опознан'],
  deaths: ['kill', 'death', 'massacre', 'execution', 'attack', 'strike', 'muert', 'asesin', 'убий', 'mort'],
  missing: ['missing', 'disappear', 'desapar', 'пропав', 'dispar'],
  return: ['return', 'handover', 'devol', 'entrega', 'передан'],
  disturbance: ['disturb', 'cemetery', 'destruction', 'damage', 'cementerio', 'кладбищ'],
  dispute: ['disput', 'deni', 'contest'],
  process: ['investig', 'search', 'trial', 'busqueda', 'расслед'],
}

/** The code itself, with blanks or underscores, or one of its words. */
function codeOf<Code extends string>(words: Words<Code>): (text: string) => Code | null {
  const table = new Map<string, Code>()
  for (const code of Object.keys(words) as Code[])
    for (const word of [code, code.replaceAll('_', ' '), ...words[code]])
      if (!table.has(word)) table.set(word, code)
  return (text) => table.get(foldText(text)) ?? null
}

export const featureTypeOf = codeOf(FEATURE_TYPES)
export const modalityOf = codeOf(MODALITIES)
export const polarityOf = codeOf(POLARITIES)
export const claimantRoleOf = codeOf(ROLES)

/** The group that a word for what is claimed belongs to; null when it speaks for none. */
export function predicateGroupOf(text: string): PredicateGroup | null {
  const folded = foldText(text)
  const groups = Object.keys(GROUPS) as PredicateGroup[]
  return (
    groups.find((group) => group === folded || GROUPS[group].some((start) => folded.includes(start))) ?? null
  )
}
