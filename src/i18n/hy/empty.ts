/** Words of what stands where nothing is shown. */
export const empty = {
  'empty.title': 'Ոչ մի օբյեկտ չի համապատասխանում',
  'empty.nothing': 'Ցույց տալու բան չկա',
  'empty.noFeatures': 'Այս փաթեթում ցուցադրելու օբյեկտ չկա։',
  'empty.one': 'Դրված է մեկ պայման, և ոչինչ դրան չի բավարարում։',
  'empty.why': 'Դրված է {n, number} պայման, և ոչ մի առանձին պնդում չի բավարարում բոլորին։ Հանեք մեկը՝',
  'empty.remove': 'Հանել՝ {name}՝ {text}',
  'empty.drop': 'Հանել',
  'empty.nearest': 'Ձեր հարցմանն ամենամոտը',
  'empty.shows': '{n, plural, one {ցույց է տալիս # օբյեկտ} other {ցույց է տալիս # օբյեկտ}}',
  'empty.ask': 'Հարցնել սա',
  'empty.askThis': 'Հարցնել սա՝ {text}',
  'empty.undated': 'Նաև պնդումներ, որոնք այդպիսի ամսաթիվ չունեն',
  'empty.possible': 'Ամսաթվեր, որոնք հնարավոր է՝ ժամանակահատվածում են',
  'empty.from': 'Ժամանակահատվածը՝ սկսած {day}',
  'empty.to': 'Ժամանակահատվածը՝ մինչև {day}',
  'empty.withoutWord': 'Առանց «{word}» բառի',
  'empty.touches': 'Վայրեր, որոնք միայն դիպչում են տարածքին',
  'empty.yields':
    '{n, plural, =0 {միայնակ ոչինչ չի վերադարձնում} one {վերադարձնում է # օբյեկտ} other {վերադարձնում է # օբյեկտ}}',
} as const
