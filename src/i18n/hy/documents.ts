/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const documents = {
  'documents.claimSentence': '{who}, {date}, {modality}՝ {statement} {place}։ Փաստաթուղթ՝ {source}։',
  'documents.between': '{low, number}–{high, number}',
  'documents.count': '{kind}՝ {number}',
  'documents.dateUnknown': '{kind}՝ նշված չէ',
  'documents.dateBasis': '{kind}՝ {date} ({basis})',
  'documents.dateVerbatim': '{kind}՝ {date} ({basis}՝ «{verbatim}»)',
  'documents.inTable': 'աղյուսակում',

  'documents.by.repeats': 'կրկնվում է հետևյալում՝',
  'documents.by.derives_from': 'սկզբնաղբյուր է հետևյալի համար՝',
  'documents.by.corroborates': 'անկախաբար համընկնում է հետևյալի հետ՝',
  'documents.by.refines': 'ճշգրտվում է հետևյալով՝',
  'documents.by.supersedes': 'փոխարինվում է հետևյալով՝',
  'documents.by.contradicts': 'իրեն հակասում է՝',
  'documents.by.responds_to': 'իրեն պատասխանում է՝',
  'documents.by.withdraws': 'հետ է վերցվում հետևյալով՝',

  'documents.relations': 'Կապերն այլ պնդումների հետ',
  'documents.otherClaim': '{who}, {date}, {modality}',
  'documents.noCapture': 'պատճեն չի պահվել․ մեջբերումն ընթերցված տեքստից է',
  'documents.tableQuote': 'մեջբերումն այնպես է, ինչպես աղյուսակում է, փաստաթղթի հետ չի համեմատվել',
  'documents.onlyThis': 'Միայն այս փաստաթղթի պնդումները',
  'documents.notOnlyThis': 'Կրկին բոլոր փաստաթղթերի պնդումները',
  'documents.copyAttached': 'ձեր պատճենը կցված է',
  'documents.copyNotAttached': 'տեքստը կցված չէ',
  'documents.sourceMissing': '«{id}» փաստաթղթի գրառումն այս փաթեթում չկա',

  'documents.placeBoth': 'վայրը՝ «{words}» ({name}, {precision})',
  'documents.placeWords': 'վայրը՝ «{words}» ({precision})',
  'documents.placeName': 'վայրը՝ {name} ({precision})',
  'documents.placeNone': 'վայրը՝ նշված չէ',
  'documents.accused': 'պատասխանատու է համարում՝ {who}',
  'documents.accusedVerbatim': 'պատասխանատու է համարում՝ {who} («{verbatim}»)',
  'documents.characterisation': 'փաստաթղթի բառերով՝ «{verbatim}»',
  'documents.grade':
    'գնահատական՝ {sourceReliability} / {informationCredibility}, {assessor}, {date}՝ {rationale}',
  'documents.notGraded': 'գնահատված չէ',
  'documents.howRead': 'Ինչպես է սա ընթերցվել',
  'documents.modalWords': 'վստահությունն արտահայտող բառեր՝ «{words}»',
  'documents.claimId': 'պնդման նույնացուցիչը՝ {id}',
  'documents.seriesOf': '{kind} (հաշվել է՝ {who})՝',

  'documents.claimsAll': '{n, plural, one {# պնդում} other {# պնդում}}',
  'documents.claimsMatching':
    '{n, plural, one {# պնդումից համապատասխանում է} other {# պնդումից համապատասխանում է}} {matching, number}',
  'documents.origins': '{n, plural, one {# անկախ սկզբնաղբյուր} other {# անկախ սկզբնաղբյուր}}',
  'documents.parties': '{n, plural, one {# կողմ} other {# կողմ}}',
  'documents.whyStatus': 'Ինչպես է սա որոշվել',
  'documents.contradictions': 'Ով ում է հակասում',
  'documents.contradictEachOther': 'փոխադարձաբար հակասում են',
  'documents.deniesReply': 'ժխտում է ի պատասխան հետևյալի՝',
  'documents.countsTitle': 'Թվերը, ինչպես հաշվել է յուրաքանչյուր պնդող',
  'documents.countsNote': 'Տարբեր պնդողների կամ տեսակների թվերը երբեք չեն գումարվում։',
  'documents.claimsByDate': 'Պնդումներն՝ ըստ հայտարարության ամսաթվի',
  'documents.contentNote': 'Որոշ պնդումներ նկարագրում են բռնի մահ։',
  'documents.undatedLast': 'Վերջում՝ {n, plural, one {# անթվակիր պնդում} other {# անթվակիր պնդում}}։',
  'documents.showHidden':
    '{n, plural, one {# պնդում չի համապատասխանում հարցմանը․ ցույց տալ} other {# պնդում չի համապատասխանում հարցմանը․ ցույց տալ}}',
  'documents.km': '{n, number, ::.#} կմ',
  'documents.m': '{n, number} մ',
  'documents.within': '{word}, շառավիղը՝ {radius}',
  'documents.whoUsesNames': 'Ով որ անունն է գործածում',
  'documents.howPlaced': 'Ինչպես է տեղադրվել',
  'documents.noClaimantInFile': 'Այս ֆայլը պնդող չի նշում։ Ստորև ֆայլի ասածն է, որը ոչ մեկին չի վերագրվում։',
  'documents.relatedTitle': 'Կապված է հետևյալի հետ',
  'documents.related.near': 'մոտ՝',
  'documents.related.same_event': 'նույն իրադարձությունը՝',
  'documents.related.part_of': 'մաս է՝',
  'documents.related.precedes': 'նախորդում է՝',

  'documents.document': 'Փաստաթուղթ',
  'documents.previousClaim': 'Նախորդ պնդումը',
  'documents.nextClaim': 'Հաջորդ պնդումը',
  'documents.claimOf': 'պնդում {at} / {n}',
  'documents.allClaims':
    '{n, plural, one {Այս փաստաթղթի # պնդումը} other {Այս փաստաթղթի բոլոր # պնդումները}}',
  'documents.passageLabel': '{n, plural, one {# հատված} other {# հատված}}՝ {text}',
  'documents.passagesUnresolved':
    '{n, plural, one {# հատված այս տեքստում չկա} other {# հատված այս տեքստում չկա}}',
  'documents.passagesFound':
    'Ձեր պատճենում գտնվեց {all, plural, one {# հատվածից} other {# հատվածից}} {n, number}-ը, յուրաքանչյուրը ճիշտ մեկ անգամ։',
  'documents.refused': '{name}՝ այս փաստաթուղթը կամ դրա այս պատճենը չէ։',
  'documents.refusedWhy':
    'Դրա SHA-256-ը տարբերվում է այն պատճենից, որից կարդացվել են պնդումները, ուստի դրա մեջ դիրքերը ոչինչ չէին ապացուցի։ Այն չի պահվել։',
  'documents.hashExpected': 'սպասվող',
  'documents.hashFound': 'գտնված',
  'documents.copyIs': 'Ձեր պատճենը ({name}) բայթ առ բայթ նույնն է, որից կարդացվել են պնդումները։',
  'documents.detach': 'Հեռացնել այս սարքից',
  'documents.attach': 'Կցել ձեր պատճենը',
  'documents.choose': 'Ընտրել ֆայլը',
  'documents.attachHint':
    'Լրիվ տեքստերը չեն տրամադրվում։ Եթե տեքստն ունեք, ընտրեք ֆայլը․ հեշը ցույց կտա՝ նույնն է, թե ոչ, և այն կմնա այս սարքում։',
  'documents.cannotAttach':
    'Ընթերցելիս այս փաստաթղթի պատճեն չի պահվել, ուստի չկա հեշ, որով կստուգվեր ձերը։ Ստորև մեջբերումները կարդացվել են հենց տեքստում։',
  'documents.tableCannotAttach':
    'Այս փաստաթուղթը նշված է աղյուսակում․ պնդումների համար այն չի ընթերցվել, և պատճեն չի պահվել, ուստի չկա հեշ, որով կստուգվեր ձերը։ Ստորև մեջբերումներն այնպես են, ինչպես աղյուսակում են։',
  'documents.noAddress': 'Այս փաստաթղթի հասցեն հայտնի չէ։',
  'documents.openOriginal': 'Բացել բնագիրը՝ {host}',
  'documents.siteSeesVisit': 'Այդ կայքը կտեսնի ձեր այցը։',
  'documents.addressMatched': 'Հասցեն տեքստին համադրվել է հետագայում։',
  'documents.notInPackage': '(այս փաթեթում չէ)',
  'documents.thisDocument': 'այս փաստաթուղթը',
  'documents.relayTitle': 'Ով ումից է վերցրել',
  'documents.noRelay': 'Փաթեթում վերահաղորդում նշված չէ․ փաստաթուղթը հաշվվում է որպես սեփական սկզբնաղբյուր։',
  'documents.relayNote': 'Վերահաղորդումը կրկնում է սկզբնաղբյուրը և ևս մեկ սկզբնաղբյուր չի հաշվվում։',
  'documents.kept': 'Ինչ է պահվել դրանից',
  'documents.nothingKept': 'Պատճեն չի պահվել։',
  'documents.captureLine': '{level}, {bytes, plural, one {# բայթ} other {# բայթ}}, պահվել է՝ {when}։',
  'documents.belowMinimum':
    'Սա պակաս է, քան դատարաններն ակնկալում են պահված էջից՝ հասցեն, կոդը և թվագրված պատկերը։',
  'documents.defects':
    '{n, plural, one {այս պատճենի # հայտնի թերություն} other {այս պատճենի # հայտնի թերություն}}',
  'documents.atCharacter': '(նիշ {at, number})',
  'documents.read.full': 'Պնդումները գրանցելիս ընթերցվել է ամբողջ տեքստը։',
  'documents.read.opening':
    'Պնդումները գրանցելիս ընթերցվել է միայն սկիզբը՝ շուրջ 2000 նիշ․ շարունակությունը կարող է վերապահում պարունակել։',
  'documents.rights': 'Իրավունքները՝ {holder}, {licence}։',
  'documents.noLicence': 'արտոնագիրը նշված չէ',
  'documents.citation': 'Հղում աղբյուրին',
  'documents.copyCitation': 'Պատճենել որպես տեքստ',
  'documents.copyCsl': 'Պատճենել որպես CSL-JSON',
  'documents.characters': 'տեքստի նիշեր {start, number}–{end, number}',

  'sources.title': 'Փաստաթղթեր',
  'sources.note':
    'Բոլոր փաստաթղթերը, որոնցում կարդացվել են պնդումները, ով էլ որ հրապարակած լինի։ Փաստաթուղթն ապացույց չէ, որ իր ասածն այդպես է։',
  'sources.find': 'Գտնել ըստ վերնագրի, հրապարակողի, լեզվի, տարվա',
  'sources.order.date': 'նախ վերջինները',
  'sources.order.publisher': 'ըստ հրապարակողի',
  'sources.order.claims': 'ըստ պնդումների թվի',
  'sources.found': '{all, plural, one {# փաստաթղթից} other {# փաստաթղթից}} {found, number}',
  'sources.none': 'Այս բոլոր բառերը պարունակող փաստաթուղթ չկա՝ «{text}»։',
  'sources.noPublisher': 'Հրապարակողը նշված չէ',
  'sources.kept': 'պահված պատճեն՝ {level}',

  'about.whatTitle': 'Ինչ է Cairn-ը',
  'about.notComplete':
    'Այն ամբողջական չէ։ Պարունակում է այն, ինչ գտնվել է թվարկված փաստաթղթերում․ մեկ կողմի ավելի շատ պնդումները չեն նշանակում ավելի շատ իրադարձություններ։',
  'about.unknown':
    'Անհայտը նույնպես արժեք է․ ինչ ամսաթիվ կամ վայր չունի, հաշվվում, թվարկվում և գտնվում է մնացածի պես, և ոչ մի նշան ավելի ճշգրիտ չէ, քան իր փաստաթուղթը։',
  'about.docs':
    'Փաստաթղթավորում (անգլերեն)՝ վերլուծողների, դաշտային խմբերի, լրագրողների և տվյալների խմբագիրների համար․ ինչպես են տվյալները հավաքվում, գնահատվում և ուղղվում',
  'about.contentTitle': 'Մինչ կկարդաք',
  'about.noNames':
    'Զոհերի, հարազատների և վկաների անունները չեն նշվում, նույնիսկ եթե փաստաթուղթը նշում է։ Որպես պնդող անվանվում են միայն հաստատություններն ու պաշտոնատար անձինք։',
  'about.caseworkTitle': 'Եթե մեկին փնտրում եք կամ տեղ գիտեք',
  'about.casework':
    'Cairn-ը ոչինչ չի հավաքում և առանձին գործերում օգնել չի կարող։ Տեղին մի՛ միջամտեք․ շատերում վտանգավոր են ականներն ու չպայթած արկերը։ Առանձին գործերով զբաղվում են՝',
  'about.familyLinks': 'Family Links, Կարմիր խաչի միջազգային կոմիտե',
  'about.familyLinksDoes':
    'Որոնում է անհայտ կորած հարազատներին՝ յուրաքանչյուր երկրի Կարմիր խաչի կամ Կարմիր մահիկի ընկերության հետ։',
  'about.icrcMissing': 'Անհայտ կորածներ, Կարմիր խաչի միջազգային կոմիտե',
  'about.icrcMissingDoes':
    'Ինչ է պահանջում իրավունքը պետություններից, և ուղեցույց ընտանիքների ու որոնողների համար։',
  'about.icmp': 'Online Inquiry Center, Անհայտ կորածների հարցերով միջազգային հանձնաժողով',
  'about.icmpDoes':
    'Ընդունում է հաղորդումներ անհայտ կորածների և, նաև առանց անվան, վայրերի մասին, որտեղ կարող են աճյուններ լինել (Site Locator)։',
  'about.commissions': 'Անհայտ կորածների հարցերով ազգային հանձնաժողովներ',
  'about.commissionsDo':
    'Յուրաքանչյուր շահագրգիռ պետություն ունի իրենը․ ինչպես կապվել, ասում են Կարմիր խաչի միջազգային կոմիտեի պատվիրակությունները։',
  'about.sitesSeeVisit': 'Այս հղումները Cairn-ից դուրս են տանում, և այդ կայքերը կտեսնեն ձեր այցը։',
  'about.bordersTitle': 'Անուններ և սահմաններ',
  'about.borders':
    'Սահմաններն ու անունները կարծիք չեն արտահայտում որևէ երկրի, տարածքի, քաղաքի, գոտու կամ դրանց իշխանությունների կարգավիճակի մասին։ Վիճարկվող գծերն ընդհատ են և թվագրված․ ոչ մի երկիր գունավորված չէ։',
  'about.names':
    'Որտեղ կողմերը տարբեր անուններ են գործածում, քարտեզը ցույց է տալիս երկուսն էլ՝ մեկ հաստատուն հերթականությամբ․ վայրի էջը թվարկում է բոլոր անունները, դրանց լեզուն և ով է գործածում։ Մեջբերումները պահում են փաստաթղթի բառերը։',
  'about.privacyTitle': 'Ինչ է դուրս գալիս ձեր սարքից',
  'about.privacy':
    'Ոչինչ։ Հաշիվ և այցերի վիճակագրություն չկա։ Ձեր բացած կամ կցած ֆայլերը մնում են այս դիտարկիչում։ Միայն այլ կայքի հասցեով ձեր խնդրած փաթեթն է բերվում այնտեղից, և այդ կայքը տեսնում է հարցումը։',
  'about.packageHeading': 'Բաց փաթեթը',
  'about.packageTitle': 'Վերնագիր',
  'about.packageVersion': 'Տարբերակ',
  'about.packageAsOf': 'Առ',
  'about.packageCreated': 'Թողարկված',
  'about.packageHolds': 'Կազմը',
  'about.packageHash': 'Հեշ',
  'about.holdsCounts':
    '{features, plural, one {# օբյեկտ} other {# օբյեկտ}}, {claims, plural, one {# պնդում} other {# պնդում}}, {documents, plural, one {# փաստաթուղթ} other {# փաստաթուղթ}}',
  'about.partiesTitle': 'Կողմերը՝ ցուցադրման հերթականությամբ',
  'about.partiesNote':
    'Պնդողները խմբավորված են, որպեսզի երևա, երբ մեկ կողմը խոսում է շատ մարմինների միջոցով։',
  'about.glossTitle': '{n, plural, one {# բառ} other {# բառ}}, որ փաթեթն իր կողմից չի գործածում',
  'about.glossNote': 'Հանդիպում են միայն մեջբերումներում և մարմինների անուններում։',
  'about.glossTerm': 'Բառ',
  'about.glossInstead': 'Փոխարենը',
  'about.creditsTitle': 'Արտոնագրեր և ուրիշների գործեր',
  'about.rights':
    'Փաստաթղթերի իրավունքները պատկանում են հրապարակողներին․ մեջբերվում են միայն կարճ արտահայտություններ։ Տվյալների արտոնագրերը փաթեթի մեջ են։',
  'about.creditNaturalEarth': 'Ցամաք և սահմաններ՝ Natural Earth, հանրային սեփականություն',
  'about.creditGeoNames': 'Բնակավայրեր՝ GeoNames, CC BY 4.0․ ընտրված և կլորացված',
  'about.creditGshhg': 'Գետեր, լճեր և որոշ գծեր՝ GSHHG, WDBII և DCW, LGPL 3 կամ ավելի նոր․ պարզեցված',
  'about.creditFonts': 'Տառատեսակներ՝ Source Serif 4 և Noto, SIL Open Font License 1.1',
  'about.creditCode':
    'Կոդ՝ MIT։ GeoJSON-ը ստուգվում է geojson-validation-ով, LGPL 3։ Բոլոր ծանուցումները՝ THIRD-PARTY-NOTICES.md սկզբնական կոդում։',
  'about.appLine': 'Cairn {version}, կառուցում {build}',

  'documents.contradictsAndIs': 'փոխադարձաբար հակասում է հետևյալին՝',
  'documents.countsReplaced': 'Ավելի բաց գույնի թվերը հետագայում փոխարինել է նույն պնդողը։',
  'documents.noProperties': 'Ֆայլն այս օբյեկտի համար հատկություններ չի տալիս։',
  'documents.originalColumns':
    '{n, plural, one {ներմուծված աղյուսակի ևս # բջիջ} other {ներմուծված աղյուսակի ևս # բջիջ}}՝ բառ առ բառ',
  'documents.notInYourCopy': 'Այս հատվածը ձեր պատճենում չկա։',
  'documents.openClaim': 'Բաց պնդումը',
  'documents.noClaims': 'Այս փաթեթի ոչ մի պնդում այս փաստաթուղթը չի մեջբերում։',
  'documents.textNote': 'Տեքստը կարող է բռնի մահ նկարագրել։',

  'sources.keptCount':
    '{n, plural, =0 {Ոչ մեկի պատճենը չի պահվել։} one {Պահվել է # փաստաթղթի պատճեն, որով կարելի է ստուգել ձերը․ այն նշված է։} other {Պահվել է # փաստաթղթի պատճեն, որով կարելի է ստուգել ձերը․ դրանք նշված են։}}',
} as const
