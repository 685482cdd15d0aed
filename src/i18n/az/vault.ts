/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const vault = {
  'vault.lock': 'İndi kilidlə',
  'vault.noteHere': 'Bu yer barədə şəxsi qeyd',

  'vault.noStorage':
    'Bu brauzer cihazda heç nə saxlamır (bəlkə, gizli pəncərə, Lockdown Mode və ya Tor Browser), ona görə şəxsi qeydlər burada saxlanıla bilməz.',
  'vault.noCrypto':
    'Bu brauzer şifrələməni yalnız https ünvanlarında təklif edir, bu isə elə deyil. Şəxsi qeydlər burada saxlanıla bilməz.',

  'vault.lead':
    'Öz qeydləriniz və fotolarınız, çöl rejiminin hədəfləri və saxladığınız xəritə sahələri bu cihazda parol ifadəsi ilə şifrələnir. Onlardan heç nə heç vaxt heç yerə göndərilmir.',
  'vault.lost':
    '{kilobytes, plural, one {# KB} other {# KB}} şifrələnmiş qeyd hələ bu cihazdadır, lakin açarına gedən yollar itib: onları daha heç kim aça bilməz. Yeni seyf onların yerini tutur.',

  'vault.sealingAreas':
    'Seyf açıqdır. {n, plural, one {# xəritə sahəsi} other {# xəritə sahəsi}} ora köçürülür …',
  'vault.areasSealed':
    'Seyf açıqdır. {n, plural, one {# xəritə sahəsi} other {# xəritə sahəsi}} indi orada şifrələnib. Yalnız seyf açıq olanda çəkilir.',

  'vault.createTitle': 'Seyf yarat',
  'vault.passphrase': 'Parol ifadəsi',
  'vault.passphraseAgain': 'Eyni parol ifadəsi yenidən',
  'vault.notTheSame': 'İkisi eyni deyil.',
  'vault.show': 'Yazdığımı göstər',
  'vault.suggest': 'Təklif et',
  'vault.suggestNote':
    'Təsadüfən seçilmiş beş uydurma söz: 80 təsadüfi bit. Davam etməzdən əvvəl yazın və ya yadda saxlayın; yalnız indi göstərilir və heç yerdə saxlanılmır.',
  'vault.strengthEmpty':
    'Təsadüfən seçilmiş beş və ya daha çox söz tövsiyə olunur. Məsəl, mahnı və ya adlar təsadüfi deyil.',
  'vault.strengthWeak':
    'Zəif: bu cihazın yaddaşını kopyalayan milyardlarla qısa parol ifadəsini sınaya bilər. Təsadüfən seçilmiş beş və ya daha çox söz tövsiyə olunur.',
  'vault.strengthLong': 'Ona necə gəldiyinizi heç kim tapa bilməzsə, kifayət qədər uzundur.',
  'vault.strengthWords':
    'Beş və ya daha çox fərqli söz: təsadüfən seçilibsə, yaxşıdır. Cairn sözləri sayır; necə seçildiyini görə bilmir.',
  'vault.noWayBack':
    'Onsuz geri yol yoxdur: heç kim onu sıfırlaya bilməz və Cairn onu bilmir. Brauzer yadda saxlamağı təklif edərsə, imtina edin: eyni cihazda qalardı.',
  'vault.create': 'Seyfi yarat',
  'vault.withoutTitle': 'Parol ifadəsi olmadan',
  'vault.without':
    'Onda heç nə qorunmur: bu cihazı olan hər kəs qeydləri oxuyur. Parol ifadəsini sonra təyin edə bilərsiniz; ondan əvvəlki vaxtın izləri diskdə qala bilər.',
  'vault.createWithout': 'Qorumasız yarat',
  'vault.created': 'Seyf yaradıldı və açıqdır.',
  'vault.createdUnprotected': 'Seyf yaradıldı. O qorunmur.',

  'vault.lockedSaid':
    'Kilidləndi. Şəxsi qeydlər, xəritə sahələri, hədəflər, mövqeyiniz və açıq olanlar artıq bu səhifədə deyil. Seyfi açmaq qeydləri, sahələri və hədəfləri qaytarır.',
  'vault.lockedLine': 'Seyf kilidlidir.',
  'vault.open': 'Aç',
  'vault.openWithKey': 'Təhlükəsizlik açarı ilə aç',
  'vault.wanted': 'Açılan kimi qeyd başlanacaq: {label}.',
  'vault.wrong': 'Bu seyf bununla açılmır. Heç nə dəyişdirilmədi.',

  'vault.unprotected':
    'Qorunmur: bu qeydlərin parol ifadəsi yoxdur. Bu cihazı olan hər kəs onları oxuya bilər.',
  'vault.setOne': 'Parol ifadəsi təyin et',
  'vault.openLine':
    'Açıqdır. Öz-özünə kilidlənir: {idle, plural, one {# dəqiqə} other {# dəqiqə}} işlədilməyəndə və {hidden, plural, =0 {bu səhifə gizlənən kimi} one {bu səhifə # dəqiqə gizli qalanda} other {bu səhifə # dəqiqə gizli qalanda}}.',

  'vault.write': 'Qeyd yaz',
  'vault.count': '{n, plural, =0 {Hələ qeyd yoxdur} one {# qeyd} other {# qeyd}}',
  'vault.damaged':
    '{n, plural, one {# qeyd itib: şifrələnmiş yazısını Cairn deyil, başqa nəsə dəyişdirib və ya əvəz edib.} other {# qeyd itib: şifrələnmiş yazılarını Cairn deyil, başqa nəsə dəyişdirib və ya əvəz edib.}}',
  'vault.damagedOne':
    'Bir şifrələnmiş yazı yoxdur, dəyişdirilib və ya köhnəsi ilə əvəz edilib. İçində nə olduğunu heç kim deyə bilmədiyi üçün göstərilmir.',
  'vault.noteOf': 'Qeyd, {time}',
  'vault.changed': 'dəyişib: {time}, versiya {version}',
  'vault.about': 'Mövzu: {label}',
  'vault.goThere': 'Bu yeri göstər',
  'vault.position': 'Yazıldığı yer: {position}, ± {accuracy} m ({time})',
  'vault.photoCount': '{n, plural, one {# foto} other {# foto}}',
  'vault.photo': 'Foto {n}',
  'vault.original': 'orijinal {name}, metaməlumatı ilə',
  'vault.kilobytes': '{n} KB',
  'vault.notAPicture': 'Bu brauzer bu şəkli göstərə bilmir.',
  'vault.read': 'Oxu',
  'vault.fold': 'Yığ',
  'vault.edit': 'Dəyiş',
  'vault.delete': 'Sil',
  'vault.deleteSure': 'Həmişəlik sil',
  'vault.keep': 'Saxla',
  'vault.noteSaved': 'Qeyd şifrələndi.',
  'vault.noteDeleted': 'Qeyd silindi.',

  'vault.newNote': 'Yeni qeyd',
  'vault.changedNote': 'Qeydi dəyiş',
  'vault.text': 'Mətn',
  'vault.textNote':
    'Yazdığınız elə yazarkən şifrələnir və kilidlənmədən sonra da qalır. Klaviaturanız başqa proqramdır: sözləri yadda saxlaya bilər.',
  'vault.unlink': 'Yerlə əlaqəsiz',
  'vault.addPosition': 'Harada olduğumu qeyd et',
  'vault.positionNote': 'Mövqe şifrələnmiş qeyddə qalır. Cihazın verdiyi dəqiqliklə saxlanılır.',
  'vault.positionRefused': 'Brauzer və ya cihaz mövqeyi vermir: icazə verilmədi.',
  'vault.positionNone': 'Cihaz mövqe tapmadı. Açıq səma altında bir dəqiqə çəkə bilər.',
  'vault.photos': 'Fotolar',
  'vault.addPhotos': 'Foto əlavə et',
  'vault.photosNote':
    'Fotolar yenidən çəkilir, eni və ya hündürlüyü ən çoxu 2048 piksel: faylın daşıdığı yer, vaxt və kamera daxil edilmir. Kamera öz nüsxəsini cihazın qalereyasında şifrələnməmiş saxlaya bilər.',
  'vault.keepOriginal': 'Orijinal faylları metaməlumatı ilə saxla',
  'vault.keepOriginalNote':
    'Növbəti fotolar olduğu kimi, içlərindəki yer, vaxt və kamera məlumatı ilə şifrələnir.',
  'vault.dropPhoto': 'Fotonu çıxar: {n}',
  'vault.noPicture': '{name}: bu brauzerin oxuya bildiyi şəkil deyil. Əlavə edilmədi.',
  'vault.save': 'Saxla',
  'vault.discard': 'At',
  'vault.discardSure': 'Yazılanı at',

  'vault.full': 'Bu cihazda yer qalmayıb. Əvvəl orada olanların heç birinə zərər dəyməyib.',
  'vault.fullPhotos':
    'Fotoya yer yoxdur: bu cihaz və ya brauzerin Cairn üçün ayırdığı yer doludur. Qeydə və qalan hər şeyə zərər dəyməyib.',
  'vault.fullNote':
    'Qeydə yer yoxdur: bu cihaz və ya brauzerin Cairn üçün ayırdığı yer doludur. Yazdığınız hələ buradadır; əvvəl saxlanılanlara zərər dəyməyib.',
  'vault.fullHint':
    'Burada qeydləri və ya proqramın başqa yerlərində sənədləri, paketləri və sahələri silin, sonra yenidən cəhd edin.',
  'vault.tryAgain': 'Yenidən cəhd et',
  'vault.leavePhotos': 'Onsuz davam et',
  'vault.leaveNewPhotos': 'Yeni fotolar olmadan saxla',

  'vault.waysTitle': 'Parol ifadəsi, kilidləmə, silmə',
  'vault.changeTitle': 'Başqa parol ifadəsi',
  'vault.present': 'Hazırkı parol ifadəsi',
  'vault.change': 'Parol ifadəsini dəyiş',
  'vault.changeNote': 'Cihazın yaddaşını əvvəl kopyalayan həmin nüsxəni köhnəsi ilə yenə aça bilər.',
  'vault.passphraseChanged': 'Parol ifadəsi dəyişdirildi.',
  'vault.protectedNow': 'Seyf bundan sonra qorunur. Əvvəlki vaxtın izləri diskdə qala bilər.',
  'vault.keyTitle': 'Təhlükəsizlik açarı',
  'vault.keyNote':
    'Təhlükəsizlik açarı və ya giriş açarı (passkey) ikinci giriş yolu ola bilər. Onda sizi və ya cihazınızı onu işlətməyə məcbur edə bilən şəxs seyfi parol ifadəsi olmadan açır; giriş açarı istehsalçısının buluduna kopyalana bilər.',
  'vault.addKey': 'Təhlükəsizlik açarı əlavə et',
  'vault.removeKey': 'Təhlükəsizlik açarını sil',
  'vault.keyAdded': 'Təhlükəsizlik açarı da bu seyfi açır.',
  'vault.keyRemoved': 'Bu seyfi yalnız parol ifadəsi açır.',
  'vault.keyRefused':
    'Təhlükəsizlik açarı qəbul edilmədi və ya gözləmə çox uzun çəkdi. Heç nə dəyişdirilmədi.',
  'vault.autoTitle': 'Öz-özünə kilidlənmə',
  'vault.idle': 'İşlədilmədikdə',
  'vault.hidden': 'Gizlədildikdə',
  'vault.minutes': '{n, plural, =0 {dərhal} one {# dəqiqə} other {# dəqiqə}}',
  'vault.autoNote': 'Ctrl (⌘) + Shift + L səhifənin istənilən yerindən dərhal kilidləyir.',

  'vault.eraseTitle': 'Silmə',
  'vault.eraseNote':
    'Əvvəlcə açara gedən yollar, sonra şifrələnmiş yazılar – qeydlər, hədəflər və xəritə sahələri silinir. Diskdə hələ qala bilən heç kimə açılmır.',
  'vault.eraseVault': 'Seyfi sil',
  'vault.eraseEverything': 'Cairn proqramının hər şeyini sil',
  'vault.eraseEverythingNote':
    'Hər şey: paketlər, sənədlər, sahələr və saxlanmış görünüşlər də; sonra səhifədən çıxılır.',
  'vault.eraseCountdown': 'Silinməyə qalır: {n}',
  'vault.eraseCancel': 'Hər şeyi saxlamaq üçün istənilən yerə toxunun və ya istənilən düyməni basın.',
  'vault.eraseKept': 'Heç nə silinmədi.',
  'vault.erased': 'Seyf silindi.',

  'vault.promiseTitle': 'Nəyə söz vermək olar, nəyə olmaz',
  'vault.promises': 'Söz verilir və sınaqdan keçirilib',
  'vault.promise1':
    'Seyf kilidli olanda cihazı götürən parol ifadəsi (və ya əlavə etmisinizsə, təhlükəsizlik açarı) olmadan içində heç nə oxuya bilmir.',
  'vault.promise2':
    'Ondan heç nə heç yerə göndərilmir, ünvana, tarixçəyə və ya səhifənin başlığına da yazılmır.',
  'vault.promise3': 'Silindikdən sonra diskdə qalan hətta parol ifadəsi ilə də açılmır.',
  'vault.promise4': 'Orijinalları saxlamasanız, fotolar metaməlumatını itirir.',
  'vault.noPromises': 'Söz verilmir',
  'vault.noPromise1':
    'Qalacağına: brauzerlər saytların saxladıqlarını silir, bəziləri yeddi gündən sonra. Vacib olanı şifrələnmiş ötürmə faylında aparın.',
  'vault.noPromise2':
    'Gizli olduğuna: Cairn proqramının burada olduğu, seyfin olduğu, nə qədər böyük olduğu və neçə xəritə sahəsi saxladığı görünür. Xəritədə hara baxdığınız ünvanda, deməli, brauzerin tarixçəsində də qalır.',
  'vault.noPromise3':
    'Silmənin baytları diskdən götürəcəyinə və ya yaddaşın geri qoyulmuş köhnə nüsxəsinin seziləcəyinə.',
  'vault.noPromise4':
    'Yazdığınızı izləyən, açmağa məcbur edən, yaxud cihaza, klaviaturaya və ya Cairn proqramının yükləndiyi serverə nəzarət edən şəxsdən qorunmağa.',
  'vault.noPromise5':
    'Açıq proqramlar siyahısındakı şəklin həmişə boş olacağına: Cairn səhifə gizlənəndə onu boşaldır, bəzi cihazlar isə şəkli daha əvvəl çəkir.',

  'vault.gone': 'Seyf artıq bu cihazda deyil: silinib və ya brauzer onu götürüb.',
  'vault.failed': 'Alınmadı: {reason}',
} as const
