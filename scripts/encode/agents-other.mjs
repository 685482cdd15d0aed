/** Media, academic, intergovernmental and other claimants; fields as in agents-az.mjs. */

const outlet = (id, party, en, extra = {}) => ({
  id,
  kind: 'outlet',
  party,
  names: { en },
  claimants: [en],
  ...extra,
})

const MEDIA = [
  outlet('ag-asbarez', 'media-diaspora-am', 'Asbarez'),
  outlet('ag-armenian-weekly', 'media-diaspora-am', 'The Armenian Weekly'),
  outlet('ag-hyetert', 'media-diaspora-am', 'hyetert.org'),
  outlet('ag-news-am', 'media-am', 'NEWS.am'),
  outlet('ag-infoteka24', 'media-am', 'infoteka24.ru', {
    remarks:
      'Russian-language site that writes from an Armenian standpoint; where it is registered is not established.',
  }),
  {
    id: 'ag-former-residents-hraparak',
    kind: 'anonymised',
    party: 'media-am',
    names: { en: 'Former residents of the village, cited by the newspaper Hraparak' },
    claimants: ['Former residents of the village, cited by the newspaper Hraparak'],
  },
  outlet('ag-apa', 'media-az-indep', 'APA'),
  outlet('ag-baki-xeber', 'media-az-indep', 'Bakı-Xəbər'),
  outlet('ag-turan', 'media-az-indep', 'Turan'),
  outlet('ag-kalbajar-com', 'media-az-indep', 'kalbajar.com'),
  outlet('ag-trend', 'media-az-state', 'Trend News Agency', {
    claimants: ['Trend News Agency', "Trend News Agency (rendering of the Ombudsman's statement)"],
    as: {
      "Trend News Agency (rendering of the Ombudsman's statement)": "rendering the Ombudsman's statement",
    },
    why: 'a rendering that is stronger than its original is a claim of the agency itself',
  }),
  {
    id: 'ag-military-expert-trend',
    kind: 'anonymised',
    party: 'media-az-state',
    names: { en: 'A military expert quoted by Trend (not named here)' },
    claimants: ['A military expert quoted by Trend'],
  },
  outlet('ag-aztv', 'media-az-state', 'AzTV (Azerbaijani state television)'),
  outlet('ag-azernews', 'media-az-state', 'Azernews', {
    claimants: ['Azernews', 'Azernews (citing Trend)'],
    as: { 'Azernews (citing Trend)': 'citing Trend' },
    why: 'one outlet; the capacity names the agency that it cites',
  }),
  outlet('ag-al-jazeera', 'media-intl', 'Al Jazeera'),
  outlet('ag-bbc', 'media-intl', 'BBC News'),
  outlet('ag-corriere', 'media-intl', 'Corriere della Sera'),
  outlet('ag-daily-sabah', 'media-intl', 'Daily Sabah'),
  outlet('ag-euronews-pt', 'media-intl', 'Euronews (Portuguese)'),
  outlet('ag-greek-reporter', 'media-intl', 'GreekReporter.com'),
  outlet('ag-novye-izvestia', 'media-intl', 'Novye Izvestia'),
  outlet('ag-azatutyun', 'media-intl', 'RFE/RL Armenian Service (Azatutyun)'),
  outlet('ag-sova', 'media-intl', 'SOVA'),
  outlet('ag-washington-post', 'media-intl', 'The Washington Post'),
  {
    id: 'ag-kavkaz-uzel',
    kind: 'outlet',
    party: 'media-intl',
    names: { en: 'Kavkaz-Uzel (Caucasian Knot)', ru: 'Кавказский узел' },
    claimants: ['Кавказский узел'],
  },
  {
    id: 'ag-ekho-kavkaza',
    kind: 'outlet',
    party: 'media-intl',
    names: { en: 'Ekho Kavkaza (RFE/RL)', ru: 'Эхо Кавказа (RFE/RL)' },
    claimants: ['Эхо Кавказа (RFE/RL)'],
  },
]

