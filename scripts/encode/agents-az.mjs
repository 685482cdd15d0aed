/**
 * Claimants of Azerbaijani state bodies. `claimants` are the spellings of the references;
 * `capacities` of a claim come from the references, `as` adds what the spelling said more.
 */
export const AZERBAIJAN = [
  {
    id: 'ag-az-ombudsman',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'Commissioner for Human Rights (Ombudsman) of Azerbaijan' },
    claimants: [
      'Commissioner for Human Rights (Ombudsman) of Azerbaijan',
      'Office of the Ombudsman of Azerbaijan (recalling the State Commission)',
    ],
    as: {
      'Office of the Ombudsman of Azerbaijan (recalling the State Commission)':
        'Office of the Ombudsman, recalling the State Commission',
    },
    why: 'the office speaks for the Commissioner',
    remarks: 'The statement of 23 February 2024 is signed by the holder of the office, Sabina Aliyeva.',
  },
  {
    id: 'ag-az-prosecutor-general',
    kind: 'institution',
    party: 'az-state',
    names: { en: "Prosecutor General's Office of Azerbaijan" },
    claimants: [
      "Prosecutor General's Office of Azerbaijan",
      "Prosecutor General's Office and State Commission of Azerbaijan (joint statement)",
      "Prosecutor General's Office and State Commission of Azerbaijan (joint information)",
    ],
    as: {
      "Prosecutor General's Office and State Commission of Azerbaijan (joint statement)":
        'joint statement with the State Commission',
      "Prosecutor General's Office and State Commission of Azerbaijan (joint information)":
        'joint information with the State Commission',
    },
    why: 'joint texts continue the series of the office that is named first; the capacity names the co-issuer',
  },
  {
    id: 'ag-az-military-prosecutor',
    kind: 'institution',
    party: 'az-state',
    names: { en: "Military Prosecutor's Office of Azerbaijan" },
    memberOf: 'ag-az-prosecutor-general',
    claimants: ["Military Prosecutor's Office of Azerbaijan"],
    remarks: 'The Military Prosecutor is also Deputy Prosecutor General.',
  },
  {
    id: 'ag-az-aghdam-prosecutor',
    kind: 'institution',
    party: 'az-state',
    names: { en: "Aghdam District prosecutor's office (Azerbaijan)" },
    memberOf: 'ag-az-prosecutor-general',
    claimants: ["Aghdam District prosecutor's office (Azerbaijan)"],
  },
  {
    id: 'ag-az-state-commission',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'State Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan' },
    claimants: [
      'State Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan',
      'Representative of the State Commission (Azerbaijan), to AFP',
    ],
    as: { 'Representative of the State Commission (Azerbaijan), to AFP': 'representative, to AFP' },
    why: 'an unnamed representative speaks for the Commission',
  },
  {
    id: 'ag-az-samadov',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Eldar Samadov' },
    memberOf: 'ag-az-state-commission',
    claimants: ['Eldar Samadov'],
  },
  {
    id: 'ag-az-ahmadov',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Gazanfar Ahmadov' },
    memberOf: 'ag-az-state-commission',
    claimants: ['Gazanfar Ahmadov'],
  },
  {
    id: 'ag-az-zaur-ismayilov',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Zaur Ismayilov' },
    memberOf: 'ag-az-state-commission',
    claimants: ['Zaur Ismayilov'],
  },
  {
    id: 'ag-az-khanlar-valiyev',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Khanlar Valiyev' },
    memberOf: 'ag-az-military-prosecutor',
    claimants: ['Khanlar Valiyev'],
  },
  {
    id: 'ag-az-kamran-aliyev',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Kamran Aliyev' },
    memberOf: 'ag-az-prosecutor-general',
    claimants: ['Kamran Aliyev'],
  },
  {
    id: 'ag-az-ilham-aliyev',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Ilham Aliyev' },
    claimants: ['Ilham Aliyev'],
  },
  {
    id: 'ag-az-hajiyev',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Hikmet Hajiyev' },
    claimants: ['Hikmet Hajiyev'],
  },
  {
    id: 'ag-az-akhundov',
    kind: 'person',
    party: 'az-state',
    names: { en: 'Fuad Akhundov' },
    claimants: ['Fuad Akhundov'],
  },
  {
    id: 'ag-az-forensic-association',
    kind: 'forensic_body',
    party: 'az-state',
    names: {
      en: 'Association of Forensic Medical Expertise and Pathological Anatomy (Ministry of Health of Azerbaijan)',
    },
    claimants: [
      'Association of Forensic Medical Expertise and Pathological Anatomy (Ministry of Health of Azerbaijan)',
    ],
  },
  {
    id: 'ag-az-mine-action-agency',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'Mine Action Agency of Azerbaijan (ANAMA)' },
    claimants: ['Mine Action Agency of Azerbaijan (ANAMA)'],
  },
  {
    id: 'ag-az-defence-ministry',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'Ministry of Defence of Azerbaijan' },
    claimants: [
      'Ministry of Defence of Azerbaijan',
      'Ministry of Defence of Azerbaijan (International Military Cooperation Department)',
    ],
    as: {
      'Ministry of Defence of Azerbaijan (International Military Cooperation Department)':
        'Head of the International Military Cooperation Department',
    },
    why: 'a department of the ministry',
  },
  {
    id: 'ag-az-interior-ministry',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'Ministry of Internal Affairs of Azerbaijan' },
    claimants: ['Ministry of Internal Affairs of Azerbaijan'],
  },
  {
    id: 'ag-az-un-representative',
    kind: 'institution',
    party: 'az-state',
    names: { en: 'Permanent Representative of Azerbaijan to the United Nations' },
    claimants: ['Permanent Representative of Azerbaijan to the United Nations'],
  },
  {
    id: 'ag-azerbaijan',
    kind: 'state',
    party: 'az-state',
    names: { en: 'Azerbaijan (body not named)' },
    claimants: [
      'Azerbaijan (position as reported by the BBC)',
      'Azerbaijani side, as reported in the statement',
    ],
    as: {
      'Azerbaijan (position as reported by the BBC)': 'position as reported by the BBC',
      'Azerbaijani side, as reported in the statement': 'as reported in the statement of the Defence Army',
    },
    why: 'a position reported by others without naming a body; the capacity says by whom',
  },
  {
    id: 'ag-az-detained-person',
    kind: 'anonymised',
    party: 'az-state',
    names: { en: 'A detained accused person (not named here)' },
    claimants: ['A detained accused person, as reported by APA (not named here)'],
    as: { 'A detained accused person, as reported by APA (not named here)': 'as reported by APA' },
    remarks:
      'Spoke in detention; listed under the party whose authorities held the person, not as a speaker for it.',
  },
]
