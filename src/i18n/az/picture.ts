/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const picture = {
  'picture.inView':
    '{outside, plural, =0 {{drawn, plural, one {Yeri məlum olan # obyekt çəkilib.} other {Yeri məlum olan # obyektin hamısı çəkilib.}}} other {{drawn, plural, one {Yeri məlum olan # obyekt burada çəkilib} other {Yeri məlum olan # obyekt burada çəkilib}}, {outside, plural, one {# obyekt} other {# obyekt}} xəritənin bu hissəsindən kənardadır.}}',
  'picture.areasLeftOut':
    'Yalnız ən böyük sahələr üçün yer var; {n, plural, one {# obyektin} other {# obyektin}} işarəsi sahəsi olmadan çəkilib.',
  'picture.origin':
    'Paket {id}, versiya {version}. Sənədlərin axtarıldığı son tarix: {asOf}. Lisenziya: {licence}.',
  'picture.disclaimer':
    'Hər işarə paketdə adı çəkilən iddia edənlərin iddiasıdır; burada heç nə iddianın doğru olduğunu demir. Heç bir yer məlum olduğundan daha dəqiq çəkilməyib.',
  'picture.rim': 'kənar boyu işarələr: içində haradasa',
  'picture.scale': '{length}, xəritənin ortasında · şimal yuxarıdadır',
  'picture.others':
    '{listed, plural, =0 {{n, plural, one {Bir obyekt, burada sadalanmayıb.} other {# obyekt, burada sadalanmayıb.}}} other {{n, plural, one {və daha biri} other {və daha #}}, burada sadalanmayıb.}}',
} as const
