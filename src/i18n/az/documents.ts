/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const documents = {
  'documents.claimSentence': '{who}, {date}, {modality}: {statement} {place}. Sənəd: {source}.',
  'documents.between': '{low, number} ilə {high, number} arasında',
  'documents.count': '{kind}: {number}',
  'documents.dateUnknown': '{kind}: göstərilməyib',
  'documents.dateBasis': '{kind}: {date} ({basis})',
  'documents.dateVerbatim': '{kind}: {date} ({basis}: “{verbatim}”)',
  'documents.inTable': 'cədvəldə',

  'documents.by.repeats': 'bunu təkrar edir:',
  'documents.by.derives_from': 'bunun ilkin mənbəyidir:',
  'documents.by.corroborates': 'buna müstəqil olaraq uyğun gəlir:',
  'documents.by.refines': 'bunu dəqiqləşdirir:',
  'documents.by.supersedes': 'bunu əvəz edir:',
  'documents.by.contradicts': 'buna ziddir:',
  'documents.by.responds_to': 'buna cavab verir:',
  'documents.by.withdraws': 'bunu geri götürür:',

  'documents.relations': 'Digər iddialarla əlaqələr',
  'documents.otherClaim': '{who}, {date}, {modality}',
  'documents.noCapture': 'nüsxə saxlanılmayıb; sitat oxunan mətndəndir',
  'documents.tableQuote': 'sitat cədvəldə olduğu kimidir, sənədlə tutuşdurulmayıb',
  'documents.onlyThis': 'Yalnız bu sənəddəki iddialar',
  'documents.notOnlyThis': 'Yenidən bütün sənədlərin iddiaları',
  'documents.copyAttached': 'nüsxəniz əlavə edilib',
  'documents.copyNotAttached': 'mətn əlavə edilməyib',
  'documents.sourceMissing': '“{id}” sənədinin yazısı bu paketdə yoxdur',

  'documents.placeBoth': 'yer: “{words}” ({name}; {precision})',
  'documents.placeWords': 'yer: “{words}” ({precision})',
  'documents.placeName': 'yer: {name} ({precision})',
  'documents.placeNone': 'yer: göstərilməyib',
  'documents.accused': 'məsul saydığı: {who}',
  'documents.accusedVerbatim': 'məsul saydığı: {who} (“{verbatim}”)',
  'documents.characterisation': 'sənədin öz sözləri ilə: “{verbatim}”',
  'documents.grade':
    'qiymət: {sourceReliability} / {informationCredibility}; qiymətləndirən: {assessor}, {date}: {rationale}',
  'documents.notGraded': 'qiymətləndirilməyib',
  'documents.howRead': 'Bu necə oxunub',
  'documents.modalWords': 'qətilik dərəcəsini bildirən sözlər: “{words}”',
  'documents.claimId': 'iddia identifikatoru: {id}',
  'documents.seriesOf': '{kind}, {who} saydığı kimi:',

  'documents.claimsAll': '{n, plural, one {# iddia} other {# iddia}}',
  'documents.claimsMatching':
    '{n, plural, one {# iddiadan} other {# iddiadan}} uyğun gələn: {matching, number}',
  'documents.origins': '{n, plural, one {# müstəqil ilkin mənbə} other {# müstəqil ilkin mənbə}}',
  'documents.parties': '{n, plural, one {# tərəf} other {# tərəf}}',
  'documents.whyStatus': 'Bu necə müəyyən edilib',
  'documents.contradictions': 'Kim kimə ziddir',
  'documents.contradictEachOther': 'qarşılıqlı ziddiyyət:',
  'documents.deniesReply': 'cavab olaraq inkar edir:',
  'documents.countsTitle': 'Rəqəmlər, hər iddia edənin saydığı kimi',
  'documents.countsNote': 'Müxtəlif iddia edənlərin və ya növlərin rəqəmləri heç vaxt toplanmır.',
  'documents.claimsByDate': 'İddialar, bəyanat tarixinə görə',
  'documents.contentNote': 'Bəzi iddialarda zorakı ölüm təsvir olunur.',
  'documents.undatedLast': '{n, plural, one {# tarixsiz iddia} other {# tarixsiz iddia}} sonda verilir.',
  'documents.showHidden':
    '{n, plural, one {# iddia sorğuya uyğun gəlmir: göstər} other {# iddia sorğuya uyğun gəlmir: göstər}}',
  'documents.km': '{n, number, ::.#} km',
  'documents.m': '{n, number} m',
  'documents.within': '{word}, {radius} daxilində',
  'documents.whoUsesNames': 'Hansı addan kim istifadə edir',
  'documents.howPlaced': 'Yer necə təyin edilib',
  'documents.noClaimantInFile':
    'Bu fayl iddia edəni göstərmir. Aşağıdakılar faylda deyilənlərdir və heç kimə aid edilmir.',
  'documents.relatedTitle': 'Bununla bağlıdır',
  'documents.related.near': 'yaxınlıqda:',
  'documents.related.same_event': 'eyni hadisə:',
  'documents.related.part_of': 'daxil olduğu:',
  'documents.related.precedes': 'sonra gələn:',

  'documents.document': 'Sənəd',
  'documents.previousClaim': 'Əvvəlki iddia',
  'documents.nextClaim': 'Növbəti iddia',
  'documents.claimOf': 'iddia {at} / {n}',
  'documents.allClaims': '{n, plural, one {Bu sənəddəki iddia} other {Bu sənəddəki # iddianın hamısı}}',
  'documents.passageLabel': '{n, plural, one {Parça} other {# parça}}: {text}',
  'documents.passagesUnresolved':
    '{n, plural, one {# parça bu mətndə yoxdur} other {# parça bu mətndə yoxdur}}',
  'documents.passagesFound':
    '{all, plural, one {# parçadan} other {# parçadan}} {n, number} parça nüsxənizdə tapıldı, hər biri düz bir dəfə.',
  'documents.refused': '{name} bu sənəd və ya onun bu nüsxəsi deyil.',
  'documents.refusedWhy':
    'Onun SHA-256 heşi iddiaların oxunduğu nüsxənin heşindən fərqlənir, ona görə ondakı mövqelər heç nəyi göstərə bilməz. Saxlanılmadı.',
  'documents.hashExpected': 'gözlənilən',
  'documents.hashFound': 'tapılan',
  'documents.copyIs': 'Nüsxəniz, {name}, iddiaların oxunduğu nüsxə ilə bayt-bayt eynidir.',
  'documents.detach': 'Bu cihazdan sil',
  'documents.attach': 'Nüsxənizi əlavə edin',
  'documents.choose': 'Faylı seç',
  'documents.attachHint':
    'Tam mətnlər təqdim edilmir. Mətn sizdə varsa, faylı seçin: heş onun eyni olub-olmadığını göstərir; fayl bu cihazda qalır.',
  'documents.cannotAttach':
    'Bu sənəd oxunanda nüsxəsi saxlanılmayıb, ona görə sizin nüsxəni yoxlamaq üçün heş yoxdur. Aşağıdakı sitatlar mətnin özündən oxunub.',
  'documents.tableCannotAttach':
    'Bu sənədin adı cədvəldə çəkilir; iddialar üçün o oxunmayıb və nüsxəsi saxlanılmayıb, ona görə sizin nüsxəni yoxlamaq üçün heş yoxdur. Aşağıdakı sitatlar cədvəldə olduğu kimidir.',
  'documents.noAddress': 'Bu sənədin ünvanı məlum deyil.',
  'documents.openOriginal': 'Əslini aç: {host}',
  'documents.siteSeesVisit': 'Həmin sayt daxil olduğunuzu görəcək.',
  'documents.addressMatched': 'Ünvan mətnə sonradan uyğunlaşdırılıb.',
  'documents.notInPackage': '(bu paketdə yoxdur)',
  'documents.thisDocument': 'bu sənəd',
  'documents.relayTitle': 'Kim kimdən götürüb',
  'documents.noRelay': 'Paketdə nəql qeyd olunmayıb: sənəd öz ilkin mənbəyi sayılır.',
  'documents.relayNote': 'Nəql ilkin mənbəni təkrar edir və əlavə mənbə sayılmır.',
  'documents.kept': 'Ondan nə saxlanılıb',
  'documents.nothingKept': 'Nüsxə saxlanılmayıb.',
  'documents.captureLine': '{level}, {bytes, plural, one {# bayt} other {# bayt}}, tutulub: {when}.',
  'documents.belowMinimum':
    'Bu, məhkəmələrin saxlanmış səhifədən gözlədiyindən azdır: ünvanı, mənbə kodu və tarixli şəkli.',
  'documents.defects': '{n, plural, one {Bu nüsxənin # məlum qüsuru} other {Bu nüsxənin # məlum qüsuru}}',
  'documents.atCharacter': '(işarə: {at, number})',
  'documents.read.full': 'İddialar kodlaşdırılanda bütün mətn oxunub.',
  'documents.read.opening':
    'İddialar kodlaşdırılanda yalnız başlanğıc, təxminən 2 000 işarə oxunub; sonra gələnlər onu məhdudlaşdıra bilər.',
  'documents.rights': 'Hüquqlar: {holder}; {licence}.',
  'documents.noLicence': 'lisenziya göstərilməyib',
  'documents.citation': 'İstinad',
  'documents.copyCitation': 'Mətn kimi kopyala',
  'documents.copyCsl': 'CSL-JSON kimi kopyala',
  'documents.characters': 'mətnin işarələri: {start, number}–{end, number}',

  'sources.title': 'Sənədlər',
  'sources.note':
    'Kim nəşr etməsindən asılı olmayaraq, iddiaların oxunduğu hər sənəd. Sənəd orada deyilənlərin belə olduğuna sübut deyil.',
  'sources.find': 'Başlıq, nəşr edən, dil, il üzrə axtar',
  'sources.order.date': 'əvvəlcə ən yenilər',
  'sources.order.publisher': 'nəşr edənə görə',
  'sources.order.claims': 'iddiaların sayına görə',
  'sources.found': '{found, number} / {all, plural, one {# sənəd} other {# sənəd}}',
  'sources.none': 'Heç bir sənəddə bu sözlərin hamısı yoxdur: “{text}”.',
  'sources.noPublisher': 'Nəşr edən göstərilməyib',
  'sources.kept': 'nüsxə saxlanılıb: {level}',

  'about.whatTitle': 'Cairn nədir',
  'about.notComplete':
    'Bu, tam deyil. Burada sadalanan sənədlərdə tapılanlar var; bir tərəfin iddialarının daha çox olması daha çox hadisə demək deyil.',
  'about.unknown':
    '“Məlum deyil” də bir qiymətdir: tarixi və ya yeri olmayanlar da digərləri kimi sayılır, sadalanır və tapılır; heç bir işarə öz sənədindən daha dəqiq deyil.',
  'about.docs':
    'Sənədləşdirmə (ingiliscə): təhlilçilər, sahə qrupları, jurnalistlər və məlumat redaktorları üçün; məlumatlar necə toplanır, qiymətləndirilir və düzəldilir',
  'about.contentTitle': 'Oxumazdan əvvəl',
  'about.noNames':
    'Zərərçəkənlərin, qohumların və şahidlərin adları, sənəddə çəkilsə belə, burada göstərilmir. İddia edən kimi yalnız qurumların və dövlət vəzifəsində çıxış edən şəxslərin adı çəkilir.',
  'about.caseworkTitle': 'Kimisə axtarırsınızsa və ya bir yer barədə bilirsinizsə',
  'about.casework':
    'Cairn heç nə toplamır və heç bir iş üzrə kömək edə bilmir. Yerə toxunmayın; bir çox yerlərdə mina və partlamamış mərmi təhlükəsi var. Fərdi işlərlə bu qurumlar məşğul olur:',
  'about.familyLinks': 'Ailə Əlaqələri (Family Links), Beynəlxalq Qızıl Xaç Komitəsi',
  'about.familyLinksDoes':
    'Hər ölkənin Qızıl Xaç və ya Qızıl Aypara Cəmiyyəti ilə birlikdə itkin qohumları axtarır.',
  'about.icrcMissing': 'İtkin düşmüş şəxslər, Beynəlxalq Qızıl Xaç Komitəsi',
  'about.icrcMissingDoes':
    'Hüququn dövlətlərdən tələb etdikləri; ailələr və axtarış aparanlar üçün tövsiyələr.',
  'about.icmp': 'Onlayn Sorğu Mərkəzi, İtkin Düşmüş Şəxslər üzrə Beynəlxalq Komissiya',
  'about.icmpDoes':
    'İtkin düşmüş şəxslər barədə, habelə, ad göstərmədən də, qalıqların ola biləcəyi yerlər barədə məlumat qəbul edir (Site Locator).',
  'about.commissions': 'İtkin düşmüş şəxslər üzrə milli komissiyalar',
  'about.commissionsDo':
    'Hər əlaqədar dövlətin öz komissiyası var; onunla necə əlaqə saxlamağı Beynəlxalq Qızıl Xaç Komitəsinin nümayəndəlikləri bildirir.',
  'about.sitesSeeVisit':
    'Bu keçidlər Cairn hüdudlarından kənara aparır və həmin saytlar daxil olduğunuzu görəcək.',
  'about.bordersTitle': 'Adlar və sərhədlər',
  'about.borders':
    'Sərhədlər və adlar heç bir ölkənin, ərazinin, şəhərin və ya sahənin, yaxud onun hakimiyyətinin statusu barədə rəy ifadə etmir. Mübahisəli xətlər qırıqdır və tarixi göstərilir; heç bir ölkə rənglə doldurulmur.',
  'about.names':
    'Tərəflər fərqli adlar işlətdikdə xəritə hər ikisini sabit ardıcıllıqla göstərir; yerin səhifəsində hər ad dili və onu işlədənlərlə birlikdə sadalanır. Sitatlarda sənədin sözləri saxlanılır.',
  'about.privacyTitle': 'Cihazınızdan nə çıxır',
  'about.privacy':
    'Heç nə. Hesab və ziyarət statistikası yoxdur. Açdığınız və ya əlavə etdiyiniz fayllar bu brauzerdə qalır. Yalnız başqa saytdakı ünvanını göstərib istədiyiniz paket oradan götürülür və həmin sayt sorğunu görür.',
  'about.packageHeading': 'Açıq olan paket',
  'about.packageTitle': 'Başlıq',
  'about.packageVersion': 'Versiya',
  'about.packageAsOf': 'Vəziyyət tarixi',
  'about.packageCreated': 'Buraxılıb',
  'about.packageHolds': 'Tərkibi',
  'about.packageHash': 'Heş',
  'about.holdsCounts':
    '{features, plural, one {# obyekt} other {# obyekt}}, {claims, plural, one {# iddia} other {# iddia}}, {documents, plural, one {# sənəd} other {# sənəd}}',
  'about.partiesTitle': 'Tərəflər, göstərilmə ardıcıllığı ilə',
  'about.partiesNote':
    'İddia edənlər elə qruplaşdırılıb ki, bir çox qurum vasitəsilə danışan bir tərəf bir tərəf kimi görünsün.',
  'about.glossTitle':
    '{n, plural, one {Paketin öz sözü kimi işlətmədiyi # söz} other {Paketin öz sözü kimi işlətmədiyi # söz}}',
  'about.glossNote': 'Onlara yalnız sitatlarda və qurum adlarında rast gəlinir.',
  'about.glossTerm': 'Söz',
  'about.glossInstead': 'Əvəzinə',
  'about.creditsTitle': 'Lisenziyalar və başqalarının işləri',
  'about.rights':
    'Sənədlər üzərində hüquqlar onların nəşr edənlərinə məxsusdur; yalnız qısa ifadələr sitat gətirilir. Məlumatların lisenziyaları paketin özündə göstərilib.',
  'about.creditNaturalEarth': 'Quru və sərhədlər: Natural Earth, ictimai mülkiyyət',
  'about.creditGeoNames': 'Yaşayış məntəqələri: GeoNames, CC BY 4.0; seçilib və yuvarlaqlaşdırılıb',
  'about.creditGshhg':
    'Çaylar, göllər və bəzi xətlər: GSHHG, WDBII və DCW, LGPL 3 və ya sonrakı; sadələşdirilib',
  'about.creditFonts': 'Şriftlər: Source Serif 4 və Noto, SIL Open Font License 1.1',
  'about.creditCode':
    'Kod: MIT. GeoJSON geojson-validation ilə yoxlanılır, LGPL 3. Bütün bildirişlər: mənbə kodundakı THIRD-PARTY-NOTICES.md.',
  'about.appLine': 'Cairn {version}, yığım {build}',

  'documents.contradictsAndIs': 'qarşılıqlı ziddiyyət:',
  'documents.countsReplaced': 'Solğun rəqəmləri sonradan iddia edənin özü əvəz edib.',
  'documents.noProperties': 'Fayl bu obyektə heç bir xüsusiyyət vermir.',
  'documents.originalColumns':
    '{n, plural, one {İdxal edilmiş cədvəlin digər # xanası} other {İdxal edilmiş cədvəlin digər # xanası}}, olduğu kimi',
  'documents.notInYourCopy': 'Bu parça sizin nüsxədə yoxdur.',
  'documents.openClaim': 'Açıq olan iddia',
  'documents.noClaims': 'Bu paketin heç bir iddiası bu sənəddən sitat gətirmir.',
  'documents.textNote': 'Mətndə zorakı ölüm təsvir oluna bilər.',

  'sources.keptCount':
    '{n, plural, =0 {Heç birinin nüsxəsi saxlanılmayıb.} one {# sənədin nüsxəsi saxlanılıb, sizinkini onunla yoxlamaq olar; o, işarələnib.} other {# sənədin nüsxəsi saxlanılıb, sizinkini onlarla yoxlamaq olar; onlar işarələnib.}}',
} as const
