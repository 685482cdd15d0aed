/**
 * Names for the map, per place: [Latin, alphabetical, one per user group] and the same names as
 * written locally, in the same order. Only names that places.json has read; a side for which
 * no name was read has none.
 */
export const MAP_LABELS = {
  'pl-khojaly': [
    ['Ivanyan', 'Khojaly'],
    ['Իվանյան', 'Xocalı'],
  ],
  'pl-khojaly-district': [['Askeran region', 'Khojaly district'], ['Xocalı rayonu']],
  'pl-shusha': [
    ['Shusha', 'Shushi'],
    ['Şuşa', 'Շուշի'],
  ],
  'pl-shusha-prison': [['Shusha prison'], []],
  'pl-askeran': [
    ['Asgaran', 'Askeran'],
    ['Əsgəran', 'Ասկերան'],
  ],
  'pl-askeran-fortress': [['Asgaran fortress', 'Mayraberd'], ['Մայրաբերդ']],
  'pl-askeran-khojaly-road': [['Askeran–Khojaly road'], []],
  'pl-farrukh': [
    ['Farrukh', 'Parukh'],
    ['Fərrux', 'Փառուխ'],
  ],
  'pl-edilli': [
    ['Edilli', 'Ukhtadzor'],
    ['Edilli', 'Ուխտաձոր'],
  ],
  'pl-bashlibel': [['Bashlibel'], ['Başlıbel']],
  'pl-dashalti': [
    ['Dashalti', 'Karin Tak'],
    ['Daşaltı', 'Քարին Տակ'],
  ],
  'pl-dashbashi': [['Dashbashi'], []],
  'pl-malibeyli': [
    ['Ajapnyak', 'Malibeyli'],
    ['Աջափնյակ', 'Malıbəyli'],
  ],
  'pl-sirkhavend': [
    ['Nor Ghazanchi', 'Sirkhavand'],
    ['Նոր Ղազանչի', 'Sırxavənd'],
  ],
  'pl-balliqaya': [['Ballıqaya'], []],
  'pl-sarijali': [['Sarijali'], ['Sarıcalı']],
  'pl-arakul': [['Arakul'], []],
  'pl-ashaghi-seyidahmadli': [['Ashaghi Seyidahmadli'], []],
  'pl-yukhari-seyidahmadli': [['Yukhari Seyidahmadli'], ['Yuxarı Seyidəhmədli']],
  'pl-fizuli-district': [['Fuzuli district', 'Varanda (Fizuli) region'], ['Füzuli rayonu']],
  'pl-jabrayil': [['Jabrayil', 'Jrakan'], ['Cəbrayıl']],
  'pl-jabrayil-district': [['Jabrayil region', 'Jrakan region'], []],
  'pl-hadrut': [['Hadrut'], ['Hadrut', 'Հադրութ']],
  'pl-hadrut-region': [['Hadrut region'], []],
  'pl-hakaku': [
    ['Ağdam', 'Hakaku'],
    ['Ağdam', 'Հակակու'],
  ],
  'pl-martuni-region': [['Martuni region'], []],
  'pl-zangilan-district': [['Zangilan district'], []],
  'pl-madatli': [['Madatli'], []],
  'pl-karmir-shuka': [['Karmir Shuka', 'Qırmızı Bazar'], ['Qırmızı Bazar']],
  'pl-aregasar': [['Aregasar'], []],
  'pl-suqovushan': [
    ['Mataghis', 'Suqovuşan'],
    ['Մատաղիս', 'Suqovuşan'],
  ],
  'pl-khanlig': [['Chanlig'], []],
  'pl-talish': [
    ['Talish', 'Talış'],
    ['Թալիշ', 'Talış'],
  ],
  'pl-maragha': [
    ['Maragha', 'Şıxarx'],
    ['Մարաղա', 'Şıxarx'],
  ],
  'pl-mets-tagher': [
    ['Böyük Tağlar', 'Mets Tagher'],
    ['Böyük Tağlar', 'Մեծ Թաղեր'],
  ],
  'pl-sghnakh': [
    ['Sghnakh', 'Sığnaq'],
    ['Սղնախ', 'Sığnaq'],
  ],
  'pl-madatashen': [
    ['Madatashen', 'Mədədkənd'],
    ['Մադաթաշեն', 'Mədədkənd'],
  ],
  'pl-azokh': [
    ['Azıx', 'Azokh'],
    ['Azıx', 'Ազոխ'],
  ],
  'pl-sarnaghbyur': [
    ['Ağbulaq', 'Sarnaghbyur'],
    ['Ağbulaq', 'Սառնաղբյուր'],
  ],
  'pl-fuel-depot': [['Fuel depot near Khankendi / Stepanakert'], []],
  'pl-chartar': [
    ['Chartar', 'Güneyçartar'],
    ['Ճարտար', 'Güneyçartar'],
  ],
  'pl-vazgenashen': [['Hajisamly', 'Vazgenashen'], []],
  'pl-aknaghbyur': [['Aknaghbyur'], []],
  'pl-haykajur': [['Haykajur'], []],
  // The names of third parties only: the two sides mean different areas by theirs.
  'pl-nagorno-karabakh': [['Nagorno-Karabakh'], []],
  'pl-azerbaijan': [['Azerbaijan'], ['Azərbaycan']],
  'pl-armenia-border': [['Armenia, border area (not delimited)'], []],
}
