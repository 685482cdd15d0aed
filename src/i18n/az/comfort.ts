/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const comfort = {
  'pinned.shown':
    'Keçid {title} paketinin {asked} versiyasına bağlıdır, gördüyünüz də budur. Hazırkı versiya: {other}.',
  'pinned.shownAlone': 'Keçid {title} paketinin {asked} versiyasına bağlıdır, gördüyünüz də budur.',
  'pinned.missing':
    'Keçid {title} paketinin {asked} versiyasını nəzərdə tutur; o, nə bu cihazda, nə də saytında paketin yanındadır. Gördüyünüz versiya: {other}; fərqli ola bilər.',
  'pinned.present': 'Hazırkı versiyanı göstər',
  'pinned.dismiss': 'Bu versiya ilə davam et',
  'pinned.releases': 'Nə dəyişib',
  'url.faultyVersion': '“{value}” paket versiyası deyil; hazırkı versiya göstərilir.',

  'views.title': 'Saxlanmış görünüşlər',

  'shortcuts.title': 'Klaviatura qısayolları',

  'more.title': 'Daha çox',
} as const
