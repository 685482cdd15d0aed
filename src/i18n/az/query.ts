/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const query = {
  'query.everything': 'Bütün obyektlər',
  'query.features': 'Obyektlər:',
  'query.sentence': '{clauses}.',
  'query.type': 'növü – {values}',
  'query.status': 'vəziyyəti – {values}',
  'query.precision': 'yerin dəqiqliyi – {values}',
  'query.box': 'seçilmiş xəritə hissəsinin {match, select, inside {içində} other {içində və ya ona toxunan}}',
  'query.polygon': 'çəkilmiş sahənin {match, select, inside {içində} other {içində və ya ona toxunan}}',
  'query.circle':
    'radiusu {kilometers, number, ::.0#} km olan dairənin (mərkəz: {center}) {match, select, inside {içində} other {içində və ya ona toxunan}}',
  'query.claim': 'bir iddia üzrə',
  'query.party': 'tərəf – {values}',
  'query.claimant': 'iddia edən – {values}',
  'query.role': 'rolu – {values}',
  'query.predicate': 'mövzu – {values}',
  'query.modality': 'qətilik – {values}',
  'query.doclang': 'sənədin dili – {values}',
  'query.document': 'sənəd – {values}',
  'query.anyOf.party': '{n, number} tərəfdən hər hansı biri',
  'query.anyOf.claimant': '{n, number} iddia edəndən hər hansı biri',
  'query.anyOf.role': '{n, number} roldan hər hansı biri',
  'query.anyOf.type': '{n, number} növdən hər hansı biri',
  'query.anyOf.predicate': '{n, number} mövzudan hər hansı biri',
  'query.anyOf.modality': '{n, number} qətilik dərəcəsindən hər hansı biri',
  'query.anyOf.status': '{n, number} vəziyyətdən hər hansı biri',
  'query.anyOf.precision': '{n, number} dəqiqlikdən hər hansı biri',
  'query.anyOf.doclang': '{n, number} dildən hər hansı biri',
  'query.anyOf.document': '{n, number} sənəddən hər hansı biri',
  'query.or': '{one} və ya {other}',
  'query.between': '{kind}: {match, select, certain {mütləq} other {ola bilsin}} {from} – {to} aralığında',
  'query.within': '{kind}: {match, select, certain {mütləq} other {ola bilsin}} {from} daxilində',
  'query.from': '{kind}: {match, select, certain {mütləq} other {ola bilsin}} {from} və ya sonra',
  'query.upTo': '{kind}: {match, select, certain {mütləq} other {ola bilsin}} {to} və ya əvvəl',
  'query.undated':
    '{undated, select, include {tarixsizlər daxil edilib} other {tarixsizlər daxil edilməyib}}',
  'query.notApplied':
    '{field, select, from {dövrün başlanğıcı anlaşılmadığı} to {dövrün sonu anlaşılmadığı} other {dövr tərsinə getdiyi}} üçün tətbiq edilməyib',
  'query.containing': 'mətndə “{text}”{tolerant, select, yes { və ya yaxın yazılışları} other {}}',

  'url.repeated': 'Ünvanda “{name}” bir dəfədən çox verilib; yalnız birincisi nəzərə alınır.',
  'url.unknownChoice':
    'Ünvanda göstərilən {name} “{value}” mövcud deyil və nəzərə alınmır. Mümkün olanlar: {allowed}.',
  'url.unknownValue': 'Ünvanda göstərilən {name} “{value}” mövcud deyil və nəzərə alınmır.',
  'url.faultyArea':
    'Ünvanda verilən “{value}” sahəsi nə west,south,east,north, nə lng,lat,meters dairəsi, nə də ən azı üç mövqedən ibarət lng,lat;lng,lat;… siyahısıdır; nəzərə alınmır.',
  'url.faultyCamera':
    'Ünvanın sonundakı “{value}” zoom/latitude/longitude deyil; xəritə bütün paketi göstərir.',
  'url.faultyLanguage': 'Ünvanda göstərilən “{value}” dil teqi deyil; ingilis dili istifadə olunur.',
  'url.valueNotInPackage': 'Bu paketdə {name} “{value}” yoxdur; həmin seçimə heç nə uyğun gəlmir.',
} as const
