/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const query = {
  'query.everything': 'Բոլոր օբյեկտները',
  'query.sentence': '{clauses}։',

  'url.repeated': 'Հասցեում «{name}» հանդիպում է մեկից ավելի անգամ․ գործածվում է միայն առաջինը։',
  'url.unknownChoice':
    'Հասցեում նշված {name} «{value}» արժեքը գոյություն չունի․ դուրս է թողնվել։ Հնարավոր են՝ {allowed}։',
  'url.unknownValue': 'Հասցեում նշված {name} «{value}» արժեքը գոյություն չունի․ դուրս է թողնվել։',
  'url.faultyArea':
    'Հասցեի «{value}» տարածքը ո՛չ west,south,east,north է, ո՛չ lng,lat,meters շրջան, ո՛չ էլ առնվազն երեք դիրքի lng,lat;lng,lat;… ցանկ․ դուրս է թողնվել։',
  'url.faultyCamera':
    'Հասցեի վերջին մասը՝ «{value}», մասշտաբ/լայնություն/երկայնություն չէ․ քարտեզը ցույց է տալիս ամբողջ փաթեթը։',
  'url.faultyLanguage': 'Հասցեի «{value}» լեզուն լեզվի նշան չէ․ գործածվում է անգլերենը։',
} as const
