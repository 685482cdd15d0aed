/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const derived = {
  'derived.allWithdrawn': 'Hər iddianı onu irəli sürən özü geri götürüb və ya əvəz edib.',
  'derived.contradicts': 'Zidd iddia: {who}; kimin iddiasına: {whom}.',
  'derived.contradictEachOther': '{who} və {whom}: iddiaları bir-birinə ziddir.',
  'derived.deniesInResponse': 'Cavab olaraq inkar edən: {who}; kimə cavab: {whom}.',
  'derived.disputes': '{who} burada başqa tərəfin bildirdiyini mübahisələndirir.',
  'derived.examined': '{who} öz sənədində qalıqların çıxarılması və ya kimliyi barədə məlumat verir.',
  'derived.origins':
    'Burada nəyisə irəli sürən {claims, plural, one {# iddianın} other {# iddianın}} arxasında {origins, plural, one {# müstəqil ilkin mənbə} other {# müstəqil ilkin mənbə}}: {names}. İlkin mənbəni təkrar edən xəbər orqanları sayılmır, inkar isə inkar etdiyinə yeni ilkin mənbə əlavə etmir.',
  'derived.denyingOrigins':
    '{origins, plural, one {# müstəqil ilkin mənbə} other {# müstəqil ilkin mənbə}}: {names}. İlkin mənbəni təkrar edən xəbər orqanları sayılmır.',
  'derived.parties': '{parties, plural, one {# tərəf} other {# tərəf}}: {names}.',
  'derived.onlyDenials':
    '{claims, plural, one {Buradakı iddia} other {Buradakı # iddianın hamısı}} inkar və ya mənfi nəticədir.',
  'derived.deniesHere':
    '{who} burada nəyisə inkar edir və ya mənfi nəticə bildirir; bunun hansı iddiaya cavab olduğu paketdə yazılmayıb.',
  'derived.withdrawnClaims': '{claims, plural, one {# iddia} other {# iddia}} geri götürülüb və sayılmır.',
} as const
