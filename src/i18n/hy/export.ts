/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const exporting = {
  'export.title': 'Արտահանում',
  'export.lead':
    'Ֆայլեր ձեր սեփական գործիքների համար։ Ոչ մի պնդում դուրս չի գալիս առանց պնդողի և վստահության նշման, և ոչ մի վայր՝ հայտնիից ավելի ճշգրիտ։',
  'export.scopeTitle': 'Որքան',
  'export.shown':
    'Ցուցադրվածը՝ {features, plural, one {# օբյեկտ} other {# օբյեկտ}}, {claims, plural, one {# համապատասխանող պնդում} other {# համապատասխանող պնդում}}',
  'export.everything':
    'Ամենը՝ {features, plural, one {# օբյեկտ} other {# օբյեկտ}}, {claims, plural, one {# պնդում} other {# պնդում}}',
  'export.dataTitle': 'Պնդումներ և վայրեր',
  'export.citationsTitle': 'Պնդումների փաստաթղթերը',
  'export.name.csv': 'CSV',
  'export.what.csv':
    'Աղյուսակ՝ մեկ տող յուրաքանչյուր պնդման համար, աղյուսակային ծրագրերի և սկրիպտների համար։ Բջիջները, որ ծրագիրը բանաձև կհամարեր, վնասազերծված են։',
  'export.name.geojson': 'GeoJSON',
  'export.what.geojson':
    'QGIS-ի և այլ քարտեզային ծրագրերի համար։ Ոչ ճշգրիտ վայրերը տարածքներ են, ոչ կետեր․ չնշված վայրերը պահվում են առանց երկրաչափության։',
  'export.name.kml': 'KML',
  'export.what.kml':
    'Google Earth-ի և հեռախոսների համար։ Յուրաքանչյուր վայր բառերով ասում է՝ ով ինչ է պնդում, երբ և որտեղ է դա գրված։',
  'export.name.zip': 'Փաթեթ (zip)',
  'export.what.zip':
    'Cairn-ի համար՝ պնդումներն իրենց փաստաթղթերով, պնդողներով և վայրերով, յուրաքանչյուր ֆայլն իր հեշով։ «Ամենը» տալիս է փաթեթն այնպես, ինչպես պահված է։',
  'export.name.public': 'Հանրային պատճեն (zip)',
  'export.what.public':
    'Ամբողջ փաթեթը, ինչպես կարող է տեսնել հանրությունը՝ ոչ մի վայր որոշվածից ավելի ճշգրիտ չէ, և ամեն ինչում փնտրված է այն, ինչ չի հրապարակվում։',
  'export.public.withheld':
    '{features, plural, =0 {Ոչ մի վայր պահվածից ավելի ընդհանուր չի ցուցադրվում։} one {# վայր պահվածից ավելի ընդհանուր է ցուցադրվում։} other {# վայր պահվածից ավելի ընդհանուր է ցուցադրվում։}}',
  'export.public.undecided':
    '{features, plural, one {# օբյեկտ առանց որոշման ավելի ճշգրիտ վայր է նշում} other {# օբյեկտ առանց որոշման ավելի ճշգրիտ վայր է նշում}}՝ {ids}։',
  'export.name.csl': 'CSL-JSON',
  'export.what.csl': 'Zotero-ի, Pandoc-ի և մեջբերումներ մշակող ծրագրերի համար։',
  'export.name.bibtex': 'BibTeX',
  'export.what.bibtex': 'LaTeX-ի և մատենագիտական ծրագրերի մեծ մասի համար։',
  'export.name.ris': 'RIS',
  'export.what.ris': 'EndNote-ի, Mendeley-ի և Zotero-ի համար։',
  'export.pictureTitle': 'Քարտեզը որպես պատկեր',
  'export.proportion': 'Ձև',
  'export.proportion.landscape': 'հորիզոնական, 1600 × 1000',
  'export.proportion.square': 'քառակուսի, 1280 × 1280',
  'export.proportion.portrait': 'ուղղահայաց էջ, 1280 × 1810',
  'export.section': 'Աշխարհի մասը',
  'export.section.all': 'բոլոր արտահանվող վայրերը',
  'export.section.view': 'ինչ քարտեզն այժմ ցույց է տալիս',
  'export.name.png': 'PNG',
  'export.what.png':
    'Պիքսելներ՝ փաստաթղթերի և հաղորդագրությունների համար, այս չափերի կրկնակիով։ Նշանների բացատրությամբ, հարցմամբ և թվերով․ առանց դիրքի վայրերը հաշվված են։',
  'export.name.svg': 'SVG',
  'export.what.svg':
    'Գծագիր, որը հստակ է մնում ցանկացած չափով, և որի տեքստը կարելի է կարդալ և որոնել՝ տպագրության և վեբ էջերի համար։',
  'export.sheetTitle': 'Թղթի վրա կամ այլ սարքի համար',
  'export.what.sheet':
    'Հարցումը կամ մեկ օբյեկտ՝ որպես տպելու կամ PDF պահելու փաստաթուղթ՝ քարտեզ, յուրաքանչյուր պնդումը պնդողով և վստահությամբ, և փաստաթղթերը։',
  'export.sheet': 'Տպելու թերթ …',
  'export.what.bundle':
    'Մեկ ֆայլ փաթեթներով, կցված փաստաթղթերով, քարտեզի տարածքներով և նշումներով՝ այլ սարքի համար․ ցանկության դեպքում գաղտնագրված։',
  'export.bundle': 'Փոխանցել …',
  'export.save': 'Պահել',
  'export.always':
    'Յուրաքանչյուր ֆայլ պարունակում է հարցումը, դրա հասցեն, փաթեթի տարբերակը, օրը, մինչև երբ փնտրվել են փաստաթղթերը, և արտոնագիրը։ Ձեր սեփական դիրքը ոչ մեկում չկա։',
  'export.noPackage': 'Միայն փաթեթների համար․ բաց ֆայլը GeoJSON է՝ առանց սեփական նկարագրի։',
  'export.noDocuments': 'Բաց ֆայլը փաստաթղթեր չի նշում։',
  'export.nothing': 'Այս հարցմամբ ոչինչ չի ցուցադրվում, ուստի կարելի է պահել միայն «Ամենը»։',
  'export.busy': 'Գրվում է {form} …',
  'export.cancel': 'Չեղարկել',
  'export.done': 'Պահված է՝ {name} ({kilobytes, number} ԿԲ)։',
  'export.failed': 'Ֆայլը չհաջողվեց գրել՝ {reason}',
} as const
