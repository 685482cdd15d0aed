/** Words of what stands where nothing is shown. */
export const empty = {
  'empty.title': 'Uyğun obyekt yoxdur',
  'empty.nothing': 'Göstəriləcək bir şey yoxdur',
  'empty.noFeatures': 'Bu paketdə göstəriləcək obyekt yoxdur.',
  'empty.one': 'Bir şərt qoyulub və ona heç nə uyğun gəlmir.',
  'empty.why': '{n, number} şərt qoyulub və heç bir iddia onların hamısına uyğun gəlmir. Birini çıxarın:',
  'empty.remove': 'Çıxar – {name}: {text}',
  'empty.drop': 'Çıxar',
  'empty.nearest': 'Sorğunuza ən yaxın',
  'empty.shows': '{n, plural, one {# obyekt göstərir} other {# obyekt göstərir}}',
  'empty.ask': 'Bunu soruş',
  'empty.askThis': 'Bunu soruş: {text}',
  'empty.undated': 'Belə tarixi olmayan iddialarla birlikdə',
  'empty.possible': 'Dövrə düşməsi mümkün olan tarixlər',
  'empty.from': 'Dövr, başlanğıcı: {day}',
  'empty.to': 'Dövr, sonu: {day}',
  'empty.withoutWord': '“{word}” sözü olmadan',
  'empty.touches': 'Əraziyə yalnız toxunan yerlər',
  'empty.yields':
    '{n, plural, =0 {təkbaşına heç nə qaytarmır} one {# obyekt qaytarır} other {# obyekt qaytarır}}',
} as const
