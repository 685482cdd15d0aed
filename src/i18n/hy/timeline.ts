/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const timeline = {
  'timeline.title': 'Ժամանակագիծ',
  'timeline.show': 'Ցույց տալ ժամանակագիծը',
  'timeline.hide': 'Թաքցնել ժամանակագիծը',
  'timeline.claimsBy': 'Պնդումներն ըստ ամսաթվի՝',
  'timeline.kindLabel': 'Գծված ամսաթվի տեսակը',
  'timeline.kind': '{kind, select, any {ցանկացած ամսաթիվ} other {{word}}}',
  'timeline.fromTo': '{from} – {to}',
  'timeline.fromOn': '{from} և հետո',
  'timeline.upTo': 'մինչև {to}',
  'timeline.noLimit': '{side, select, from {սկիզբը} other {ավարտը}} սահմանափակված չէ',
  'timeline.bin':
    '{when}՝ {claims, plural, =0 {պնդում չկա} one {# պնդում} other {# պնդում}}{claims, plural, =0 {} other {, հարցման մեջ՝ {matching, number}}}',
  'timeline.start': 'Ժամանակահատվածի սկիզբը',
  'timeline.end': 'Ժամանակահատվածի ավարտը',
  'timeline.barsLabel': 'Սյուներ՝ {kind}, {from} – {to}։ {sums}',
  'timeline.drag': 'Ժամանակահատված ընտրելու համար քաշեք սյուների վրայով։',
  'timeline.chosen': '{match, select, certain {ստույգ} other {գուցե}} {period}',
  'timeline.chosenSum': '{dated, plural, one {# թվակիր պնդումից} other {# թվակիր պնդումից}} {chosen, number}',
  'timeline.datedSum': '{all, plural, one {# պնդումից} other {# պնդումից}} {dated, number} թվակիր',
  'timeline.undated': '{n, number} անթվակիր',
  'timeline.undatedNotDrawn': '{n, number} անթվակիր, գծված չէ',
  'timeline.includeUndated': 'ներառել {n, number} անթվակիր, գծված չէ',
  'timeline.notApplied': 'գրված ժամանակահատվածը չի հասկացվել և չի կիրառվել',
  'timeline.note':
    'Անորոշ ամսաթիվը կամ միջակայքը հաշվվում է յուրաքանչյուր {unit, select, day {օրում} month {ամսում} year {տարում} other {տարիների խմբում}}, որտեղ կարող է ընկնել։ Ամենաբարձր սյունը՝ {highest, plural, one {# պնդում} other {# պնդում}}։',
  'timeline.pale': 'Գունատ՝ ընտրված պնդումներ, որոնք նույնպես կարող են այդտեղ ընկնել։',
  'timeline.clear': 'Մաքրել',
  'timeline.clearHint': 'Մաքրել ժամանակահատվածը',
  'timeline.play': 'Նվագարկել',
  'timeline.pause': 'Դադար',
  'timeline.step': 'Հաջորդ քայլը',
  'timeline.playHint': 'Ընտրված ժամանակահատվածը սյուն առ սյուն շարժում է ժամանակի մեջ',
  'timeline.none': 'Այստեղ ոչ մի պնդում այդպիսի ամսաթիվ չունի։',
  'timeline.plain': 'Այս ֆայլում պնդումներ չկան, ուստի ժամանակի մեջ գծելու բան չկա։',
  'timeline.rows': 'Տողերը ժամանակագծի տակ',
  'timeline.byParty': 'ըստ կողմի',
  'timeline.byClaimant': 'ըստ պնդողի',
  'timeline.otherClaimants': '{n, plural, one {# այլ պնդող} other {# այլ պնդող}}',
  'timeline.byModality': 'ըստ ասվածի վստահության',
  'timeline.rowSums':
    '{all, plural, one {# պնդում} other {# պնդում}}, {undated, plural, =0 {բոլորը թվակիր} other {# անթվակիր}}',
  'timeline.rowBin': '{claims, plural, one {# պնդում} other {# պնդում}}',
  'timeline.rowScale':
    'Բոլոր տողերի համար մեկ սանդղակ․ դրա գագաթը՝ {highest, plural, one {# պնդում} other {# պնդում}}։ Ոչ մի տող ուրիշի պնդումներ չի պարունակում։',
  'timeline.incidents': 'Միջադեպեր՝ կողմնորոշվելու համար',
  'timeline.incidentsNote': 'Վերևի նշաններ՝ հաղորդված միջադեպեր։',
  'timeline.incidentsMany': 'Փաթեթում {n, number} միջադեպ կա․ չափազանց շատ՝ մեկ առ մեկ նշելու համար։',
  'timeline.incidentGroup': '{n, plural, =1 {Միջադեպ} one {# միջադեպ} other {# միջադեպ}}՝ {names}',
  'timeline.incidentSaid':
    '{kind}՝ {date}, {modality}, ասում է՝ {who}{more, plural, =0 {} one { և ևս #} other { և ևս #}}',
  'timeline.incidentsDrawn':
    'Սյուներից վեր, անկախ հարցումից՝ միջադեպերի {drawn, plural, one {# նշված ամսաթիվ} other {# նշված ամսաթիվ}}{limited, select, yes { ({within, number} միջադեպից՝ ամենաշատ պնդումներ ունեցողները)} other {}}։',
  'timeline.incidentsOutside':
    '{n, plural, one {# ամսաթիվ այս տարիներից դուրս է} other {# ամսաթիվ այս տարիներից դուրս է}}։',
  'timeline.incidentsUndated':
    '{n, plural, one {# միջադեպի մասին} other {# միջադեպի մասին}} ոչ մի պնդում չի ասում, թե երբ է տեղի ունեցել։',
} as const
