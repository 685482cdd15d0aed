/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const derived = {
  'derived.allWithdrawn': 'Բոլոր պնդումները հետ են վերցվել կամ փոխարինվել իրենց պնդողի կողմից։',
  'derived.contradicts': '{who} հակասում է հետևյալ պնդողին՝ {whom}։',
  'derived.contradictEachOther': 'Փոխադարձաբար հակասում են՝ {who} և {whom}։',
  'derived.deniesInResponse': '{who} ժխտում է ի պատասխան հետևյալի՝ {whom}։',
  'derived.disputes': '{who} վիճարկում է այն, ինչ այստեղ հաղորդում է մյուս կողմը։',
  'derived.examined': '{who} իր փաստաթղթում հաղորդում է աճյունների դուրսբերման կամ ինքնության մասին։',
  'derived.origins':
    'Այստեղ {claims, plural, one {# ոչ ժխտող պնդման} other {# ոչ ժխտող պնդման}} հիմքում {origins, plural, one {# անկախ սկզբնաղբյուր} other {# անկախ սկզբնաղբյուր}}՝ {names}։ Սկզբնաղբյուրը կրկնող լրատվամիջոցները չեն հաշվվում, և ժխտումը սկզբնաղբյուր չի ավելացնում իր ժխտածին։',
  'derived.denyingOrigins':
    '{origins, plural, one {# անկախ սկզբնաղբյուր} other {# անկախ սկզբնաղբյուր}}՝ {names}։ Սկզբնաղբյուրը կրկնող լրատվամիջոցները չեն հաշվվում։',
  'derived.parties': '{parties, plural, one {# կողմ} other {# կողմ}}՝ {names}։',
  'derived.onlyDenials':
    '{claims, plural, one {Այստեղի միակ պնդումը} other {Այստեղի բոլոր # պնդումները}} ժխտում կամ բացասական արդյունք է։',
  'derived.deniesHere':
    '{who}․ այստեղ ժխտում կամ բացասական արդյունք կա․ որ պնդմանն է պատասխանում, փաթեթում գրված չէ։',
  'derived.withdrawnClaims':
    '{claims, plural, one {# պնդում հետ է վերցվել} other {# պնդում հետ է վերցվել}} և չի հաշվվում։',
} as const
