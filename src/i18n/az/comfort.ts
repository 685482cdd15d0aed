/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const comfort = {
  'url.faultyVersion': '“{value}” paket versiyası deyil; hazırkı versiya göstərilir.',

  'views.title': 'Saxlanmış görünüşlər',

  'shortcuts.title': 'Klaviatura qısayolları',

  'more.title': 'Daha çox',
} as const
