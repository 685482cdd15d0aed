/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const page = {
  'page.title': '{feature} · {package} · Cairn',
  'page.titlePackage': '{package} · Cairn',
  'page.packageLine':
    '{title} · {documents, plural, one {# sənəd} other {# sənəd}} · {claims, plural, one {# iddia} other {# iddia}} · {asOf} vəziyyətinə',
  'page.packageLinePlain':
    '{title} · iddia edəni olmayan {features, plural, one {# obyekt} other {# obyekt}}',
  'page.skip': 'Siyahıya keç',

  'page.viewMap': 'Xəritə',
  'page.viewTable': 'Cədvəl',
  'page.viewDocuments': 'Sənədlər',
  'page.views': 'Görünüşlər',
  'page.open': 'Fayl aç',
  'page.openHint':
    'Paket, GeoJSON və ya öz cədvəliniz: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox. Fayl bu cihazda qalır.',
  'page.dataCheck': 'Məlumat yoxlaması',
  'page.about': 'Haqqında',
  'page.filters': 'Filtrlər',
  'page.filtersButton': '{n, plural, =0 {Filtr} other {Filtr · #}}',
  'page.withoutPlace': 'Yeri məlum olmayan: {n, number}',
  'page.details': 'Təfərrüatlar',
  'page.mapLabel': 'Göstərilənlərin xəritəsi. Yanındakı siyahıda eyni obyektlər var.',
  'page.noMap':
    'Xəritə burada sadə çertyojdur: WebGL 2 yoxdur və ya söndürülüb, yaxud səhifə qapalı çərçivədədir. Çertyojda və siyahıda eyni obyektlər var.',
  'page.closedFrame': 'Səhifə qapalı çərçivədədir, oradan heç nə saxlamaq olmur. Onu ayrıca vərəqədə açın.',
  'page.sheetHeight': 'Panelin hündürlüyü',
  'page.sheetHigher': 'Panelin daha çox hissəsini göstər',
  'page.sheetLower': 'Xəritənin daha çox hissəsini göstər',

  'page.loading': 'Paket oxunur …',
  'page.unreadable': 'Bu paketdən heç nə oxunmadı. Səbəblər məlumat yoxlamasında sadalanır.',
  'page.faultTitle': 'Bu paketi açmaq mümkün olmadı',
  'page.showBundled': 'Əvəzinə daxili paketi göstər',
  'page.policyRefused':
    'Bu saytın siyasəti {host} ünvanından oxumağa icazə vermir. Saytı idarə edən connect-src siyahısına {origin} əlavə etməklə icazə verə bilər; paketi oradan endirib faylı burada da aça bilərsiniz.',
  'page.notReachable':
    '{url} ünvanına çatmaq mümkün olmadı ({reason}). Şəbəkə olmadan yalnız bu cihazda artıq saxlanmış paketlər açıla bilər.',
  'page.silentHost': '{seconds} saniyə ərzində heç bir bayt gəlmədi',
  'page.notFound': '{url} ünvanı {status} statusu ilə cavab verdi: bu ünvanda paket yoxdur.',
  'page.notServed': '{url} ünvanı {status} statusu ilə cavab verdi; sonra yenidən cəhd edin.',
  'page.notOpened': '“{name}” açılmadı: {reason}',
  'page.faultyAddress': '“{found}” nə paket identifikatoru, nə də datapackage.json ünvanıdır.',
  'page.notOnDevice':
    '“{key}” başqa cihazdakı fayldan açılıb və ya burada silinib. Görmək üçün faylı yenidən açın.',
  'page.dismiss': 'Bu bildirişi bağla',

  'page.newerPackage': 'Bu paketin daha yeni versiyası var: {version}.',
  'page.newerApp':
    'Cairn proqramının daha yeni versiyası hazırdır. Hazırda açıq olan: {ownVersion}, yığım {ownBuild}.',
  'page.newerAppNamed':
    'Cairn proqramının daha yeni versiyası hazırdır: {version}, yığım {build}; hazırda açıq olan: {ownVersion}, yığım {ownBuild}.',
  'page.waits.draft': 'Açıq şəxsi qeyd saxlanana və ya atılana qədər gözləyir.',
  'page.waits.download': 'Xəritə sahəsi endirilənə və ya endirmə dayandırılana qədər gözləyir.',
  'page.waits.reading': 'Fayl oxunana və ya oxunma ləğv edilənə qədər gözləyir.',
  'page.waits.export': 'İxrac yazılana qədər gözləyir.',
  'page.notNow': 'İndi yox',
  'page.newerAppElsewhere':
    'Başqa vərəqə Cairn proqramının daha yeni versiyasını gətirib. Bu vərəqə yenidən yüklənənə qədər köhnə versiya ilə davam edir.',
  'page.olderAppGone':
    'Yeni versiya nəşr edildiyi üçün Cairn proqramının bu versiyasının bir hissəsi artıq yoxdur. Səhifəni yenidən yükləyin.',
  'page.apply': 'Göstər',
  'page.applyApp': 'Onunla yenidən yüklə',

  'page.offlineReady': 'Oflayn hazırdır',
  'page.offlineChecking': 'Oflayn iş üçün hazırlanır …',
  'page.offlineNot': 'Oflayn hazır deyil',
  'page.offlineLine': 'Cairn {appVersion} ({build}) · {title} {version}, {date}',
  'page.offlineReason': 'Oflayn hazır deyil: {reason}. İndi açıq olan səhifə bağlanana qədər işləyir.',
  'page.noWorker': 'bu brauzer burada xidmət prosesi (service worker) təqdim etmir',
  'page.packageNotKept': 'paketi bu cihazda saxlamaq mümkün olmadı',

  'page.mapFault': 'Xəritə nasazlıq bildirir: {message}',

  'page.dropHere':
    'Paketi, GeoJSON faylını və ya cədvəli buraya atın: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox',
  'page.backToList': 'Siyahıya qayıt',
  'page.backToFeature': 'Geri: {feature}',
  'page.panelMissing':
    'Tətbiqin bu hissəsini yükləmək alınmadı. Şəbəkəsiz o, tətbiq oflayn istifadəyə hazır olandan sonra işləyir.',
  'page.tryAgain': 'Yenidən cəhd et',
  'page.storageBlocked':
    'Cairn proqramının köhnə versiyası olan başqa vərəqə açıqdır. Bu vərəqənin məlumat saxlaya bilməsi üçün onu bağlayın.',
} as const
