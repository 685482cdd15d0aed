/** Azerbaijani (az); no native speaker has reviewed it yet. */
export const large = {
  'large.lead':
    '{name} faylı ({megabytes, number} MB) hissə-hissə sonuna qədər oxundu. Onda {features, number} obyektdən və ya {limit, number} MB-dan çox var, brauzer isə xəritənin yanında bundan artığını saxlamır. Ondan heç nə göstərilməyib və saxlanmayıb; nə açıq idisə, açıq qalır.',
  'large.withClaims':
    '{name} faylı ({megabytes, number} MB) hissə-hissə sonuna qədər oxundu. Onun obyektlərində iddialar var, iddiaların istinad etdiyi isə başqa fayllardadır: onu ayrıca yoxlamaq olmur. Ondan heç nə göstərilməyib və saxlanmayıb.',
  'large.sums':
    '{imported, plural, one {# obyekt} other {# obyekt}} = {sound, number} qüsursuz + {rejected, number} rədd edilmiş',
  'large.issues':
    '{errors, plural, one {# xəta} other {# xəta}}, {warnings, plural, one {# xəbərdarlıq} other {# xəbərdarlıq}}, {notices, plural, one {# qeyd} other {# qeyd}}',
  'large.cut': 'Mətn obyektlərin siyahısı içində kəsilir: fayl yarımçıqdır.',
  'large.kinds': 'Nə tapıldı, növlərə görə',
  'large.nothing': 'Obyektlərdə xəta yoxdur.',
  'large.found': '{n, plural, one {{n, number} dəfə} other {{n, number} dəfə}}',
  'large.line': 'Sətir {line, number}',
  'large.first': '{total, number} xətadan ilk {n, number} sadalanıb; hesabatda da o qədərdir.',
  'large.more': 'Daha {n, number} göstər',
  'large.save': 'Hesabat (JSON)',
  'large.next': 'Onunla nə etməli',
  'large.nextTable':
    'Əmr sətrində eyni seçimlə istənilən ölçüdə paket alınır: seçimi aşağıda saxlayın və birinci sətri icra edin. Dərc olunan plitə arxivinə çevrilir və bu səhifə onu istənilən serverdən açır.',
  'large.nextGeojson':
    'Onun bir hissəsini açın: bir ərazini və ya bir neçə ili. Bölünə bilməyən əmr sətrindən dərc olunur və plitə arxivinə çevrilir; bu səhifə onu istənilən serverdən açır.',
} as const
