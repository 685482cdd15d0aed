/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const query = {
  'query.everything': 'Bütün obyektlər',
  'query.sentence': '{clauses}.',

  'url.repeated': 'Ünvanda “{name}” bir dəfədən çox verilib; yalnız birincisi nəzərə alınır.',
  'url.unknownChoice':
    'Ünvanda göstərilən {name} “{value}” mövcud deyil və nəzərə alınmır. Mümkün olanlar: {allowed}.',
  'url.unknownValue': 'Ünvanda göstərilən {name} “{value}” mövcud deyil və nəzərə alınmır.',
  'url.faultyArea':
    'Ünvanda verilən “{value}” sahəsi nə west,south,east,north, nə lng,lat,meters dairəsi, nə də ən azı üç mövqedən ibarət lng,lat;lng,lat;… siyahısıdır; nəzərə alınmır.',
  'url.faultyCamera':
    'Ünvanın sonundakı “{value}” zoom/latitude/longitude deyil; xəritə bütün paketi göstərir.',
  'url.faultyLanguage': 'Ünvanda göstərilən “{value}” dil teqi deyil; ingilis dili istifadə olunur.',
} as const
