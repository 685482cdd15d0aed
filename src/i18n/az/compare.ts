/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const compare = {
  'matrix.open': '{n, number} iddia edəni müqayisə et',
  'matrix.lead':
    'Sorğudan asılı olmayaraq: {claims, plural, one {# iddia} other {# iddia}}, {claimants, plural, one {# iddia edən} other {# iddia edən}}, {parties, plural, one {# tərəf} other {# tərəf}}. Hər iddia bir dəfə verilir: onu deyənin sətrində, iddia edilənin altında. Heç nə toplanmır və ortalaması çıxarılmır.',
  'matrix.empty': 'Boş xana: bu paketdə bu iddia edənin belə iddiası yoxdur.',
  'matrix.table': 'Kim nə deyir: {feature}',
  'matrix.who': 'Kim deyir',
  'matrix.ungrouped': 'lüğətdə yoxdur',
  'matrix.none': 'iddia yoxdur',
  'matrix.date': '{kind}: {date}',
  'matrix.place': 'yer: {place}',
  'matrix.otherClaim': '{who}, {date}',
  'matrix.ownClaim': 'öz iddiası, {date}',
  'matrix.elsewhere': '{claim} (obyekt: {feature})',
  'matrix.relation': '{relation} {others}',
  'matrix.mutual': 'qarşılıqlı ziddiyyət: {others}',
  'matrix.countsTitle': 'Rəqəmlər zaman üzrə, hər iddia edən ayrıca',

  'balance.lead':
    '{claims, plural, one {# iddia} other {# iddia}}, {claimants, plural, one {# iddia edən} other {# iddia edən}}, {documents, plural, one {# sənəd} other {# sənəd}}. Rəqəmlər əldəki sənədlərin kimə və necə söz verdiyini göstərir; kimin haqlı olduğu barədə heç nə demir. Tərəflər paketin öz ardıcıllığı ilə verilir, bu, sıralama deyil.',
  'balance.plain':
    'Bu fayl iddiasız GeoJSON faylıdır: iddia edəni göstərmir, ona görə müqayisə ediləcək bir şey yoxdur.',
  'balance.dominant':
    '{party}: {of, number} iddiadan {claims, number} iddia, yəni 80 %-dən çox. Başqalarının sənədlərini axtarın və ya onların niyə olmadığını bildirin.',
  'balance.rejected':
    '{n, plural, one {# yazı} other {# yazı}} qəbul edilməyib və bu rəqəmlərin heç birinə daxil deyil; məlumat yoxlamasında sadalanır.',
  'balance.table': 'Tərəflər üzrə rəqəmlər',
  'balance.party': 'Tərəf',
  'balance.package': 'Bütün paket',
  'balance.meanings': 'Rəqəmlərin mənası',

  'balance.group.who': 'Deyilib',
  'balance.group.place': 'Yer',
  'balance.group.polarity': 'Nə edirlər',
  'balance.group.modality': 'Qətilik dərəcəsi',
  'balance.group.behind': 'Arxasında',
  'balance.group.grades': 'Qiymətlər',

  'balance.column.claims': 'iddia',
  'balance.column.claimants': 'iddia edən',
  'balance.column.located': 'yeri məlum',
  'balance.column.unlocated': 'yeri naməlum',
  'balance.column.affirming': 'irəli sürür',
  'balance.column.denying': 'inkar edir',
  'balance.column.origins': 'ilkin mənbə',
  'balance.column.documents': 'sənəd',
  'balance.column.graded': 'verilib',
  'balance.column.notGraded': 'qiymətsiz',

  'balance.meaning.claims': 'İddia, başqa tərəfin xəbər orqanında çap edilsə də, onu edənin tərəfinə aiddir.',
  'balance.meaning.claimants': 'Onları deyən, dövlət vəzifəsi tutan şəxslər, qurumlar və xəbər orqanları.',
  'balance.meaning.place':
    'Xəritədə çəkilə bilən obyektlər barədə iddialar və sənədlərin yerini göstərmədiyi, yaxud yalnız geniş bölgə kimi göstərdiyi obyektlər barədə iddialar.',
  'balance.meaning.polarity':
    'İnkar edən iddia özü də ayrıca iddiadır: başqasının irəli sürdüyünə ziddir və ya heç nə tapılmadığını bildirir.',
  'balance.meaning.modality':
    'İddia edənin öz sözləri həlledicidir: bəyan edilir, ehtimal edilir, mümkün sayılır, yoxlama gözlənilir, başqalarına istinadən, inkar edilir.',
  'balance.meaning.origins':
    'Hər obyekt üzrə sayılan müstəqil ilkin mənbələr: iddia edənin özü, adından danışdığı qurum və onu təkrar edənlər birlikdə birdir. İki obyektdə eyni səs iki dəfə sayılır; geri götürülmüş iddialar sayılmır.',
  'balance.meaning.joint':
    '{n, plural, one {# ilkin mənbəni} other {# ilkin mənbəni}} ilk dəfə birdən çox tərəfin iddia edənləri bildirib; {n, plural, one {o,} other {onlar}} son sətirdə sayılır, heç bir tərəfin sətrində sayılmır.',
  'balance.meaning.documents':
    'İddiaların olduğu sənədlər, paketdəki {all, number} sənəddən {cited, number}. Bir neçə tərəfin iddialarını daşıyan sənəd hər biri üçün sayılır, ona görə sətirlərin cəmi sonuncudan çox ola bilər.',
  'balance.meaning.grades':
    'Qiymətləri adı göstərilən qiymətləndirən mənbə və məlumat üçün ayrıca verir; onlar heç vaxt tərəfdən irəli gəlmir. “Qiymətsiz” heç kimin qiymətləndirmədiyini bildirir.',

  'balance.line.claims':
    '{claims, plural, one {# iddia} other {# iddia}}, {claimants, plural, one {# iddia edən} other {# iddia edən}}, {documents, plural, one {# sənəd} other {# sənəd}}',
  'balance.line.place': '{located, number} yeri məlum olan, {unlocated, number} yeri məlum olmayan',
  'balance.line.polarity': '{affirming, number} irəli sürür, {denying, number} inkar edir',
  'balance.line.origins': '{origins, plural, one {# müstəqil ilkin mənbə} other {# müstəqil ilkin mənbə}}',
  'balance.line.modality': '{modality}: {n, number}',
  'balance.line.grades': '{graded, number} qiymətləndirilib, {notGraded, number} qiymətləndirilməyib',

  'releases.lead':
    'Hər buraxılışda nəyin əlavə edildiyi, düzəldildiyi və geri götürüldüyü, redaktorların göstərdiyi səbəblə, ən yenisi əvvəldə. Geri götürülən öz identifikatorunu saxlayır: ona keçid səbəbə aparır.',
  'releases.none': 'Bu paket buraxılışlar jurnalı olmadan gəlib.',
  'releases.plain': 'Bu fayl iddiasız GeoJSON faylıdır: buraxılışları yoxdur.',
  'releases.release': 'Versiya {version}',
  'releases.shown': 'burada göstərilir',
  'releases.noEntries': 'Ayrı-ayrı yazılar sadalanmayıb.',
  'releases.action.added': '{n, plural, one {Əlavə edilib: # yazı} other {Əlavə edilib: # yazı}}',
  'releases.action.corrected': '{n, plural, one {Düzəldilib: # yazı} other {Düzəldilib: # yazı}}',
  'releases.action.withdrawn': '{n, plural, one {Geri götürülüb: # yazı} other {Geri götürülüb: # yazı}}',
  'releases.kind.feature': 'obyekt',
  'releases.kind.claim': 'iddia',
  'releases.kind.source': 'sənəd',
  'releases.kind.agent': 'iddia edən',
  'releases.kind.place': 'yer',
  'releases.more': 'Daha {n, number} göstər',
} as const
