/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const exporting = {
  'export.lead':
    'Öz alətləriniz üçün fayllar: əvvəlcə iddialar və yerlər, aşağıda istinad kimi sənədlər. Heç bir iddia iddia edən və qətilik dərəcəsi göstərilmədən, heç bir yer məlum olduğundan daha dəqiq çıxarılmır.',
  'export.scopeTitle': 'Nə qədər',
  'export.shown':
    'Göstərilən: {features, plural, one {# obyekt} other {# obyekt}}, {claims, plural, one {uyğun # iddia} other {uyğun # iddia}}',
  'export.everything':
    'Hər şey: {features, plural, one {# obyekt} other {# obyekt}}, {claims, plural, one {# iddia} other {# iddia}}',
  'export.dataTitle': 'İddialar və yerlər',
  'export.citationsTitle': 'İddiaların sənədləri',
  'export.name.csv': 'CSV',
  'export.what.csv':
    'Hər iddia üçün bir sətri olan cədvəl, elektron cədvəllər və skriptlər üçün. Elektron cədvəlin düstur kimi icra edəcəyi xanalar zərərsizləşdirilir.',
  'export.name.csv-short': 'Hesabat üçün qısa cədvəl (CSV)',
  'export.what.csv-short':
    'Hər iddia üçün bir sətir, on səkkiz sütun: obyekt, yer, sözlər, iddia edən, tarixlər, nə dərəcədə əmin, sənəd, parça. Ondan paketə geri qayıtmaq olmur.',
  'export.name.geojson': 'GeoJSON',
  'export.what.geojson':
    'QGIS və digər xəritə proqramları üçün. Təxmini yerlər nöqtə deyil, sahədir; göstərilməyən yerlər həndəsəsiz saxlanılır.',
  'export.name.kml': 'KML',
  'export.what.kml':
    'Google Earth və telefonlar üçün. Hər yerdə kimin nə iddia etdiyi, nə vaxt və harada göstərildiyi sözlə yazılır.',
  'export.name.zip': 'Paket (zip)',
  'export.what.zip':
    'Cairn üçün: iddialar sənədləri, iddia edənləri və yerləri ilə, hər fayl heşi ilə. “Hər şey” paketi saxlandığı kimi verir.',
  'export.name.public': 'Açıq nüsxə (zip)',
  'export.what.public':
    'İctimaiyyətin görə biləcəyi bütöv paket: hər yer qərara alındığından daha dəqiq deyil, gizli saxlanılanların qalmadığı hər faylda yoxlanılıb.',
  'export.public.withheld':
    '{features, plural, =0 {Heç bir yer olduğundan daha təxmini göstərilmir.} one {# yer olduğundan daha təxmini göstərilir.} other {# yer olduğundan daha təxmini göstərilir.}}',
  'export.public.undecided':
    '{features, plural, one {# obyektdə} other {# obyektdə}} qərar olmadan daha dəqiq yer göstərilir: {ids}.',
  'export.name.csl': 'CSL-JSON',
  'export.what.csl': 'Zotero, Pandoc və istinad proqramları üçün.',
  'export.name.bibtex': 'BibTeX',
  'export.what.bibtex': 'LaTeX və əksər biblioqrafiya proqramları üçün.',
  'export.name.ris': 'RIS',
  'export.what.ris': 'EndNote, Mendeley və Zotero üçün.',
  'export.pictureTitle': 'Xəritə şəkil kimi',
  'export.proportion': 'Forma',
  'export.proportion.landscape': 'üfüqi, 1600 × 1000',
  'export.proportion.square': 'kvadrat, 1280 × 1280',
  'export.proportion.portrait': 'şaquli səhifə, 1280 × 1810',
  'export.section': 'Dünyanın hissəsi',
  'export.section.all': 'çıxarılan hər yer',
  'export.section.view': 'xəritənin indi göstərdiyi',
  'export.name.png': 'PNG',
  'export.what.png':
    'Piksellər, sənədlər və mesajlar üçün, bu ölçülərin iki qatı. Şərti işarələr, sorğu və rəqəmlərlə; mövqeyi olmayan yerlər şəkildə sayılır.',
  'export.name.svg': 'SVG',
  'export.what.svg':
    'Hər ölçüdə aydın qalan, mətni oxuna və axtarıla bilən çertyoj, çap və veb səhifələr üçün.',
  'export.sheetTitle': 'Kağıza və ya başqa cihaza',
  'export.what.sheet':
    'Sorğu və ya bir obyekt çap və ya PDF üçün sənəd kimi: xəritə, hər iddia onu edən və qətilik dərəcəsi ilə, sənədlər.',
  'export.sheet': 'Çap vərəqi …',
  'export.what.bundle':
    'Başqa cihaz üçün paketləri, əlavə edilmiş sənədləri, xəritə sahələrini və qeydləri olan bir fayl, istəsəniz, şifrələnmiş.',
  'export.bundle': 'Ötür …',
  'export.save': 'Saxla',
  'export.always':
    'Hər faylda sorğu, onun ünvanı, paketin versiyası, sənədlərin axtarıldığı son gün və lisenziya var. Öz mövqeyiniz heç birində yoxdur.',
  'export.noPackage': 'Yalnız paketlər üçün: açıq fayl öz təsviri olmayan GeoJSON faylıdır.',
  'export.noDocuments': 'Açıq faylda sənəd göstərilmir.',
  'export.nothing': 'Hazırkı sorğu ilə heç nə göstərilmir, ona görə yalnız hər şeyi saxlamaq olar.',
  'export.busy': '{form} yazılır …',
  'export.cancel': 'Ləğv et',
  'export.done': 'Saxlanıldı: {name} ({kilobytes, number} KB).',
  'export.failed': 'Faylı yazmaq mümkün olmadı: {reason}',
} as const
