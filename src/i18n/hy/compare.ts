/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const compare = {
  'matrix.open': 'Համեմատել {n, number} պնդողներին',
  'matrix.lead':
    '{claimants, plural, one {# պնդողի} other {# պնդողի}} ({parties, plural, one {# կողմից} other {# կողմից}}) {claims, plural, one {# պնդում} other {# պնդում}}, անկախ հարցումից։ Յուրաքանչյուր պնդում գրված է մեկ անգամ՝ այն ասողի տողում, պնդվածի սյունակում։ Ոչինչ չի գումարվում կամ միջինացվում։',
  'matrix.empty': 'Դատարկ դաշտը նշանակում է՝ այս փաթեթում այս պնդողից այդպիսի պնդում չկա։',
  'matrix.table': 'Ով ինչ է ասում՝ {feature}',
  'matrix.who': 'Ով է ասում',
  'matrix.ungrouped': 'բառացանկում չկա',
  'matrix.none': 'պնդում չկա',
  'matrix.date': '{kind}՝ {date}',
  'matrix.place': 'վայրը՝ {place}',
  'matrix.otherClaim': '{who}, {date}',
  'matrix.ownClaim': 'սեփական պնդումը, {date}',
  'matrix.elsewhere': '{claim} (օբյեկտը՝ {feature})',
  'matrix.relation': '{relation} {others}',
  'matrix.mutual': 'փոխադարձ հակասություն՝ {others}',
  'matrix.countsTitle': 'Թվերը ժամանակի ընթացքում, յուրաքանչյուր պնդողինն առանձին',

  'balance.lead':
    '{claimants, plural, one {# պնդողի} other {# պնդողի}} {claims, plural, one {# պնդում} other {# պնդում}}, {documents, plural, one {# փաստաթուղթ} other {# փաստաթուղթ}}։ Թվերն ասում են, թե առկա փաստաթղթերում ում և ինչպես է խոսք տրվում․ դրանք ոչինչ չեն ասում այն մասին, թե ով է իրավացի։ Կողմերը փաթեթի սեփական հերթականությամբ են, որը դասակարգում չէ։',
  'balance.plain': 'Այս ֆայլը GeoJSON է առանց պնդումների․ այն պնդող չի նշում, ուստի համադրելու բան չկա։',
  'balance.dominant':
    '{party}՝ {of, number} պնդումից {claims, number}, այսինքն՝ ավելի քան 80 %։ Փնտրեք մյուսների փաստաթղթերը կամ ասեք, թե ինչու չկան։',
  'balance.rejected':
    '{n, plural, one {# գրառում մերժվել է} other {# գրառում մերժվել է}} և այս թվերից ոչ մեկում չկա․ տե՛ս տվյալների ստուգումը։',
  'balance.table': 'Թվերն ըստ կողմերի',
  'balance.party': 'Կողմ',
  'balance.package': 'Ամբողջ փաթեթը',
  'balance.meanings': 'Ինչ են նշանակում թվերը',

  'balance.group.who': 'Ասված',
  'balance.group.place': 'Վայր',
  'balance.group.polarity': 'Ինչ են անում',
  'balance.group.modality': 'Ասվածի վստահությունը',
  'balance.group.behind': 'Հիմքում',
  'balance.group.grades': 'Գնահատականներ',

  'balance.column.claims': 'պնդում',
  'balance.column.claimants': 'պնդող',
  'balance.column.located': 'վայրով',
  'balance.column.unlocated': 'առանց վայրի',
  'balance.column.affirming': 'պնդում են',
  'balance.column.denying': 'ժխտում են',
  'balance.column.origins': 'սկզբնաղբյուր',
  'balance.column.documents': 'փաստա­թուղթ',
  'balance.column.graded': 'տրված',
  'balance.column.notGraded': 'չգնահատված',

  'balance.meaning.claims':
    'Պնդումը պատկանում է իր պնդողի կողմին, նաև երբ այն տպագրում է մյուս կողմի լրատվամիջոցը։',
  'balance.meaning.claimants': 'Պաշտոնատար անձինք, մարմիններ և լրատվամիջոցներ, որ դրանք ասում են։',
  'balance.meaning.place':
    'Պնդումներ օբյեկտների մասին, որոնք հնարավոր է գծել քարտեզի վրա, և օբյեկտների, որոնց վայրը փաստաթղթերը չեն նշում կամ նշում են միայն լայն տարածքով։',
  'balance.meaning.polarity':
    'Ժխտող պնդումն ինքնին պնդում է․ հակասում է այն ամենին, ինչ ուրիշը պնդում է, կամ հաղորդում է, որ ոչինչ չի գտնվել։',
  'balance.meaning.modality':
    'Որոշում են պնդողի սեփական բառերը՝ պնդվում է, ենթադրվում է, հնարավոր, սպասում է քննության, ըստ այլոց հաղորդման, ժխտվում է։',
  'balance.meaning.origins':
    'Անկախ սկզբնաղբյուրներ՝ հաշված յուրաքանչյուր օբյեկտի համար․ պնդողն ինքն իր, իր ներկայացրած մարմնի և իրեն կրկնողների հետ մեկն է։ Նույն ձայնը երկու օբյեկտում հաշվվում է երկու անգամ․ հետ վերցված պնդումները չեն հաշվվում։',
  'balance.meaning.joint':
    '{n, plural, one {# սկզբնաղբյուր առաջինն ասել են} other {# սկզբնաղբյուր առաջինն ասել են}} մեկից ավելի կողմի պնդողներ․ վերջին տողը {n, plural, one {այն} other {դրանք}} հաշվում է, ոչ մի կողմի տող չի հաշվում։',
  'balance.meaning.documents':
    'Փաստաթղթեր, որոնցում են պնդումները՝ փաթեթի {all, number}-ից {cited, number}։ Մի քանի կողմի պնդումներ պարունակողը հաշվվում է յուրաքանչյուրի համար, ուստի տողերի գումարը կարող է վերջինից մեծ լինել։',
  'balance.meaning.grades':
    'Գնահատականները տալիս է անվանված գնահատողը՝ առանձին աղբյուրի և առանձին տեղեկության համար, և դրանք երբեք չեն բխում կողմից։ Չգնահատված նշանակում է, որ ոչ ոք չի գնահատել։',

  'balance.line.claims':
    '{claimants, plural, one {# պնդողի} other {# պնդողի}} {claims, plural, one {# պնդում} other {# պնդում}}, {documents, plural, one {# փաստաթուղթ} other {# փաստաթուղթ}}',
  'balance.line.place': '{located, number} վայրով, {unlocated, number} առանց վայրի',
  'balance.line.polarity': '{affirming, number} պնդում են, {denying, number} ժխտում են',
  'balance.line.origins': '{origins, plural, one {# անկախ սկզբնաղբյուր} other {# անկախ սկզբնաղբյուր}}',
  'balance.line.modality': '{modality}՝ {n, number}',
  'balance.line.grades': '{graded, number} գնահատված, {notGraded, number} չգնահատված',

  'releases.lead':
    'Ինչ է ավելացրել, ուղղել և հետ վերցրել յուրաքանչյուր թողարկում՝ խմբագիրների նշած պատճառով, սկզբում նորերը։ Հետ վերցվածը պահում է իր նույնացուցիչը․ դրա հղումը տանում է պատճառին։',
  'releases.none': 'Այս փաթեթը եկել է առանց թողարկումների մատյանի։',
  'releases.plain': 'Այս ֆայլը GeoJSON է առանց պնդումների․ այն թողարկումներ չունի։',
  'releases.release': 'Տարբերակ {version}',
  'releases.shown': 'ցուցադրված է այստեղ',
  'releases.noEntries': 'Առանձին գրառումներ թվարկված չեն։',
  'releases.action.added': '{n, plural, one {Ավելացված՝ # գրառում} other {Ավելացված՝ # գրառում}}',
  'releases.action.corrected': '{n, plural, one {Ուղղված՝ # գրառում} other {Ուղղված՝ # գրառում}}',
  'releases.action.withdrawn': '{n, plural, one {Հետ վերցված՝ # գրառում} other {Հետ վերցված՝ # գրառում}}',
  'releases.kind.feature': 'օբյեկտ',
  'releases.kind.claim': 'պնդում',
  'releases.kind.source': 'փաստաթուղթ',
  'releases.kind.agent': 'պնդող',
  'releases.kind.place': 'վայր',
  'releases.more': 'Ցույց տալ ևս {n, number}',
} as const
