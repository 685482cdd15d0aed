/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const filters = {
  'claimLine.published': 'հրապարակված՝ {date}',
  'claimLine.denial': '{modality} (ժխտում)',
  'claimLine.relayed':
    '{n, plural, one {վերահաղորդված # անգամ} =2 {վերահաղորդված երկու անգամ} other {վերահաղորդված # անգամ}}',

  'filters.title': 'Զտիչներ',
  'filters.plain':
    'Սա GeoJSON ֆայլ է առանց պնդումների՝ {n, plural, one {# օբյեկտ} other {# օբյեկտ}}, ոչ մեկը չունի պնդող, ամսաթիվ կամ փաստաթուղթ։',
  'filters.chosen': 'ընտրված է {n, number}',
  'filters.findDocument': 'Գտնել {n, number} փաստաթղթի մեջ',
  'filters.noDocument': 'Այս բառերը ոչ մի փաստաթղթի վերնագրում կամ հրապարակողի անվան մեջ չկան։',
  'filters.countUnit': ' {n, plural, one {օբյեկտ} other {օբյեկտ}}',

  'search.label': 'Որոնել պնդումներ, վայրեր, փաստաթղթեր',
  'search.placeholder': 'Որոնել պնդումներ, վայրեր, փաստաթղթեր',
  'search.clear': 'Մաքրել որոնումը',

  'period.dateOf': 'Ինչի ամսաթիվը',
  'period.from': 'Սկիզբ',
  'period.to': 'Ավարտ',
  'period.fromPlaceholder': 'ցանկացած',
  'period.toPlaceholder': 'ցանկացած',
  'period.hint': 'Տարի, ամիս կամ օր՝ 2021, 2021-03, 2021-03-04։',
  'period.match': 'Ինչպես պետք է ամսաթիվը համապատասխանի ժամանակահատվածին',
  'period.possible': 'գուցե մեջը',
  'period.certain': 'ստույգ մեջը',
  'period.possibleMeans':
    'Ամսաթիվը կարող է ընկնել ժամանակահատվածի մեջ․ բաց կամ անհայտ ծայրը կարող է լինել ցանկացած տեղ։',
  'period.certainMeans': 'Ամսաթվի երկու ծայրերն էլ հայտնի են և ընկնում են ժամանակահատվածի մեջ։',
  'period.includeUndated':
    'Ներառել {n, plural, one {# պնդում} other {# պնդում}} {kind, select, any {առանց ամսաթվի} other {առանց այդ ամսաթվի}}',
  'period.undatedWithoutPeriod':
    '{n, plural, =0 {Այստեղ յուրաքանչյուր պնդում ունի} one {Այստեղ # պնդում չունի} other {Այստեղ # պնդում չունի}} {kind, select, any {} other {այս տեսակի }}{n, plural, =0 {ամսաթիվ} other {ամսաթիվ}}։',

  'tally.shown': '{n, number} ցուցադրված',
  'tally.told': 'Ցուցադրված է {shown, number}՝ {imported, number}-ից, առանց վայրի՝ {unlocated, number}',
  'tally.sum': '{imported, number}-ից · {filtered, number} զտված · {rejected, number} մերժված․',
  'tally.sumAlone': '{imported, number}-ից · {filtered, number} զտված · {rejected, number} մերժված։',
  'tally.ofShown': 'ցուցադրվածներից՝',
  'tally.unlocated': '{n, number} առանց վայրի',
  'tally.undated': '{n, number} առանց ամսաթվի',
  'tally.rejectedClaims': 'Պահպանված օբյեկտներից մերժվել է {n, plural, one {# պնդում} other {# պնդում}}։',

  'results.title': 'Օբյեկտների ցանկ',
  'results.sort': 'Դասավորել',
  'results.order.place': 'ըստ վայրի',
  'results.order.latest': 'ըստ վերջին հայտարարության',
  'results.order.claims': 'ըստ պնդումների թվի',
  'results.where': '{place}, {precision}',
  'results.notStated': 'վայրը նշված չէ',
  'results.areaNamed': 'նշված է միայն {place}',
  'results.positionUnknown': '{place}, դիրքն անհայտ է',
  'results.conflictWide': 'մեկ վայրի մասին չէ',
  'results.matching': '{all, plural, one {# պնդումից} other {# պնդումից}} {n, number}',
  'results.more': 'Ցույց տալ ևս {n, number} (մնաց {rest, number})',
  'results.unnamedPlace': 'Վայր՝ միայն կոորդինատներով',

  'tray.title': 'Վայրը նշված չէ',
  'tray.notStated': 'Վայր նշված չէ',
  'tray.areaNamed': 'Նշված է միայն շրջան, տարածաշրջան կամ երկիր',
  'tray.positionUnknown': 'Վայրն անվանված է, դիրքն անհայտ է',
  'tray.conflictWide': 'Ամբողջ հակամարտության մասին',
  'tray.named': '{n, plural, one {# պնդում անվանում է} other {# պնդում անվանում է}} {places}․ գծված չէ',
  'tray.all': 'Բոլորը ({n, number})',
  'tray.none': 'Ցուցադրված յուրաքանչյուր օբյեկտ քարտեզի վրա տեղ ունի։',
  'tray.noneInArea': 'Հարցված է տարածք․ ինչ վայր չունի, ոչ մի տարածքում չէ և դուրս է մնում։',
  'tray.moreClaims': '{n, plural, one {և ևս # պնդում} other {և ևս # պնդում}}',

  'legend.title': 'Նշաններ',
} as const
