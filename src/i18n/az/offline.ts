/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const offline = {
  'offline.newerLate':
    'Daha yeni versiya heç nə yüklənməyənə qədər gözləyir: bu səhifə sakitləşəndən sonra ən çoxu yarım dəqiqə. Bu arada davam edin; gələndə burada deyiləcək.',
  'offline.newerIn':
    'Cairn proqramının daha yeni versiyası gəlib. Bu səhifə yenidən yüklənənə qədər köhnə versiya ilə davam edir.',
  'areas.lead':
    'Dünyanın konturu həmişə buradadır. Küçələr və kəndlər üçün bu cihazda daha dəqiq xəritənin sahəsini saxlayın; ondan kənarda kontur qalır.',
  'areas.notLasting': 'Bu brauzer burada heç nə saxlamır, ona görə sahə saxlanıla bilməz.',
  'areas.privacy.absent':
    'Bu cihazı olan hər kəs hansı sahələrin saxlandığını görə bilər. Seyf (şəxsi qeydlər) onları adı, yeri və xəritəsi ilə şifrələyir.',
  'areas.privacy.locked':
    'Sahələr kilidlidir: {n, plural, one {# sahə} other {# sahə}} seyfinizdə şifrələnib. Açılana qədər xəritə yalnız dünyanın konturunu göstərir və sahə əlavə etmək olmur.',
  'areas.privacy.open':
    'Sahələr seyfinizdə şifrələnir: adlar, yerlər və xəritənin özü. Onların sayı və təxmini ölçüsü cihazda görünə bilər.',
  'areas.privacy.unprotected':
    'Sahələr parol ifadəsi olmayan seyfinizdə saxlanılır: bu cihazı olan hər kəs onları görə bilər.',
  'areas.lost':
    'Bu cihazdakı {n, plural, one {# sahəni} other {# sahəni}} heç kim aça bilməz: açar itib və ya yazını Cairn deyil, başqa nəsə dəyişdirib.',
  'areas.clearLost': 'Heç kimin aça bilmədiyini sil',
  'areas.screenOn': 'Bitənə qədər ekran açıq qalır. Bu səhifəni öndə saxlayın.',
  'areas.screenOff':
    'Ekranı açıq, bu səhifəni öndə saxlayın: yuxuda olan cihaz heç nə yükləmir. Burada olan burada qalır.',
  'areas.newTitle': 'Sahə saxla',
  'areas.file': '.pmtiles faylı seç',
  'areas.noFile': 'Başqa arxiv',
  'areas.address': 'və ya .pmtiles arxivinin ünvanı',
  'areas.addressHint':
    'Protomaps fon xəritəsinin qatlarında istənilən arxiv. Hostu hissə sorğularına (range requests) cavab verməli və bu saytın siyasəti ona icazə verməlidir.',
  'areas.extent': 'Hansı hissə',
  'areas.extent.view': 'xəritənin indi göstərdiyi',
  'areas.extent.filter': 'sorğunun sahəsi',
  'areas.extent.all': 'arxivdəki hər şey',
  'areas.zoom': 'Nə qədər dəqiq',
  'areas.zoomOption': 'böyütmə {zoom, number}: {detail}',
  'areas.detail.towns': 'şəhərlər',
  'areas.detail.roads': 'əsas yollar',
  'areas.detail.villages': 'küçələr və kəndlər',
  'areas.detail.all': 'hər bina',
  'areas.name': 'Ad',
  'areas.unnamed': 'Sahə',
  'areas.plan': 'Ölçünü soruş',
  'areas.planning': 'Soruşulur …',
  'areas.hostQuestion':
    '{host} bu cihazın ünvanını və hansı sahənin götürüldüyünü görəcək. Heç kim bilməməlidirsə, arxivi başqası götürsün və burada fayl kimi açın.',
  'areas.hostAgree': 'Soruş: {host}',
  'areas.hostRefuse': 'Soruşma',
  'areas.plannedTitle': 'Ölçü, heç nə götürülməzdən əvvəl',
  'areas.plannedSize':
    '{name}: {size} ({bytes, number} bayt), {tiles, number} {tiles, plural, one {xəritə xanası} other {xəritə xanası}}, böyütmə ən çoxu {zoom, number}.',
  'areas.plannedRoom':
    'Brauzerin boş yer barədə dediyinə etibar etmək olmaz. Yer bitərsə, endirmə dayanır və alınanı saxlayır.',
  'areas.download': 'Endir: {size}',
  'areas.discard': 'İndi yox',
  'areas.listTitle': '{n, plural, =0 {Hələ sahə yoxdur} one {# sahə, {size}} other {# sahə, {size}}}',
  'areas.ready': '{size}, hazır olduğu tarix: {date}',
  'areas.running': 'Endirilir: {held} / {size}',
  'areas.verifying': 'Hər xəritə xanası yoxlanılır: {size}',
  'areas.paused': 'Bitməyib: {held} / {size} buradadır və burada qalır',
  'areas.replaced': 'Arxiv hostunda başqa versiya ilə əvəz edilib; ölçüsü yenidən soruşulmalıdır.',
  'areas.from': 'mənbə: {origin}, böyütmə ən çoxu {zoom, number}',
  'areas.stale': 'Bir həftədən çoxdur bitməyib. Davam etdirin və ya yer açmaq üçün silin.',
  'areas.pause': 'Dayandır',
  'areas.resume': 'Davam et',
  'areas.resumeFile': 'Davam et: faylı yenidən seçin',
  'areas.rename': 'Adını dəyiş',
  'areas.apply': 'Adını dəyiş',
  'areas.cancel': 'Ləğv et',
  'areas.delete': 'Sil',
  'areas.deleteQuestion': '“{name}” ({size}) bu cihazdan silinsin?',
  'areas.deleteNow': 'Onu sil',
  'areas.keep': 'Saxla',
  'areas.done': '“{name}” bu cihazdadır və yoxlanılıb: hər xəritə xanası oxunur.',
  'areas.pausedNow': 'Dayandırıldı. Burada olan burada qalır.',
  'areas.deleted': '“{name}” silindi.',
  'areas.renamed': 'Yeni adı: “{name}”.',
  'areas.fault.policy':
    'Bu saytın siyasəti {host} ünvanına sorğulara icazə vermir. Saytı idarə edən icazə verə bilər; və ya arxivi başqa proqramla götürüb burada fayl kimi açın.',
  'areas.fault.network':
    '{host} cavab vermir və ya başqa saytlara oxumağa icazə vermir. Burada olan burada qalır; bağlantı olanda davam edin.',
  'areas.fault.whole-file':
    '{host} hissə sorğularına (range requests) cavab vermir, ona görə oradan sahə kəsmək olmur. Arxivi başqa proqramla götürüb burada fayl kimi açın.',
  'areas.fault.status': '{host} belə cavab verdi: {status}.',
  'areas.fault.stalled':
    '{host} ünvanından daha heç nə gəlmir. Burada olan burada qalır; xətt yaxşılaşanda davam edin.',
  'areas.fault.cut-short': '{host} cavablarını bir neçə dəfə yarımçıq kəsdi. Burada olan burada qalır.',
  'areas.fault.replaced':
    'Arxiv hostunda başqa versiya ilə əvəz edilib. İkisi bir-birinə qarışdırılmadı; bu, yeni ölçüdür.',
  'areas.fault.full':
    'Bu brauzerdə daha yer yoxdur. Endirmə dayandırıldı, heç nə itmədi. Aşağıda başqa sahəni silin və ya cihazda yer açın və davam edin.',
  'areas.fault.nothing': 'Arxivdə dünyanın bu hissəsi üçün xəritə xanası yoxdur.',
  'areas.fault.damaged': 'Arxivin bir xəritə xanası oxunmadı: {reason}. Sahə hazır edilmədi.',
  'areas.fault.otherFile': 'Bu, sahənin kəsildiyi fayl deyil.',
  'areas.fault.locked':
    'Sahələrinizi şifrələyən seyf kilidlidir və ya indicə yaradılıb. Burada olan burada qalır; açılanda davam edin.',
  'areas.fault.gone': 'Sahə bu arada silinib.',
  'areas.fault.other': 'Alınmadı: {reason}',

  'ready.leadReady': 'Aşağıdakıların hamısı bu cihazdadır və şəbəkəsiz işləyir.',
  'ready.leadNot': 'İşarə qoyulanlar şəbəkəsiz işləyir. Qalanları hələ çatışmır.',
  'ready.done': 'Hazırdır:',
  'ready.missing': 'Çatışmır:',
  'ready.stepApp': 'Proqramın özü',
  'ready.stepPackage': '“{title}” paketi bütün iddiaları və parçaları ilə',
  'ready.stepDocuments':
    '{total, plural, =0 {Surəti heş ilə sübut oluna bilən sənəd yoxdur} other {Əldə olan sənədlər (surəti heş ilə sübut oluna bilənlərdən): {kept, number} / {total, number}; parçalar onlarsız da oxunur}}',
  'ready.stepAreas':
    '{count, plural, =0 {Xəritələr: dünyanın konturu; daha dəqiq xəritənin sahəsi yoxdur} one {Xəritələr: kontur və # sahə} other {Xəritələr: kontur və # sahə}}{unfinished, plural, =0 {} one {; # bitməyib} other {; # bitməyib}}',
  'ready.stepAreasLocked':
    'Xəritələr: dünyanın konturu; {n, plural, one {# sahə seyfinizdə kilidlidir} other {# sahə seyfinizdə kilidlidir}}',
  'ready.areasLocked':
    '{n, plural, one {# sahə} other {# sahə}} kilidlidir. {n, plural, one {Onu} other {Onları}} görmək, yoxlamaq və ya tamamlamaq üçün seyfinizi açın.',
  'ready.stepPersist': 'Brauzerin öz-özünə silməyəcəyi barədə vədi',
  'ready.prepare': 'Hər şeyi hazırla',
  'ready.prepareWith': 'Hər şeyi hazırla: endirmə {size}',
  'ready.prepareMeans':
    'Brauzerdən hər şeyi saxlamağı xahiş edir, bitməmiş sahələri və yuxarıda ölçüsü göstərilən sahəni endirir və hər heşi yoxlayır. Sizə aid heç nə göndərilmir.',
  'ready.areaTitle': 'Bu yerlər üçün xəritə',
  'ready.areaName': '{title}, {n, plural, one {# yer} other {# yer}}',
  'ready.areaAround':
    '{n, plural, one {Seçilmiş və ya göstərilən yerin} other {Seçilmiş və ya göstərilən # yerin}} ətrafı ({words}), 50 MB hüdudunda mümkün olan dəqiqliklə.',
  'ready.areaCovered':
    '{n, plural, one {Seçilmiş və ya göstərilən yerin} other {Seçilmiş və ya göstərilən # yerin}} xəritəsi ({words}) artıq bu cihazdadır.',
  'ready.areaLeftOut':
    '{n, plural, one {# yer} other {# yer}} daxil edilməyib: yalnız rayon və ya daha təxmini məlumdur.',
  'ready.areaSize':
    'Dəqiq {size} ({bytes, number} bayt): {tiles, number} {tiles, plural, one {xəritə xanası} other {xəritə xanası}}, böyütmə ən çoxu {zoom, number}.',
  'ready.showsStreets': 'Orada küçələr və kəndlər var.',
  'ready.endsAtRoads': '{zoom, number} böyütməsində bitir: yollar və kəndlər, küçələr yoxdur.',
  'ready.endsAtTowns':
    '{zoom, number} böyütməsində bitir: əsas yollar və şəhərlər, kəndlər və küçələr yoxdur.',
  'ready.offers': 'Bu saytın təklif etdiyi xəritələr',
  'ready.offersNone':
    'Bu sayt daha dəqiq xəritə təklif etmir. Belə xəritə .pmtiles faylıdır: ofisdə kimsə onu bir dəfə kəsib çıxarır və fayl və ya ünvan kimi ötürür.',
  'ready.offersHow': 'Necə hazırlanır (ayrıca səhifədə açılır, şəbəkə lazımdır)',
  'ready.offersUnknown': 'Bu saytın xəritə təklif edib-etmədiyi bilinmir: siyahısı gəlmədi.',
  'ready.offersFaulty': 'Bu saytın xəritə siyahısında {n, plural, one {# xəta} other {# xəta}}',
  'ready.offersOther': 'Başqa xəritə: fayl və ya ünvan',
  'ready.offerDate': 'Məlumatların tarixi: {date}.',
  'ready.offerUndated': 'Məlumatların tarixi göstərilməyib.',
  'ready.check': 'Hər şeyi yoxla',
  'ready.busy': 'İşlənir …',
  'ready.checking': 'Yoxlanılır: {name} …',
  'ready.fetching': 'Endirilir: {name} …',
  'ready.allWhole':
    'Yoxlanıldı: {packages, plural, one {# paket} other {# paket}}, {documents, plural, one {# sənəd} other {# sənəd}}, {areas, plural, one {# xəritə} other {# xəritə}}. Hamısı saxlandığı kimidir.',
  'ready.damagedPackage': '“{name}” paketi bu cihazda zədələnib. Onu yenidən açın.',
  'ready.damagedDocument': '“{name}” sənədi bu cihazda zədələnib. Onu yenidən əlavə edin.',
  'ready.damagedArea':
    '“{name}” xəritəsinin {n, plural, one {# hissəsi} other {# hissəsi}} {n, plural, one {itib və ya zədələnib} other {itib və ya zədələnib}}. Onu silib yenidən endirin.',
  'ready.outline': 'dünyanın konturu',
  'ready.stillMissing': 'Hələ çatışmır: {text}',
  'ready.app': 'Proqram',
  'ready.appLine': 'Cairn {version}, yığım {build}',
  'ready.packages': 'Paketlər: {n, plural, =0 {yoxdur} other {{n, number} ({size})}}',
  'ready.packageDetail': 'versiya {version}, saxlanılıb: {date}',
  'ready.documents': 'Əlavə edilmiş sənədlər: {n, plural, =0 {yoxdur} other {{n, number} ({size})}}',
  'ready.areas': 'Xəritə sahələri: {n, plural, =0 {yoxdur} other {{n, number} ({size})}}',
  'ready.unfinished': 'bitməyib',
  'ready.notes': 'Şəxsi qeydlər',
  'ready.notesNone': 'Bu cihazda yoxdur.',
  'ready.notesLocked': 'Kilidlidir. Açılana qədər sayı məlum deyil.',
  'ready.notesCount': '{n, plural, =0 {Hələ yoxdur} one {# qeyd} other {# qeyd}}, indi açıqdır.',
  'ready.keeping': 'Nə qədər qalır',
  'ready.used': 'Brauzerin bu sayt üçün saydığı: {size}.',
  'ready.roomUnknown': 'Nə qədər yer qaldığını bilmək olmur: brauzerlərin dediyi boş yer deyil.',
  'ready.persistYes': 'Brauzer bunu öz-özünə silməyəcəyini bildirdi.',
  'ready.persistNo': 'Brauzer heç nə vəd etmədi: yer azalanda hamısını silə bilər.',
  'ready.persistUnknown': 'Bu brauzerdən nəyisə saxlamağı xahiş etmək olmur.',
  'ready.mayDelete':
    'Hər halda, kimsə brauzer məlumatlarını təmizləyəndə hər şey birdən gedir; Safari də proqram əsas ekranda olmasa, ziyarətsiz yeddi günlük istifadədən sonra silir. İtməməli olan faylda da saxlanmalıdır.',
  'ready.persist': 'Brauzerdən saxlamağı xahiş et',
} as const