const BODIES = [
  {
    id: 'ag-icrc',
    kind: 'institution',
    party: 'icrc',
    names: { en: 'International Committee of the Red Cross' },
    claimants: ['International Committee of the Red Cross'],
  },
  {
    id: 'ag-un-mission-2023',
    kind: 'igo',
    party: 'igo',
    names: { en: 'United Nations mission to Karabakh (October 2023)' },
    claimants: ['United Nations mission to Karabakh (October 2023)'],
  },
  {
    id: 'ag-pace',
    kind: 'igo',
    party: 'igo',
    names: { en: 'Parliamentary Assembly of the Council of Europe' },
    claimants: [
      'Parliamentary Assembly of the Council of Europe (Resolution 2391)',
      'Parliamentary Assembly of the Council of Europe (committee report)',
    ],
    as: {
      'Parliamentary Assembly of the Council of Europe (Resolution 2391)': 'Resolution 2391',
      'Parliamentary Assembly of the Council of Europe (committee report)': 'committee report',
    },
    why: 'one Assembly; the capacity keeps a resolution apart from a committee report',
  },
  {
    id: 'ag-amnesty',
    kind: 'ngo',
    party: 'ngo-intl',
    names: { en: 'Amnesty International' },
    claimants: ['Amnesty International', 'Amnesty International (as relayed)'],
    as: { 'Amnesty International (as relayed)': 'as relayed; its own text was not read' },
    why: 'one organisation; the capacity says that its own text was not read',
  },
  {
    id: 'ag-hrw',
    kind: 'ngo',
    party: 'ngo-intl',
    names: { en: 'Human Rights Watch' },
    claimants: ['Human Rights Watch', 'Human Rights Watch/Helsinki (as relayed)'],
    as: {
      'Human Rights Watch/Helsinki (as relayed)':
        'Human Rights Watch/Helsinki, as relayed; its own text was not read',
    },
    why: 'the Helsinki division is part of the organisation; the capacity says that its own text was not read',
  },
  {
    id: 'ag-csi-mission',
    kind: 'ngo',
    party: 'ngo-intl',
    names: { en: 'Caroline Cox and John Eibner (Christian Solidarity International mission)' },
    claimants: ['Caroline Cox and John Eibner (Christian Solidarity International mission)'],
    remarks: 'Authors of the published report of the mission.',
  },
  {
    id: 'ag-iwpr',
    kind: 'ngo',
    party: 'ngo-intl',
    names: { en: 'Institute for War and Peace Reporting' },
    claimants: ['Institute for War and Peace Reporting'],
  },
  {
    id: 'ag-unhr',
    kind: 'ngo',
    party: 'ngo-intl',
    names: { en: 'University Network for Human Rights' },
    claimants: ['University Network for Human Rights'],
  },
  {
    id: 'ag-chw',
    kind: 'institution',
    party: 'academia',
    names: { en: 'Caucasus Heritage Watch (Cornell and Purdue universities)' },
    claimants: ['Caucasus Heritage Watch (Cornell and Purdue universities)'],
  },
  {
    id: 'ag-usc-armenian-studies',
    kind: 'institution',
    party: 'academia',
    names: { en: 'USC Institute of Armenian Studies' },
    claimants: ['USC Institute of Armenian Studies'],
  },
  {
    id: 'ag-am-ethnogenomics-laboratory',
    kind: 'institution',
    party: 'academia',
    names: { en: 'Head of the Ethnogenomics Laboratory, Institute of Molecular Biology (Armenia)' },
    claimants: ['Head of the Ethnogenomics Laboratory, Institute of Molecular Biology (Armenia)'],
  },
  {
    id: 'ag-az-archaeology-institute',
    kind: 'institution',
    party: 'academia',
    names: { en: 'Institute of Archaeology, Ethnography and Anthropology of Azerbaijan' },
    claimants: ['Institute of Archaeology, Ethnography and Anthropology of Azerbaijan'],
  },
]

/** Claimants that belong to no state and no de facto authority. */
export const OTHERS = [...MEDIA, ...BODIES]
