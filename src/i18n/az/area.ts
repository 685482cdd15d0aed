/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const area = {
  'area.title': 'Sahə və məsafə',
  'area.square': '{n} km²',
  'area.boxWords': 'düzbucaqlı {width} × {height}',
  'area.circleWords': 'dairə, radius {radius}',
  'area.polygonWords': '{n, plural, one {# bucaqlı} other {# bucaqlı}} çoxbucaqlı, {size}',
  'area.withSize': '{words}, {size}',

  'area.tools': 'Sahə seç, məsafə ölç',
  'area.tool.box': 'Düzbucaqlı çək',
  'area.tool.polygon': 'Çoxbucaqlı çək',
  'area.tool.circle': 'Dairə çək',
  'area.tool.line': 'Məsafə ölç',
  'area.tool.edit': 'Sahəni əllə dəyiş',
  'area.byNumbers': 'Sahə və məsafə rəqəmlərlə',

  'area.fault.flat': 'Bir yerdə olan iki bucaq sahə yaratmır. Yenidən çəkin.',
  'area.fault.crosses': 'Kontur özünü kəsir, ona görə aydın daxili sahəsi yoxdur. Yenidən çəkin.',
  'area.fault.wide': 'Sahə bütün Yer kürəsini dolana bilməz. Daha kiçik sahə çəkin.',
  'area.fault.pole': 'Qütbdən keçən dairədən istifadə etmək olmur. Əvəzinə 90°-yə qədər düzbucaqlı seçin.',
  'area.fault.antimeridian':
    '180-ci meridianı kəsən sahəni burada əllə dəyişmək olmur. Yenidən çəkin və ya rəqəmlərini dəyişin.',
  'area.fault.load':
    'Çəkmə alətlərini yükləmək mümkün olmadı ({reason}). Sahəni yenə də rəqəmlərlə vermək olar.',

  'area.active': '{words}, {match, select, inside {yer bütövlüklə içində} other {toxunur}}',
  'area.chosen': 'Sahə: {words}',
  'area.none': 'Sahə seçilməyib.',
  'area.remove': 'Sahəni sil',
  'area.match': 'Hansı yerlər uyğun gəlir',
  'area.touches': 'toxunur',
  'area.inside': 'içində',
  'area.counted': '{word} ({n, number})',
  'area.touchesMeans':
    'Təxmini yerin yumşaq sahəsinin hər hansı hissəsi seçilmiş sahəyə toxunursa, yer uyğun gəlir.',
  'area.insideMeans': 'Yer yalnız yumşaq sahəsi bütövlüklə seçilmiş sahənin içindədirsə, uyğun gəlir.',
  'area.unlocated':
    'Yeri məlum olmayan obyektlər heç bir sahəyə uyğun gəlmir; yekunda filtrlə ayrılmış sayılır.',
} as const
