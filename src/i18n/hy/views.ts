/** Words of saved views. */
export const views = {
  'views.lead':
    'Տեսքը հարցումն է, բացվածը և քարտեզի դիրքը՝ ձեր ընտրած անվամբ։ Ոչինչ չի պահվում, քանի դեռ դուք չեք պահել, և այն մնում է այս սարքում։',
  'views.notLasting':
    'Դիտարկիչն այս էջի համար ոչինչ չի պահում․ տեսքերը մոռացվում են էջը փակելիս։ Պահելու համար պահեք դրանք ֆայլով։',
  'views.saveTitle': 'Պահել ներկա տեսքը',
  'views.name': 'Անուն',
  'views.note': 'Նշում (ըստ ցանկության)',
  'views.save': 'Պահել տեսքը',
  'views.listTitle': '{n, plural, =0 {Դեռ պահված տեսք չկա} one {# պահված տեսք} other {# պահված տեսք}}',
  'views.savedWith': '{package}, տարբերակ {version} · պահված՝ {date}',
  'views.present': 'Փաթեթը դեռ այս տարբերակն է։',
  'views.changed': 'Փաթեթն այժմ {present} տարբերակն է։ Տեսքի նշած ամեն ինչ դեռ առկա է։',
  'views.changedMissing': 'Փաթեթն այժմ {present} տարբերակն է։ {missing}',
  'views.open': 'Բացել',
  'views.openPinned': 'Բացել {version} տարբերակով',
  'views.rename': 'Վերանվանել',
  'views.apply': 'Կիրառել',
  'views.cancel': 'Չեղարկել',
  'views.delete': 'Ջնջել',
  'views.deleted': '«{name}» ջնջվեց։',
  'views.restore': 'Հետարկել',
  'views.saved': '«{name}» պահված է։',
  'views.renamed': 'Նոր անունը՝ «{name}»։',
  'views.restored': '«{name}» վերականգնված է։',
  'views.failed': 'Չհաջողվեց պահել՝ {reason}',
  'views.export': 'Պահել բոլորը ֆայլով',
  'views.import': 'Ավելացնել ֆայլից',
  'views.imported':
    '{added, plural, =0 {Տեսք չի ավելացվել} one {Ավելացվել է # տեսք} other {Ավելացվել է # տեսք}}{known, plural, =0 {} other {, արդեն կար՝ #}}{faulty, plural, =0 {} other {, անընթեռնելի՝ #}}։',
  'views.noFile': '«{name}» պահված տեսքերի ֆայլ չէ։',
  'views.everything': 'Ամենը՝ {title}',
} as const
