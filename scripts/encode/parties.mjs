const media = 'The grouping of outlets is a judgement of the encoders and open to correction.'

/** Parties: id, label, and what the label means or what the body calls itself. */
const PARTIES = [
  [
    'academia',
    'Academic institutions',
    'Universities, research institutes and their monitoring projects, of any country.',
  ],
  [
    'ngo-am',
    'Armenia: non-governmental organisations and private persons',
    'Organisations registered in Armenia, and relatives who speak through them; private persons are never named.',
  ],
  [
    'am-state',
    'Armenia: state bodies',
    'The Republic of Armenia: government, parliament, investigators, Human Rights Defender.',
  ],
  [
    'az-state',
    'Azerbaijan: state bodies',
    'The Republic of Azerbaijan: presidency, ministries, prosecutors, State Commission, Ombudsman.',
  ],
  ['igo', 'Intergovernmental organisations', 'The United Nations and the Council of Europe.'],
  [
    'icrc',
    'International Committee of the Red Cross',
    'Works with all sides as a neutral intermediary; what it passes on is not its own finding unless it says so.',
  ],
  [
    'ngo-intl',
    'International non-governmental organisations',
    'Human-rights, charity and media organisations working in several countries.',
  ],
  ['media-am', 'Media: Armenia', media],
  ['media-diaspora-am', 'Media: Armenian diaspora', media],
  ['media-az-indep', 'Media: Azerbaijan, private', media],
  ['media-az-state', 'Media: Azerbaijan, state-run or close to the state', media],
  ['media-intl', 'Media: international', `Outlets of other countries. ${media}`],
  [
    'nk-defacto',
    'Nagorno-Karabakh: de facto authorities',
    'Called themselves the Republic of Artsakh, earlier the Nagorno-Karabakh Republic.',
  ],
]

/** Parties in the fixed order of display: alphabetical by English label, whatever the side. */
export const partyList = () =>
  PARTIES.map(([id, en, gloss]) => ({ id, label: { en }, gloss: { en: gloss } })).sort((a, b) =>
    a.label.en < b.label.en ? -1 : 1,
  )
