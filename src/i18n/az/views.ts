/** Words of saved views. */
export const views = {
  'views.lead':
    'Görünüş sizin verdiyiniz ad altında sorğu, açıq olanlar və xəritənin mövqeyidir. Siz saxlamasanız, heç nə saxlanılmır və bu cihazda qalır.',
  'views.notLasting':
    'Bu brauzer bu səhifə üçün heç nə saxlamır: səhifə bağlananda görünüşlər itir. Onları qorumaq üçün fayl kimi saxlayın.',
  'views.saveTitle': 'Hazırkı görünüşü saxla',
  'views.name': 'Ad',
  'views.note': 'Qeyd (istəyə görə)',
  'views.save': 'Görünüşü saxla',
  'views.listTitle':
    '{n, plural, =0 {Hələ görünüş saxlanılmayıb} one {# saxlanmış görünüş} other {# saxlanmış görünüş}}',
  'views.savedWith': '{package}, versiya {version} · saxlanılıb: {date}',
  'views.present': 'Paket hələ bu versiyadadır.',
  'views.changed': 'Paketin indiki versiyası: {present}. Görünüşdə göstərilənlərin hamısı hələ oradadır.',
  'views.changedMissing': 'Paketin indiki versiyası: {present}. {missing}',
  'views.open': 'Aç',
  'views.openPinned': 'Versiya {version} ilə aç',
  'views.rename': 'Adını dəyiş',
  'views.apply': 'Tətbiq et',
  'views.cancel': 'Ləğv et',
  'views.delete': 'Sil',
  'views.deleted': '“{name}” silindi.',
  'views.restore': 'Geri al',
  'views.saved': '“{name}” saxlanıldı.',
  'views.renamed': 'Yeni adı: “{name}”.',
  'views.restored': '“{name}” qaytarıldı.',
  'views.failed': 'Bunu saxlamaq mümkün olmadı: {reason}',
  'views.export': 'Hamısını fayl kimi saxla',
  'views.import': 'Fayldan əlavə et',
  'views.imported':
    '{added, plural, =0 {Görünüş əlavə edilmədi} one {# görünüş əlavə edildi} other {# görünüş əlavə edildi}}{known, plural, =0 {} other {, # artıq buradadır}}{faulty, plural, =0 {} other {, # oxunmadı}}.',
  'views.noFile': '“{name}” saxlanmış görünüşlər faylı deyil.',
  'views.everything': 'Hər şey: {title}',
} as const
