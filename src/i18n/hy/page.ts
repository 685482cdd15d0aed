/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const page = {
  'page.title': '{feature} · {package} · Cairn',
  'page.titlePackage': '{package} · Cairn',
  'page.packageLine':
    '{title} · {documents, plural, one {# փաստաթուղթ} other {# փաստաթուղթ}} · {claims, plural, one {# պնդում} other {# պնդում}} · առ {asOf}',
  'page.packageLinePlain': '{title} · {features, plural, one {# օբյեկտ} other {# օբյեկտ}} առանց պնդողի',
  'page.skip': 'Անցնել ցանկին',

  'page.viewMap': 'Քարտեզ',
  'page.viewTable': 'Աղյուսակ',
  'page.viewDocuments': 'Փաստաթղթեր',
  'page.views': 'Տեսքեր',
  'page.open': 'Բացել ֆայլ',
  'page.openHint':
    'Փաթեթ, GeoJSON կամ ձեր սեփական աղյուսակը՝ CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox։ Մնում է այս սարքում։',
  'page.dataCheck': 'Տվյալների ստուգում',
  'page.about': 'Cairn-ի մասին',
  'page.filters': 'Զտիչներ',
  'page.filtersButton': '{n, plural, =0 {Զտիչ} other {Զտիչ · #}}',
  'page.withoutPlace': '{n, number} առանց վայրի',
  'page.details': 'Մանրամասներ',
  'page.mapLabel': 'Ցուցադրվածի քարտեզը։ Կողքի ցանկում նույն օբյեկտներն են։',
  'page.noMap':
    'Քարտեզն այստեղ պարզ գծագիր է․ WebGL 2 չկա կամ անջատված է, կամ էջը փակ շրջանակի մեջ է։ Գծագրում և ցանկում նույն օբյեկտներն են։',
  'page.closedFrame': 'Էջը փակ շրջանակի մեջ է, որտեղից ոչինչ չի կարելի պահել։ Բացեք այն առանձին ներդիրում։',
  'page.sheetHeight': 'Վահանակի բարձրությունը',
  'page.sheetHigher': 'Ավելի շատ վահանակ',
  'page.sheetLower': 'Ավելի շատ քարտեզ',

  'page.loading': 'Փաթեթը կարդացվում է …',
  'page.unreadable': 'Այս փաթեթից ոչինչ չհաջողվեց կարդալ։ Պատճառները տվյալների ստուգման մեջ են։',
  'page.faultTitle': 'Այս փաթեթը չհաջողվեց բացել',
  'page.showBundled': 'Ցույց տալ ներկառուցված փաթեթը',
  'page.policyRefused':
    'Այս կայքի կանոնները թույլ չեն տալիս կարդալ այս հասցեից՝ {host}։ Կայքը վարողը կարող է թույլ տալ՝ connect-src-ում ավելացնելով {origin}։ Կարող եք նաև ներբեռնել փաթեթն այնտեղ և ֆայլը բացել այստեղ։',
  'page.notReachable':
    '{url}՝ հնարավոր չեղավ կապվել ({reason})։ Առանց ցանցի բացվում են միայն այս սարքում արդեն պահված փաթեթները։',
  'page.silentHost': '{seconds} վայրկյան ոչ մի բայթ չեկավ',
  'page.notFound': '{url}՝ պատասխանի կոդը {status}․ այս հասցեում փաթեթ չկա։',
  'page.notServed': '{url}՝ պատասխանի կոդը {status}․ փորձեք ավելի ուշ։',
  'page.notOpened': '«{name}» չբացվեց՝ {reason}',
  'page.faultyAddress': '«{found}» ո՛չ փաթեթի նույնացուցիչ է, ո՛չ datapackage.json ֆայլի հասցե։',
  'page.notOnDevice':
    '«{key}» բացվել է մեկ այլ սարքի ֆայլից կամ այստեղից ջնջվել է։ Տեսնելու համար ֆայլը կրկին բացեք։',
  'page.dismiss': 'Փակել այս հաղորդագրությունը',

  'page.newerPackage': 'Այս փաթեթի ավելի նոր տարբերակ կա՝ {version}։',
  'page.newerApp': 'Պատրաստ է Cairn-ի ավելի նոր տարբերակը։ Այժմ բաց է {ownVersion}, կառուցում {ownBuild}։',
  'page.newerAppNamed':
    'Պատրաստ է Cairn-ի ավելի նոր տարբերակը՝ {version}, կառուցում {build}։ Այժմ բաց է {ownVersion}, կառուցում {ownBuild}։',
  'page.waits.draft': 'Սպասում է, մինչև բաց անձնական նշումը պահվի կամ դեն նետվի։',
  'page.waits.download': 'Սպասում է, մինչև քարտեզի տարածքը ներբեռնվի կամ ներբեռնումը դադարեցվի։',
  'page.waits.reading': 'Սպասում է, մինչև ֆայլը կարդացվի կամ ընթերցումը չեղարկվի։',
  'page.waits.export': 'Սպասում է, մինչև արտահանումը գրվի։',
  'page.notNow': 'Ոչ հիմա',
  'page.newerAppElsewhere':
    'Մեկ այլ ներդիր բերել է Cairn-ի ավելի նոր տարբերակ։ Այս ներդիրը մինչև վերաբեռնումը մնում է հին տարբերակով։',
  'page.olderAppGone':
    'Cairn-ի այս տարբերակի մի մասն այլևս չկա, քանի որ հրապարակվել է ավելի նորը։ Վերաբեռնեք էջը։',
  'page.apply': 'Ցույց տալ',
  'page.applyApp': 'Վերաբեռնել նորով',

  'page.offlineReady': 'Պատրաստ է առանց ցանցի',
  'page.offlineChecking': 'Պատրաստվում է առանց ցանցի …',
  'page.offlineNot': 'Պատրաստ չէ առանց ցանցի',
  'page.offlineLine': 'Cairn {appVersion} ({build}) · {title} {version}, {date}',
  'page.offlineReason': 'Պատրաստ չէ առանց ցանցի՝ {reason}։ Այժմ բացվածն աշխատում է մինչև էջի փակումը։',
  'page.noWorker': 'այս դիտարկիչն այստեղ սպասարկող գործընթաց (service worker) չի տրամադրում',
  'page.packageNotKept': 'փաթեթը չհաջողվեց պահել այս սարքում',

  'page.mapFault': 'Քարտեզը սխալ է հաղորդում՝ {message}',

  'page.dropHere':
    'Գցեք այստեղ փաթեթ, GeoJSON ֆայլ կամ աղյուսակ՝ CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox',
  'page.backToList': 'Վերադառնալ ցանկին',
  'page.backToFeature': 'Վերադառնալ՝ {feature}',
  'page.panelMissing':
    'Հավելվածի այս մասը չհաջողվեց բեռնել։ Առանց ցանցի այն աշխատում է, երբ հավելվածը պատրաստ է անցանց օգտագործման։',
  'page.tryAgain': 'Կրկին փորձել',
  'page.storageBlocked':
    'Մեկ այլ ներդիրում բաց է Cairn-ի ավելի հին տարբերակ։ Փակեք այն, որպեսզի այստեղ տվյալներ պահվեն։',
} as const
