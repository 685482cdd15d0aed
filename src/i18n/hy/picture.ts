/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const picture = {
  'picture.inView':
    '{outside, plural, =0 {{drawn, plural, one {Վայր ունեցող # օբյեկտը գծված է։} other {Վայր ունեցող բոլոր # օբյեկտները գծված են։}}} other {{drawn, plural, one {Այստեղ գծված է վայր ունեցող # օբյեկտ} other {Այստեղ գծված է վայր ունեցող # օբյեկտ}}, {outside, plural, one {# օբյեկտ քարտեզի այս մասից դուրս է} other {# օբյեկտ քարտեզի այս մասից դուրս է}}։}}',
  'picture.areasLeftOut':
    'Տեղ կա միայն ամենամեծ տարածքների համար․ {n, plural, one {# օբյեկտի} other {# օբյեկտի}} նշանը գծված է առանց տարածքի։',
  'picture.origin':
    'Փաթեթ {id}, տարբերակ {version}։ Փաստաթղթերը փնտրվել են մինչև՝ {asOf}։ Արտոնագիր՝ {licence}։',
  'picture.disclaimer':
    'Յուրաքանչյուր նշան փաթեթում անվանված պնդողների պնդումն է․ այստեղ ոչինչ չի ասում, թե պնդումը ճիշտ է։ Ոչ մի վայր հայտնիից ավելի ճշգրիտ չի գծված։',
  'picture.rim': 'նշաններ եզրի երկայնքով՝ դրա ներսում ինչ-որ տեղ',
  'picture.scale': '{length} քարտեզի մեջտեղում · հյուսիսը վերևում է',
  'picture.others':
    '{listed, plural, =0 {{n, plural, one {# օբյեկտ, այստեղ չթվարկված։} other {# օբյեկտ, այստեղ չթվարկված։}}} other {{n, plural, one {և ևս #} other {և ևս #}}, այստեղ չթվարկված։}}',
} as const
