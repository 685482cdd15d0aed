/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const map = {
  'map.title': 'Göstərilən yerlərin xəritəsi. Cədvəldə eyni yazılar sadalanır.',
  'map.attribution':
    'Adlar və sərhədlər status barədə rəy ifadə etmir. Sərhədlər: Natural Earth 2018 və DCW. Yerlər: GeoNames. Sular: GSHHG.',
  'map.zoomIn': 'Yaxınlaşdır',
  'map.zoomOut': 'Uzaqlaşdır',
  'map.zoomWithCtrl': 'Xəritəni böyütmək üçün Ctrl basılı halda sürüşdürün',
  'map.zoomWithCommand': 'Xəritəni böyütmək üçün ⌘ basılı halda sürüşdürün',
  'map.moveWithTwo': 'Xəritəni iki barmaqla hərəkət etdirin',
  'map.contested': '{all, plural, =1 {mübahisəli} other {mübahisəli: {contested, number} / {all, number}}}',
  'map.contextLost':
    'Brauzer xəritənin çəkim səthini götürüb. O, özü qayıdır; qayıtmasa, səhifəni yenidən yükləyin. Cədvəl eyni yazıları göstərir.',
  'map.basemapFailed': 'Fon xəritəsinin bir hissəsi oxunmadı ({what}). İşarələr tamdır.',
  'map.failed': 'Xəritə nasazlıq bildirdi: {message}',
  'map.locator': 'Göstərilən yerlərin xəritəsi, çertyoj kimi',
  'map.locatorNote':
    'Bu brauzerdə WebGL 2 yoxdur, ona görə xəritə sadə çertyojdur. O, eyni işarələri, sahələri və adları göstərir.',
  'map.mark': '{label}, {type}, {line}',
  'map.markContested': '{label}, {type}, {line}, mübahisəli',
  'map.cluster': '{n, plural, one {Bu yaxınlıqda # obyekt} other {Bu yaxınlıqda # obyekt}}',
  'map.lineSolid': 'bəyan edilir',
  'map.lineDashed': 'mümkün sayılır və ya ehtimal edilir',
  'map.lineDotted': 'başqalarına istinadən',
  'map.lineStruck': 'inkar edilir',
} as const
