/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const print = {
  'print.lead':
    'Ահա թե ինչ կլինի թղթի վրա կամ տպելու պատուհանից ստացված PDF-ում։ Cairn-ը ոչինչ ոչ մի տեղ չի ուղարկում։',
  'print.subject': 'Ինչ է տպվում',
  'print.query': 'Հարցումը՝ {features, plural, one {# օբյեկտ} other {# օբյեկտ}}',
  'print.feature': 'Մեկ օբյեկտ՝ {label}',
  'print.print': 'Տպել …',
  'print.preparing': 'Թերթը պատրաստվում է …',
  'print.failed': 'Թերթը չհաջողվեց պատրաստել՝ {reason}',
  'print.featureSheet': 'Տպելու թերթ',
  'print.located': '{n, plural, one {# օբյեկտ վայրով} other {# օբյեկտ վայրով}}',
  'print.unlocated': 'Վայրը նշված չէ՝ {n, plural, one {# օբյեկտ} other {# օբյեկտ}}',
  'print.documents': 'Այս պնդումների փաստաթղթերը՝ {n, number}',
  'print.column.who': 'Պնդողը',
  'print.column.how': 'Վստահությունը',
  'print.column.when': 'Ամսաթվեր',
  'print.column.where': 'Վայրը՝ ըստ պնդման',
  'print.column.what': 'Ինչ է պնդվում',
  'print.column.documents': 'Փաստ.',
  'print.package': 'Փաթեթ',
  'print.hash': 'SHA-256',
  'print.asOf': 'Փաստաթղթերը փնտրվել են մինչև',
  'print.licence': 'Արտոնագիր',
  'print.address': 'Այս տեսքի հասցեն',
  'print.disclaimer':
    'Յուրաքանչյուր տող իր մեջ նշված պնդողի պնդումն է․ այստեղ ոչինչ չի ասում, թե պնդումը ճիշտ է։ Ոչ մի վայր հայտնիից ավելի ճշգրիտ չի տրված։',
  'print.mapAlt': 'Ստորև նշված, վայր ունեցող օբյեկտների քարտեզը՝ նշանների բացատրությամբ։',
  'print.leftOut':
    'Այս թերթի վրա միայն առաջին {printed, number} օբյեկտն է․ հարցմանը համապատասխանում է ևս {leftOut, number}, որոնք դուրս են թողնված, քանի որ թուղթը չէր բավականացնի։ CSV արտահանումը պարունակում է բոլորը։',
  'print.tooMany':
    'Վայրերն ավելի շատ են, քան կարող է տեղավորել արագ գծված քարտեզը։ Գործածեք արտահանման վահանակի «Տպելու թերթ …» հրամանը, որը ժամանակ է պահանջում։',
  'print.mapNotLoaded': 'Տպելիս քարտեզը դեռ բեռնված չէր։',
} as const
