/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const area = {
  'area.title': 'Տարածք և հեռավորություն',
  'area.square': '{n} կմ²',
  'area.boxWords': 'ուղղանկյուն {width} × {height}',
  'area.circleWords': 'շրջան, շառավիղը՝ {radius}',
  'area.polygonWords': '{n, plural, one {# անկյունով բազմանկյուն} other {# անկյունով բազմանկյուն}}, {size}',
  'area.withSize': '{words}, {size}',

  'area.tools': 'Ընտրել տարածք, չափել հեռավորություն',
  'area.tool.box': 'Գծել ուղղանկյուն',
  'area.tool.polygon': 'Գծել բազմանկյուն',
  'area.tool.circle': 'Գծել շրջան',
  'area.tool.line': 'Չափել հեռավորություն',
  'area.tool.edit': 'Փոխել տարածքը ձեռքով',
  'area.byNumbers': 'Տարածք և հեռավորություն թվերով',

  'area.fault.flat': 'Նույն տեղում երկու անկյունը տարածք չի կազմում։ Գծեք նորից։',
  'area.fault.crosses': 'Եզրագիծը հատում է ինքն իրեն, ուստի հստակ ներս չունի։ Գծեք նորից։',
  'area.fault.wide': 'Տարածքը չի կարող պտտվել ամբողջ երկրի շուրջը։ Գծեք ավելի փոքրը։',
  'area.fault.pole': 'Բևեռն ընդգրկող շրջանը չի կարելի գործածել։ Փոխարենն ընտրեք ուղղանկյուն մինչև 90°։',
  'area.fault.antimeridian':
    '180-րդ միջօրեականը հատող տարածքն այստեղ ձեռքով չի փոխվում։ Գծեք նորից կամ փոխեք թվերը։',
  'area.fault.load': 'Գծելու գործիքները չհաջողվեց բեռնել ({reason})։ Տարածքը կարելի է տալ թվերով։',

  'area.active': '{words}, {match, select, inside {ամբողջ վայրը ներսում} other {հպվում է}}',
  'area.chosen': 'Տարածք՝ {words}',
  'area.none': 'Տարածք ընտրված չէ։',
  'area.remove': 'Հանել տարածքը',
  'area.match': 'Որ վայրերն են համապատասխանում',
  'area.touches': 'հպվում է',
  'area.inside': 'ներսում է',
  'area.counted': '{word} ({n, number})',
  'area.touchesMeans':
    'Ոչ ճշգրիտ վայրը համապատասխանում է, երբ իր մոտավոր տարածքի որևէ մասը հպվում է ընտրված տարածքին։',
  'area.insideMeans':
    'Վայրը համապատասխանում է միայն այն դեպքում, երբ իր ամբողջ մոտավոր տարածքն ընտրված տարածքում է։',
  'area.unlocated':
    'Առանց վայրի օբյեկտները երբեք տարածքի չեն համապատասխանում․ հաշվարկում դրանք զտվածների մեջ են։',
} as const
