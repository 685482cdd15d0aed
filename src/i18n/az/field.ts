/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const field = {
  'field.goThere': 'Oraya get',

  'field.position': 'Haradasınız',
  'field.waiting': 'Mövqeyiniz axtarılır … Açıq səma altında bir dəqiqəyədək çəkir.',
  'field.accuracy': '± {radius}',
  'field.ageSeconds': '{n, number} s əvvəl',
  'field.ageMinutes': '{n, number} dəq əvvəl',
  'field.ageHours': '{n, number} saat əvvəl',
  'field.fix': 'Mövqenin dəqiqliyi {accuracy}, {age}',
  'field.stale': 'Bu mövqe köhnədir: indi başqa yerdə ola bilərsiniz.',
  'field.poor':
    'Bu mövqe təxminidir. Açıq səma altında dayanın; telefonda parametrlərdə dəqiq mövqeyə icazə verin.',
  'field.private':
    'Bu rejim açıq olduqca mövqeyiniz cihazınızın yaddaşında qalır. O, heç bir keçidə, heç bir ixraca düşmür və heç yerdə saxlanılmır.',
  'field.fault.refused':
    'Bu səhifənin mövqeyinizi görməyə icazəsi yoxdur. Bu sayt üçün brauzerin parametrlərində (ünvanın yanındakı işarə), telefonda həm də sistemin brauzer parametrlərində icazə verin və yenidən cəhd edin.',
  'field.fault.insecure':
    'Brauzer mövqeyi yalnız https ilə və ya bu cihazdan gələn səhifələrə verir. Cairn proqramını https ünvanında açın; yazılan koordinatlardan məsafələr burada da işləyir.',
  'field.fault.absent': 'Bu brauzerdə mövqe təyini yoxdur. Başqa cihazın göstərdiyi koordinatları yazın.',
  'field.fault.unavailable':
    'Cihaz mövqe tapmır. Mövqe təyinini yandırın, açıq səma altına çıxın və yenidən cəhd edin.',
  'field.fault.timeout':
    'Bir dəqiqə ərzində mövqe gəlmədi. Axtarış davam edir; açıq səma və səbir kömək edir.',
  'field.retry': 'Yenidən cəhd et',

  'field.target': 'Hara',
  'field.noTarget': 'Hədəf seçilməyib.',
  'field.targetGone': 'Hədəf indi açıq olan paketdə yoxdur.',
  'field.typedTarget': 'Yazılan koordinatlar',
  'field.chooseTarget': 'Hədəf seç',
  'field.typed': 'Koordinatlar',
  'field.useTyped': 'Bu koordinatlara get',
  'field.typedName': 'Ad (boş qala bilər)',
  'field.kept': '{n, plural, =0 {Saxlanmış hədəf yoxdur} one {# saxlanmış hədəf} other {# saxlanmış hədəf}}',
  'field.forget': 'Unut: {name}',
  'field.keeping.absent':
    'Seçdiyiniz səhifə bağlananda itir. Seyf (şəxsi qeydlər) onu şifrələnmiş halda saxlayır.',
  'field.keeping.locked':
    'Seyf kilidlidir, ona görə içindəkilər göstərilmir. İndi seçdiyiniz seyf açılanda ora yazılır.',
  'field.keeping.open': 'Hədəflər seyfinizdə şifrələnir. Seyf kilidlənəndə bu səhifədən gedir.',
  'field.keeping.unprotected':
    'Hədəflər parol ifadəsi olmayan seyfinizdə saxlanılır: bu cihazı olan hər kəs onları oxuya bilər.',
  'field.makeVault': 'Şəxsi qeydlər',
  'field.openVault': 'Seyfi aç',
  'field.notKept':
    'Hədəfi seyfdə şifrələmək mümkün olmadı, məsələn, cihaz dolu olduğu üçün. Səhifə bağlananda itir.',
  'field.find': 'Və ya bu paketin yeri, adı ilə',
  'field.findNone': 'Bu paketdə belə adlı heç nə yoxdur.',
  'field.unlocated': 'Sənədlər bunun harada olduğunu demir. Getmək üçün yer yoxdur.',
  'field.antipode': 'Hədəf Yerin əks tərəfindədir: ən qısa istiqamət yoxdur.',
  'field.noFix': 'Məsafə və istiqamət mövqeyinizlə birlikdə görünür.',
  'field.bearing': '{point}, həqiqi şimaldan {degrees, number}°',
  'field.toPoint': 'Hədəfə qədər {distance}.',
  'field.toPointWithin': 'Göstərilən nöqtəyə qədər {distance}; yer ondan {radius} hüdudundadır.',
  'field.areaRadius': 'Radiusu {radius} olan sahə',
  'field.areaOutlined': 'Xəritədə konturu çəkilmiş sahə',
  'field.outside': '{area}: kənarına qədər {distance}.',
  'field.inside': '{area}: içindəsiniz, kənarına qədər {distance}.',
  'field.atEdge':
    '{area}: təxminən kənarındasınız. Mövqeyiniz hansı tərəfdə olduğunuzu demək üçün kifayət qədər dəqiq deyil.',
  'field.noMore': 'Yer bu sahənin hər hansı nöqtəsindədir; sənədlər bundan artığını demir.',
  'field.toEdge': 'sahənin kənarına qədər',
  'field.insideShort': 'sahənin içində',

  'field.arrow': 'Hədəf: {where}.',
  'field.headingCompass':
    'Kompas, maqnit şimalından həqiqi şimala {degrees}° çevrilib ({model}, {year, number, ::group-off} ilinədək üçün).',
  'field.headingOutdated':
    'Kompas, köhnəlmiş model üzrə maqnit şimalından həqiqi şimala {degrees}° çevrilib ({model}, {year, number, ::group-off} ilinədək).',
  'field.headingCare': 'Metal, avtomobil və maqnit kompası döndərir. Onu bir oriyentirlə yoxlayın.',
  'field.headingMovement': 'Kompas yoxdur: ox düz irəli getdiyiniz müddətdə doğrudur.',
  'field.compassAsk': 'Kompasdan istifadə et',
  'field.noCompass.refused': 'Kompasa icazə verilmədi; rəqəmlər və sözlər yenə də istiqaməti göstərir.',
  'field.noCompass.absent': 'Burada kompas yoxdur: bir neçə addım atın və ya öz kompasınızı azimuta tutun.',

  'field.coordinatesTarget': 'Hədəfin koordinatları',
  'field.coordinatesMiddle': 'Sahə mərkəzinin koordinatları, sənədlərdən daha dəqiq deyil',
  'field.coordinatesSelf': 'Koordinatlarınız, mövqenin dəqiqliyi qədər',
  'field.claims': 'Sənədlər nə deyir',
  'field.noClaims': 'Bu faylda heç kim bu yer barədə heç nə iddia etmir.',
  'field.openDocument': 'Sənəddə aç',

  'field.nearby': 'Yaxınlıqda nə var',
  'field.within': 'Məsafə',
  'field.km': '{n, number} km',
  'field.nearbyCount':
    '{n, plural, =0 {Göstərilənlərdən heç biri {km, number} km hüdudunda deyil.} one {Göstərilənlərdən # obyekt {km, number} km hüdudundadır.} other {Göstərilənlərdən # obyekt {km, number} km hüdudundadır.}}',
  'field.nearbyCut': 'Ən yaxın {n, number} obyekt sadalanır.',
  'field.nearbyUnlocated':
    '{n, plural, =0 {Göstərilənlərin hamısının yeri məlumdur.} one {Göstərilən daha # obyektin yeri məlum deyil: burada və ya hər yerdə ola bilər.} other {Göstərilən daha # obyektin yeri məlum deyil: burada və ya hər yerdə ola bilər.}}',
  'field.nearbyArea': 'sahəsinin kənarı: {where}',
  'field.nearbyInside': 'onun olduğu sahənin içindəsiniz',

  'field.safety': 'Getməzdən əvvəl',
  'field.mines':
    'Minalar və partlamamış sursat: üzərində gəzildiyi məlum olan yeganə yer başqalarının bu gün istifadə etdiyi yoldur. Əvvəlcə minatəmizləmə qurumundan soruşun; bu xəritə minalar barədə heç nə bilmir.',
  'field.disturb':
    'Qazmayın, heç nəyi yerindən tərpətməyin və götürməyin. Koordinatları qeyd edin, oradan gedin və səlahiyyətli orqana və ya aşağıdakı quruma bildirin: pozulmuş torpağı yenidən araşdırmaq olmur.',
  'field.report': 'Kimə bildirmək',

  'field.awake': 'Ekranı açıq saxla (batareya sərf edir)',
  'field.awakeRefused': 'Cihaz ekranı açıq saxlamır, məsələn, enerjiyə qənaət edərkən.',
  'field.battery': 'Mövqe axtarışı batareya sərf edir. Bu rejim bağlananda dayanır.',
  'field.onMap': 'Xəritədə göstər',
  'field.end': 'Bitir, hədəfi sil',
  'field.pillWaiting': 'Mövqe axtarılır …',
  'field.pillEdge': 'kənara qədər {distance}',
  'field.pillNoTarget': 'Mövqe {accuracy}',
  'field.stop': 'Mövqeyimi göstərmə',

  'compass.n': 'şimal',
  'compass.nne': 'şimal-şimal-şərq',
  'compass.ne': 'şimal-şərq',
  'compass.ene': 'şərq-şimal-şərq',
  'compass.e': 'şərq',
  'compass.ese': 'şərq-cənub-şərq',
  'compass.se': 'cənub-şərq',
  'compass.sse': 'cənub-cənub-şərq',
  'compass.s': 'cənub',
  'compass.ssw': 'cənub-cənub-qərb',
  'compass.sw': 'cənub-qərb',
  'compass.wsw': 'qərb-cənub-qərb',
  'compass.w': 'qərb',
  'compass.wnw': 'qərb-şimal-qərb',
  'compass.nw': 'şimal-qərb',
  'compass.nnw': 'şimal-şimal-qərb',
  'turn.ahead': 'irəlidə',
  'turn.right': 'sağda',
  'turn.behind': 'arxada',
  'turn.left': 'solda',

  'coordinates.form.dd': 'Onluq dərəcələr',
  'coordinates.form.ddm': 'Dərəcə, onluq dəqiqə',
  'coordinates.form.dms': 'Dərəcə, dəqiqə, saniyə',
  'coordinates.form.utm': 'UTM, WGS 84',
  'coordinates.form.mgrs': 'MGRS, WGS 84',
  'coordinates.next': '{form}. Növbəti forma üçün toxunun.',
  'coordinates.copy': 'Kopyala',
  'coordinates.allForms': 'Bütün formalarda',
  'coordinates.beyondGrid': '84° şimaldan və 80° cənubdan o yana UTM və MGRS yoxdur.',
  'coordinates.hint':
    'Dərəcə, UTM və ya MGRS, sizdə necədirsə: 39.91 46.79 · 39° 54′ N 46° 47′ E · 38S PK 53 20',
  'coordinates.understood': 'Anlaşıldı: {text} ({form})',
  'coordinates.square': 'Anlaşıldı: {text}; ölçüsü {size} olan kvadratın mərkəzi',
  'coordinates.fault.empty': 'Koordinatları yazın.',
  'coordinates.fault.not-understood':
    '“{found}” anlaşılmadı. Rəqəmlər, N S E W, ° ′ ″ və ya tor istinadı anlaşılır.',
  'coordinates.fault.not-two': 'İki rəqəm lazımdır: enlik və uzunluq.',
  'coordinates.fault.latitude-range': '{found}° enlik deyil: enliklər 90° ilə bitir.',
  'coordinates.fault.longitude-range': '{found}° uzunluq deyil: uzunluqlar 180° ilə bitir.',
  'coordinates.fault.swapped':
    '{found}° birinci gəlir və enlik deyil. Uzunluq birincidir? Arxasına E və ya W yazın.',
  'coordinates.fault.minutes-range': '{found} dəqiqə: yalnız 59 və kəsr hissəsi olur.',
  'coordinates.fault.seconds-range': '{found} saniyə: yalnız 59 və kəsr hissəsi olur.',
  'coordinates.fault.decimals-inside': '{found}: bucağın yalnız son rəqəmi kəsrli ola bilər.',
  'coordinates.fault.same-axis': '{found}: biri N və ya S, biri E və ya W olmalıdır.',
  'coordinates.fault.sign-and-letter': '{found}: ya mənfi işarəsi, ya hərf yazın, ikisini birdən yox.',
  'coordinates.fault.letter-ambiguous': '{found} şimal və ya şərq ola bilər. N, S, E və ya W yazın.',
  'coordinates.fault.comma-ambiguous':
    '{found}: vergül onluq işarəsidir, yoxsa rəqəmləri ayırır? Nöqtə, ya da ikisinin arasında nöqtəli vergül yazın.',
  'coordinates.fault.band-or-south':
    '{found} şimalda zolaq, cənubda yarımkürədir. “north” və ya “south” yazın, ya da MGRS işlədin.',
  'coordinates.fault.grid-zone':
    '{found}: belə zona yoxdur. Zonalar 1–60, tor isə 80° S – 84° N arasındadır.',
  'coordinates.fault.grid-square': '{found}: bu zonada belə kvadrat və ya rəqəmlər yoxdur.',
  'coordinates.fault.grid-digits':
    '{found}: şərq və şimal üçün eyni sayda rəqəm lazımdır, hər biri ən çoxu beş.',
} as const
