/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const comfort = {
  'url.faultyVersion': '“{value}” paket versiyası deyil; hazırkı versiya göstərilir.',

  'views.title': 'Saxlanmış görünüşlər',

  'shortcuts.title': 'Klaviatura qısayolları',

  'more.title': 'Daha çox',
  'more.way': 'Yol üçün',
  'more.pass': 'Başqasına vermək',
  'more.kept': 'Bu cihazda',
  'more.help': 'Məlumat və kömək',
  'more.language': 'Dil',
} as const
