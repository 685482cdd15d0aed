/** Azerbaijani (az); no native speaker has reviewed it yet. */
export const archive = {
  'archive.what':
    'Plitə arxivi: xəritədə {placed, plural, one {# iddia} other {# iddia}} və yeri olmayan {unlocated, number}; onlar heç bir plitədə yoxdur.',
  'archive.close': 'Arxivi bağla',
  'archive.window': 'Bu pəncərədə',
  'archive.looking': 'Bu pəncərənin plitələri oxunur…',
  'archive.shown': '{n, plural, one {# iddia göstərilir} other {# iddia göstərilir}}',
  'archive.ofWindow': '– bu pəncərədəki {n, number} iddiadan. Kənarda qalan oxunmayıb.',
  'archive.undatedShown': 'Onlardan bu növ tarixi olmayan: {n, number}.',
  'archive.cells':
    'İddialar sıx olan yerdə arxiv onları xana və il üzrə sayır. Bir-bir görmək üçün yaxınlaşdırın.',
  'archive.widened':
    'İddialar sıx olan yerdə arxiv onları xana və il üzrə sayır, ona görə burada müddət tam illərə qədər genişləndirilib. Dəqiq günlər üçün yaxınlaşdırın.',
  'archive.pickHint': 'Rəqəm iddiaları sayır. Arxivin nə dediyini görmək üçün işarə seçin.',
  'archive.picked': 'Seçilib',
  'archive.counted':
    'Bu xanada {n, plural, one {# iddia} other {# iddia}}. Bir-bir görmək üçün yaxınlaşdırın.',
  'archive.unanswered': 'Bu, arxivdə yoxdur, ona görə tətbiq olunmur:',
  'archive.unanswered.role': 'iddia edənin rolu',
  'archive.unanswered.status': 'arxasında neçə tərəf və mənbə dayandığı',
  'archive.unanswered.doclang': 'sənədin dili',
  'archive.unanswered.document': 'sənəd',
  'archive.unanswered.place': 'yer',
  'archive.unanswered.q': 'mətnlərdəki sözlər',
  'archive.unanswered.area': 'ərazi',
  'archive.unanswered.certain':
    '“mütləq müddətdə”: tarixin təxmini olub-olmadığı plitələrdə yoxdur. Müddətdə ola bilən göstərilir.',
  'archive.unanswered.date': 'bu növ tarix: arxiv başqa növlə qurulub və müddət ona aid edilir',
  'archive.cannot': 'Arxiv nəyi bacarmır',
  'archive.cannot.search': 'Mətnlərdə axtarış: onda nə ifadə, nə sitat var.',
  'archive.cannot.lists': 'Pəncərədən kənar siyahılar, cədvəllər və ixrac: yalnız ekrandakı plitələr oxunur.',
  'archive.cannot.passages': 'Sənədlər və onlardakı yerlər: bunun üçün paketi açın.',
  'archive.cannot.origins':
    'Müstəqil mənbələr, ziddiyyətlər və ekspertizalar: bunun üçün bütün iddialar birdən lazımdır.',
  'archive.period': 'Müddət',
  'archive.periodMeans': 'Tarix üzrə: {kind}',
  'archive.from': 'Başlanğıc',
  'archive.to': 'Son',
  'archive.undated': 'Belə tarixi olmayan iddialar da',
  'archive.claimant': 'Kim iddia edir',
  'archive.modality': 'Necə deyilib',
  'archive.radius': '{meters, number} m daxilində',
  'archive.noDate': 'bu növ tarix yoxdur',
  'archive.open': 'açıq',
  'archive.map': 'Arxivin xəritəsi',
  'archive.fault.network':
    '{host} cavab vermir və ya başqa saytlara oxumağa icazə vermir. Oxunan xəritədə qalır; yenidən cəhd etmək üçün xəritəni tərpədin.',
  'archive.fault.whole-file':
    '{host} fayl hissələri üzrə sorğulara cavab vermir, ona görə oradan plitə oxumaq olmur. Arxivi başqa proqramla endirin və burada fayl kimi açın.',
  'archive.fault.stalled':
    '{host} ünvanından daha heç nə gəlmir. Oxunan xəritədə qalır; yenidən cəhd etmək üçün xəritəni tərpədin.',
  'archive.fault.cut-short':
    '{host} cavabları bir neçə dəfə yarımçıq kəsildi. Oxunan xəritədə qalır; yenidən cəhd etmək üçün xəritəni tərpədin.',
  'archive.fault.status': '{host} belə cavab verdi: {status}.',
  'archive.fault.policy':
    'Bu saytın qaydaları {host} ünvanına sorğulara icazə vermir. Saytı idarə edən icazə verə bilər; yaxud arxivi başqa proqramla endirin və burada fayl kimi açın.',
  'archive.fault.replaced':
    'Arxiv açıq ikən başqa versiya ilə əvəz edildi. İkisi qarışdırılmır: daha heç nə göstərilmir. Arxivi yenidən açın.',
  'archive.fault.other': 'Arxivi oxumaq olmur: {reason}',
  'archive.noClaims': 'onda iddialar yoxdur',
} as const
