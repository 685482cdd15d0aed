/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const map = {
  'map.title': 'Ցուցադրված վայրերի քարտեզը։ Աղյուսակում նույն գրառումներն են։',
  'map.attribution':
    'Անուններն ու սահմանները կարգավիճակի մասին կարծիք չեն արտահայտում։ Սահմանները՝ Natural Earth 2018 և DCW։ Վայրերը՝ GeoNames։ Ջրերը՝ GSHHG։',
  'map.zoomIn': 'Մեծացնել',
  'map.zoomOut': 'Փոքրացնել',
  'map.zoomWithCtrl': 'Քարտեզի մասշտաբը փոխելու համար պտտեք՝ պահելով Ctrl',
  'map.zoomWithCommand': 'Քարտեզի մասշտաբը փոխելու համար պտտեք՝ պահելով ⌘',
  'map.moveWithTwo': 'Տեղաշարժեք քարտեզը երկու մատով',
  'map.contested': '{all, plural, =1 {վիճարկվող} other {վիճարկվող՝ {contested, number} / {all, number}}}',
  'map.contextLost':
    'Դիտարկիչը հետ է վերցրել քարտեզի գծման մակերեսը։ Այն ինքնին վերադառնում է․ եթե ոչ, վերաբեռնեք էջը։ Աղյուսակում նույն գրառումներն են։',
  'map.basemapFailed': 'Հիմքային քարտեզի մի մասը չհաջողվեց կարդալ ({what})։ Նշանները լրիվ են։',
  'map.failed': 'Քարտեզը սխալ հաղորդեց՝ {message}',
  'map.locator': 'Ցուցադրված վայրերի քարտեզը՝ որպես գծագիր',
  'map.locatorNote':
    'Այս դիտարկիչը չունի WebGL 2, ուստի քարտեզը պարզ գծագիր է։ Այն ցույց է տալիս նույն նշանները, տարածքներն ու անունները։',
  'map.mark': '{label}, {type}, {line}',
  'map.markContested': '{label}, {type}, {line}, վիճարկվող',
  'map.cluster': '{n, plural, one {# օբյեկտ} other {# օբյեկտ}} այստեղ մոտակայքում',
  'map.lineSolid': 'պնդվում է',
  'map.lineDashed': 'հնարավոր կամ ենթադրվում է',
  'map.lineDotted': 'ըստ այլոց հաղորդման',
  'map.lineStruck': 'ժխտվում է',
} as const
