/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const filters = {
  'claimLine.published': 'nəşr: {date}',
  'claimLine.denial': '{modality}, inkar',
  'claimLine.relayed':
    '{n, plural, one {bir dəfə nəql edilib} =2 {iki dəfə nəql edilib} other {# dəfə nəql edilib}}',

  'filters.title': 'Filtrlər',
  'filters.plain':
    'Bu, iddiasız GeoJSON faylıdır: {n, plural, one {# obyekt} other {# obyekt}}, heç birində iddia edən, tarix və ya sənəd yoxdur.',
  'filters.chosen': '{n, number} seçilib',
  'filters.findDocument': '{n, number} sənəd arasında axtar',
  'filters.noDocument': 'Heç bir sənədin başlığında və ya nəşr edənində bu sözlər yoxdur.',
  'filters.countUnit': ' {n, plural, one {obyekt} other {obyekt}}',

  'search.label': 'İddia, yer, sənəd axtarışı',
  'search.placeholder': 'İddia, yer, sənəd axtarışı',
  'search.clear': 'Axtarışı təmizlə',

  'period.dateOf': 'Nəyin tarixi',
  'period.from': 'Başlanğıc',
  'period.to': 'Son',
  'period.fromPlaceholder': 'istənilən',
  'period.toPlaceholder': 'istənilən',
  'period.hint': 'İl, ay və ya gün: 2021, 2021-03, 2021-03-04.',
  'period.match': 'Tarix dövrə necə uyğun gəlməlidir',
  'period.possible': 'ola bilsin, bu dövrdə',
  'period.certain': 'mütləq bu dövrdə',
  'period.possibleMeans': 'Tarix bu dövrə düşə bilər; açıq və ya naməlum son istənilən vaxta çata bilər.',
  'period.certainMeans': 'Tarixin hər iki ucu məlumdur və bu dövrün içindədir.',
  'period.includeUndated':
    '{kind, select, any {Tarixi olmayan} other {Bu tarixi olmayan}} {n, plural, one {# iddianı} other {# iddianı}} daxil et',
  'period.undatedWithoutPeriod':
    '{kind, select, any {Tarixi} other {Bu növ tarixi}} olmayan iddia: {n, plural, =0 {yoxdur} one {#} other {#}}.',

  'tally.shown': '{n, number} göstərilir',
  'tally.told': 'Göstərilir: {shown, number} / {imported, number}, yersiz: {unlocated, number}',
  'tally.sum':
    '· cəmi {imported, number} · {filtered, number} filtrlə ayrılıb · {rejected, number} qəbul edilməyib;',
  'tally.sumAlone':
    '· cəmi {imported, number} · {filtered, number} filtrlə ayrılıb · {rejected, number} qəbul edilməyib.',
  'tally.ofShown': 'göstərilənlərdən:',
  'tally.unlocated': '{n, number} yeri məlum olmayan',
  'tally.undated': '{n, number} tarixsiz',
  'tally.rejectedClaims':
    'Saxlanılan obyektlərin {n, plural, one {# iddiası} other {# iddiası}} qəbul edilməyib.',

  'results.title': 'Obyektlərin siyahısı',
  'results.sort': 'Sırala',
  'results.order.place': 'yerə görə',
  'results.order.latest': 'son bəyanata görə',
  'results.order.claims': 'iddiaların sayına görə',
  'results.where': '{place}, {precision}',
  'results.notStated': 'yer göstərilməyib',
  'results.areaNamed': 'yalnız adı çəkilir: {place}',
  'results.positionUnknown': '{place}, mövqeyi məlum deyil',
  'results.conflictWide': 'bir yerə aid deyil',
  'results.matching': '{n, number} / {all, plural, one {# iddia} other {# iddia}}',
  'results.more': 'Daha {n, number} göstər (qalan: {rest, number})',
  'results.unnamedPlace': 'Yer yalnız koordinatlarla',

  'tray.title': 'Yer göstərilməyib',
  'tray.notStated': 'Yer göstərilməyib',
  'tray.areaNamed': 'Yalnız rayon, bölgə və ya ölkə adı çəkilir',
  'tray.positionUnknown': 'Yerin adı çəkilir, mövqeyi məlum deyil',
  'tray.conflictWide': 'Bütövlükdə münaqişə barədə',
  'tray.named':
    '{n, plural, one {Bir iddiada adı çəkilən} other {# iddiada adı çəkilən}}: {places}; xəritədə göstərilməyib',
  'tray.all': 'Hamısı: {n, number}',
  'tray.none': 'Göstərilən hər obyektin xəritədə yeri var.',
  'tray.noneInArea': 'Sahə soruşulub: yeri olmayan heç bir sahədə deyil və kənarda qalır.',
  'tray.moreClaims': '{n, plural, one {və daha # iddia} other {və daha # iddia}}',

  'legend.title': 'Legenda',
} as const
