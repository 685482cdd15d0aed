/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const field = {
  'field.goThere': 'Գնալ այնտեղ',

  'field.position': 'Որտեղ եք',
  'field.waiting': 'Ձեր դիրքը որոնվում է … Բաց երկնքի տակ սա տևում է մինչև մեկ րոպե։',
  'field.accuracy': '± {radius}',
  'field.ageSeconds': '{n, number} վ առաջ',
  'field.ageMinutes': '{n, number} ր առաջ',
  'field.ageHours': '{n, number} ժ առաջ',
  'field.fix': 'Դիրքը՝ {accuracy} ճշտությամբ, {age}',
  'field.stale': 'Այս դիրքը հին է․ հիմա կարող եք այլ տեղում լինել։',
  'field.poor':
    'Այս դիրքը մոտավոր է։ Կանգնեք բաց երկնքի տակ․ հեռախոսում կարգավորումներից թույլատրեք ճշգրիտ դիրքը։',
  'field.private':
    'Ձեր դիրքը մնում է այս սարքի հիշողության մեջ, քանի դեռ այս տեսքը բաց է։ Այն ոչ մի հղման կամ արտահանման մեջ չէ, և ոչինչ այն չի պահում։',
  'field.fault.refused':
    'Այս էջը չի կարող տեսնել ձեր դիրքը։ Թույլատրեք այս կայքի համար դիտարկիչի կարգավորումներում (հասցեի կողքի նշանը), հեռախոսում նաև համակարգի կարգավորումներում, ապա կրկին փորձեք։',
  'field.fault.insecure':
    'Դիտարկիչը դիրք տալիս է միայն https-ով կամ այս սարքից եկող էջերին։ Բացեք Cairn-ը https հասցեով․ գրված կոորդինատներից հեռավորություններն այստեղ էլ են աշխատում։',
  'field.fault.absent': 'Այս դիտարկիչը դիրք չի որոշում։ Գրեք այլ սարքի ցույց տված կոորդինատները։',
  'field.fault.unavailable':
    'Սարքը դիրք չի գտնում։ Միացրեք տեղորոշումը, դուրս եկեք բաց երկնքի տակ, ապա կրկին փորձեք։',
  'field.fault.timeout':
    'Մեկ րոպեում դիրք չստացվեց։ Որոնումը շարունակվում է․ կօգնեն բաց երկինքն ու համբերությունը։',
  'field.retry': 'Կրկին փորձել',

  'field.target': 'Ուր',
  'field.noTarget': 'Նպատակակետ ընտրված չէ։',
  'field.targetGone': 'Նպատակակետն այժմ բաց փաթեթում չէ։',
  'field.typedTarget': 'Գրված կոորդինատներ',
  'field.chooseTarget': 'Ընտրել նպատակակետ',
  'field.typed': 'Կոորդինատներ',
  'field.useTyped': 'Գնալ այս կոորդինատներով',
  'field.typedName': 'Անուն (կարելի է դատարկ թողնել)',
  'field.kept':
    '{n, plural, =0 {Պահված նպատակակետ չկա} one {# պահված նպատակակետ} other {# պահված նպատակակետ}}',
  'field.forget': 'Մոռանալ՝ {name}',
  'field.keeping.absent':
    'Ձեր ընտրածը մոռացվում է այս էջը փակելիս։ Պահոցը (անձնական նշումներ) պահում է այն կնքված։',
  'field.keeping.locked':
    'Պահոցը կողպված է, ուստի դրանում պահվածը չի ցուցադրվում։ Ձեր այժմյան ընտրածը պահոց կմտնի, երբ այն բացվի։',
  'field.keeping.open': 'Նպատակակետերը կնքված են ձեր պահոցում։ Կողպելիս դրանք այս էջից անհետանում են։',
  'field.keeping.unprotected':
    'Նպատակակետերը պահվում են ձեր պահոցում, որն անցաբառ չունի․ կարդալ կարող է այս սարքն ունեցող ամեն ոք։',
  'field.makeVault': 'Անձնական նշումներ',
  'field.openVault': 'Բացել պահոցը',
  'field.notKept':
    'Նպատակակետը չհաջողվեց կնքել պահոցում, օրինակ՝ սարքը լիքն է։ Այն կմոռացվի այս էջը փակելիս։',
  'field.find': 'Կամ այս փաթեթի վայր՝ անունով',
  'field.findNone': 'Այս փաթեթում այդ անունով ոչինչ չկա։',
  'field.unlocated': 'Փաստաթղթերը չեն ասում, թե սա որտեղ է։ Գնալու տեղ չկա։',
  'field.antipode': 'Նպատակակետը երկրի հակառակ կողմում է․ ոչ մի ուղղություն ամենակարճը չէ։',
  'field.noFix': 'Հեռավորությունն ու ուղղությունը կերևան ձեր դիրքի հետ։',
  'field.bearing': '{point}, {degrees, number}° իրական հյուսիսից',
  'field.toPoint': '{distance} մինչև նպատակակետը։',
  'field.toPointWithin': '{distance} մինչև նշված կետը․ վայրը դրանից առավելագույնը {radius} հեռու է։',
  'field.areaRadius': 'Տարածք, շառավիղը՝ {radius}',
  'field.areaOutlined': 'Տարածք՝ քարտեզի ուրվագծով',
  'field.outside': '{area}․ մինչև դրա եզրը՝ {distance}։',
  'field.inside': '{area}․ դուք դրա ներսում եք, մինչև եզրը՝ {distance}։',
  'field.atEdge':
    '{area}․ դուք մոտավորապես դրա եզրին եք։ Ձեր դիրքն այնքան ճշգրիտ չէ, որ ասվի, թե որ կողմում։',
  'field.noMore': 'Վայրն այս տարածքում ինչ-որ տեղ է․ փաստաթղթերն ավելին չեն ասում։',
  'field.toEdge': 'մինչև տարածքի եզրը',
  'field.insideShort': 'տարածքի ներսում',

  'field.arrow': 'Նպատակակետը {where} է։',
  'field.headingCompass':
    'Կողմնացույց՝ մագնիսական հյուսիսից իրականի բերված {degrees}°-ով ({model}, նախատեսված մինչև {year, number, ::group-off} թվականը)։',
  'field.headingOutdated':
    'Կողմնացույց՝ մագնիսական հյուսիսից իրականի բերված {degrees}°-ով հնացած մոդելով ({model}, մինչև {year, number, ::group-off} թվականը)։',
  'field.headingCare': 'Մետաղը, մեքենաներն ու մագնիսները շեղում են կողմնացույցը։ Ստուգեք որևէ ուղենիշով։',
  'field.headingMovement': 'Կողմնացույց չկա․ սլաքը ճիշտ է, քանի դեռ ուղիղ առաջ եք քայլում։',
  'field.compassAsk': 'Գործածել կողմնացույցը',
  'field.noCompass.refused': 'Կողմնացույցը մերժված է․ թվերն ու բառերը շարունակում են ցույց տալ ուղղությունը։',
  'field.noCompass.absent': 'Կողմնացույց չկա․ մի քանի քայլ արեք կամ ձեր կողմնացույցը պահեք ըստ ազիմուտի։',

  'field.coordinatesTarget': 'Նպատակակետի կոորդինատները',
  'field.coordinatesMiddle': 'Տարածքի կենտրոնի կոորդինատները, փաստաթղթերից ոչ ավելի ճշգրիտ',
  'field.coordinatesSelf': 'Ձեր կոորդինատները, դիրքի ճշտությամբ',
  'field.claims': 'Ինչ են ասում փաստաթղթերը',
  'field.noClaims': 'Այս ֆայլում այս վայրի մասին ոչ ոք ոչինչ չի պնդում։',
  'field.openDocument': 'Բացել փաստաթղթում',

  'field.nearby': 'Ինչ կա մոտակայքում',
  'field.within': 'Սահմաններում',
  'field.km': '{n, number} կմ',
  'field.nearbyCount':
    '{n, plural, =0 {{km, number} կմ սահմաններում ցուցադրված ոչինչ չկա։} one {{km, number} կմ սահմաններում ցուցադրվածից # օբյեկտ կա։} other {{km, number} կմ սահմաններում ցուցադրվածից # օբյեկտ կա։}}',
  'field.nearbyCut': 'Թվարկված են {n, number} ամենամոտները։',
  'field.nearbyUnlocated':
    '{n, plural, =0 {Առանց վայրի ցուցադրված ոչինչ չկա։} one {Առանց վայրի ցուցադրված է ևս #․ կարող է լինել այստեղ կամ ցանկացած տեղ։} other {Առանց վայրի ցուցադրված է ևս #․ կարող են լինել այստեղ կամ ցանկացած տեղ։}}',
  'field.nearbyArea': 'իր տարածքի եզրը՝ {where}',
  'field.nearbyInside': 'դուք այն տարածքում եք, որտեղ այն գտնվում է',

  'field.safety': 'Մինչ կգնաք',
  'field.mines':
    'Ականներ և չպայթած զինամթերք․ միայն այն ճանապարհն է հայտնի որպես անցած, որով այսօր երթևեկում են։ Նախ հարցրեք ականազերծման մարմնին․ այս քարտեզն ականների մասին ոչինչ չգիտի։',
  'field.disturb':
    'Մի՛ փորեք, մի՛ տեղաշարժեք և մի՛ հավաքեք ոչինչ։ Գրառեք կոորդինատները, հեռացեք և հաղորդեք իրավասու մարմնին կամ ստորև նշվածներից մեկին․ խաթարված հողն այլևս հնարավոր չէ քննել։',
  'field.report': 'Ում հաղորդել',

  'field.awake': 'Էկրանը միացված պահել (ծախսում է մարտկոցը)',
  'field.awakeRefused': 'Սարքը հրաժարվում է էկրանը միացված պահել, օրինակ՝ էներգախնայողության ժամանակ։',
  'field.battery': 'Դիրքի որոնումը ծախսում է մարտկոցը։ Այն ավարտվում է այս տեսքը փակելիս։',
  'field.onMap': 'Ցույց տալ քարտեզի վրա',
  'field.end': 'Ավարտել, հանել նպատակակետը',
  'field.pillWaiting': 'Դիրքը որոնվում է …',
  'field.pillEdge': '{distance} մինչև եզրը',
  'field.pillNoTarget': 'Դիրքը՝ {accuracy}',
  'field.stop': 'Դադարել ցույց տալ իմ դիրքը',

  'compass.n': 'հյուսիս',
  'compass.nne': 'հյուսիս-հյուսիս-արևելք',
  'compass.ne': 'հյուսիս-արևելք',
  'compass.ene': 'արևելք-հյուսիս-արևելք',
  'compass.e': 'արևելք',
  'compass.ese': 'արևելք-հարավ-արևելք',
  'compass.se': 'հարավ-արևելք',
  'compass.sse': 'հարավ-հարավ-արևելք',
  'compass.s': 'հարավ',
  'compass.ssw': 'հարավ-հարավ-արևմուտք',
  'compass.sw': 'հարավ-արևմուտք',
  'compass.wsw': 'արևմուտք-հարավ-արևմուտք',
  'compass.w': 'արևմուտք',
  'compass.wnw': 'արևմուտք-հյուսիս-արևմուտք',
  'compass.nw': 'հյուսիս-արևմուտք',
  'compass.nnw': 'հյուսիս-հյուսիս-արևմուտք',
  'turn.ahead': 'առջևում',
  'turn.right': 'աջ կողմում',
  'turn.behind': 'հետևում',
  'turn.left': 'ձախ կողմում',

  'coordinates.form.dd': 'Տասնորդական աստիճաններ',
  'coordinates.form.ddm': 'Աստիճաններ, տասնորդական րոպեներ',
  'coordinates.form.dms': 'Աստիճաններ, րոպեներ, վայրկյաններ',
  'coordinates.form.utm': 'UTM, WGS 84',
  'coordinates.form.mgrs': 'MGRS, WGS 84',
  'coordinates.next': '{form}։ Հպեք՝ հաջորդ ձևի համար։',
  'coordinates.copy': 'Պատճենել',
  'coordinates.allForms': 'Բոլոր ձևերով',
  'coordinates.beyondGrid': '84° հյուսիսից և 80° հարավից այն կողմ UTM կամ MGRS չկա։',
  'coordinates.hint':
    'Աստիճաններ, UTM կամ MGRS, ինչպես ունեք՝ 39.91 46.79 · 39° 54′ N 46° 47′ E · 38S PK 53 20',
  'coordinates.understood': 'Հասկացվել է՝ {text} ({form})',
  'coordinates.square': 'Հասկացվել է՝ {text}․ {size} քառակուսու կենտրոնը',
  'coordinates.fault.empty': 'Գրեք կոորդինատները։',
  'coordinates.fault.not-understood':
    '«{found}» չի հասկացվել։ Հասկացվում են թվեր, N S E W, ° ′ ″ կամ ցանցային կոորդինատ։',
  'coordinates.fault.not-two': 'Պետք է երկու թիվ՝ լայնություն և երկայնություն։',
  'coordinates.fault.latitude-range': '{found}° լայնություն չէ․ լայնություններն ավարտվում են 90°-ով։',
  'coordinates.fault.longitude-range': '{found}° երկայնություն չէ․ երկայնություններն ավարտվում են 180°-ով։',
  'coordinates.fault.swapped':
    '{found}° առաջինն է գրված և լայնություն չէ։ Առաջինը երկայնությո՞ւնն է։ Կողքին գրեք E կամ W։',
  'coordinates.fault.minutes-range': '{found} րոպե․ կա միայն 59 և մի մաս։',
  'coordinates.fault.seconds-range': '{found} վայրկյան․ կա միայն 59 և մի մաս։',
  'coordinates.fault.decimals-inside': '{found}․ միայն անկյան վերջին թիվը կարող է տասնորդական մաս ունենալ։',
  'coordinates.fault.same-axis': '{found}․ պետք է N կամ S և E կամ W։',
  'coordinates.fault.sign-and-letter': '{found}․ գրեք մինուս նշան կամ տառ, ոչ երկուսը։',
  'coordinates.fault.letter-ambiguous': '{found}․ կարող է հյուսիս կամ արևելք լինել։ Գրեք N, S, E կամ W։',
  'coordinates.fault.comma-ambiguous':
    '{found}․ ստորակետը տասնորդակա՞ն է, թե՞ բաժանում է թվերը։ Գրեք կետ կամ երկուսի միջև՝ կետ-ստորակետ (;)։',
  'coordinates.fault.band-or-south':
    '{found}․ հյուսիսում գոտի է, հարավում՝ կիսագունդ։ Գրեք north կամ south կամ գործածեք MGRS։',
  'coordinates.fault.grid-zone': '{found}․ այդպիսի գոտի չկա։ Գոտիները 1-ից 60 են, ցանցը՝ 80° S-ից 84° N։',
  'coordinates.fault.grid-square': '{found}․ այս գոտին այդպիսի քառակուսի կամ թվեր չունի։',
  'coordinates.fault.grid-digits':
    '{found}․ արևելյան և հյուսիսային թվանշանները պետք է հավասար լինեն, առավելագույնը հինգական։',
} as const
