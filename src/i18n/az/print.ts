/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const print = {
  'print.lead': 'Kağıza və ya çap dialoqundan PDF faylına bu çıxır. Cairn heç yerə heç nə göndərmir.',
  'print.subject': 'Nə çap olunur',
  'print.query': 'Sorğu: {features, plural, one {# obyekt} other {# obyekt}}',
  'print.feature': 'Bir obyekt: {label}',
  'print.print': 'Çap et …',
  'print.preparing': 'Vərəq hazırlanır …',
  'print.failed': 'Vərəqi hazırlamaq mümkün olmadı: {reason}',
  'print.featureSheet': 'Çap vərəqi',
  'print.located': '{n, plural, one {Yeri məlum olan # obyekt} other {Yeri məlum olan # obyekt}}',
  'print.unlocated': 'Yer göstərilməyib: {n, plural, one {# obyekt} other {# obyekt}}',
  'print.documents': 'Bu iddiaların sənədləri: {n, number}',
  'print.column.who': 'İddia edən',
  'print.column.how': 'Qətilik',
  'print.column.when': 'Tarixlər',
  'print.column.where': 'İddia edilən yer',
  'print.column.what': 'Nə iddia edilir',
  'print.column.documents': 'Sənəd.',
  'print.package': 'Paket',
  'print.hash': 'SHA-256',
  'print.asOf': 'Sənədlərin axtarıldığı son tarix',
  'print.licence': 'Lisenziya',
  'print.address': 'Bu görünüşün ünvanı',
  'print.disclaimer':
    'Hər sətir orada adı çəkilən iddia edənin iddiasıdır; burada heç nə iddianın doğru olduğunu demir. Heç bir yer məlum olduğundan daha dəqiq verilmir.',
  'print.mapAlt': 'Aşağıdakı obyektlərdən yeri məlum olanların xəritəsi, şərti işarələri ilə.',
  'print.leftOut':
    'Bu vərəqdə yalnız ilk {printed, number} obyekt var; sorğuya uyğun daha {leftOut, number} obyekt kağıza sığmadığı üçün daxil edilməyib. CSV ixracında hamısı var.',
  'print.tooMany':
    'Yerlər ani çəkilən xəritəyə sığmayacaq qədər çoxdur. İxrac panelindəki “Çap vərəqi …” düyməsindən istifadə edin, o, tələsmədən çəkir.',
  'print.mapNotLoaded': 'Çap edilən vaxt xəritə yüklənməmişdi.',
} as const
