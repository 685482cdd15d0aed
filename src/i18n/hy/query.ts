/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const query = {
  'query.everything': 'Բոլոր օբյեկտները',
  'query.features': 'Օբյեկտներ',
  'query.sentence': '{clauses}։',
  'query.type': 'հետևյալ տեսակի՝ {values}',
  'query.status': 'հետևյալ կարգավիճակով՝ {values}',
  'query.precision': 'վայրի հետևյալ ճշգրտությամբ՝ {values}',
  'query.box':
    '{match, select, inside {քարտեզի ընտրված հատվածի ներսում} other {քարտեզի ընտրված հատվածին հպվող}}',
  'query.polygon': '{match, select, inside {գծված տարածքի ներսում} other {գծված տարածքին հպվող}}',
  'query.circle':
    '{match, select, inside {շրջանի ներսում} other {շրջանին հպվող}} ({kilometers, number, ::.0#} կմ, կենտրոնը՝ {center})',
  'query.claim': 'պնդմամբ',
  'query.party': 'հետևյալ կողմից՝ {values}',
  'query.claimant': 'հետևյալ պնդողից՝ {values}',
  'query.role': 'հետևյալ դերում՝ {values}',
  'query.predicate': 'հետևյալի մասին՝ {values}',
  'query.modality': 'հետևյալ կերպ ասված՝ {values}',
  'query.doclang': 'հետևյալ լեզվով փաստաթղթում՝ {values}',
  'query.document': 'հետևյալից մեջբերված՝ {values}',
  'query.anyOf.party': '{n, number} կողմից որևէ մեկը',
  'query.anyOf.claimant': '{n, number} պնդողից որևէ մեկը',
  'query.anyOf.role': '{n, number} դերից որևէ մեկը',
  'query.anyOf.type': '{n, number} տեսակից որևէ մեկը',
  'query.anyOf.predicate': '{n, number} թեմայից որևէ մեկը',
  'query.anyOf.modality': 'վստահության {n, number} աստիճանից որևէ մեկը',
  'query.anyOf.status': '{n, number} կարգավիճակից որևէ մեկը',
  'query.anyOf.precision': 'ճշգրտության {n, number} աստիճանից որևէ մեկը',
  'query.anyOf.doclang': '{n, number} լեզվից որևէ մեկը',
  'query.anyOf.document': '{n, number} փաստաթղթից որևէ մեկը',
  'query.or': '{one} կամ {other}',
  'query.between': '{kind}՝ {match, select, certain {ստույգ} other {գուցե}} {from} – {to} միջակայքում',
  'query.within': '{kind}՝ {match, select, certain {ստույգ} other {գուցե}} {from} սահմաններում',
  'query.from': '{kind}՝ {match, select, certain {ստույգ} other {գուցե}} {from} և հետո',
  'query.upTo': '{kind}՝ {match, select, certain {ստույգ} other {գուցե}} մինչև {to}',
  'query.undated': '{undated, select, include {ներառյալ անթվակիրները} other {առանց անթվակիրների}}',
  'query.notApplied':
    '{field, select, from {ժամանակահատվածի սկիզբը չի հասկացվել} to {ժամանակահատվածի ավարտը չի հասկացվել} other {ժամանակահատվածը հետ է ընթանում}} և չի կիրառվել',
  'query.containing': 'հետևյալ տեքստով՝ «{text}»{tolerant, select, yes { կամ մոտ գրություններ} other {}}',

  'url.repeated': 'Հասցեում «{name}» հանդիպում է մեկից ավելի անգամ․ գործածվում է միայն առաջինը։',
  'url.unknownChoice':
    'Հասցեում նշված {name} «{value}» արժեքը գոյություն չունի․ դուրս է թողնվել։ Հնարավոր են՝ {allowed}։',
  'url.unknownValue': 'Հասցեում նշված {name} «{value}» արժեքը գոյություն չունի․ դուրս է թողնվել։',
  'url.faultyArea':
    'Հասցեի «{value}» տարածքը ո՛չ west,south,east,north է, ո՛չ lng,lat,meters շրջան, ո՛չ էլ առնվազն երեք դիրքի lng,lat;lng,lat;… ցանկ․ դուրս է թողնվել։',
  'url.faultyCamera':
    'Հասցեի վերջին մասը՝ «{value}», մասշտաբ/լայնություն/երկայնություն չէ․ քարտեզը ցույց է տալիս ամբողջ փաթեթը։',
  'url.faultyLanguage': 'Հասցեի «{value}» լեզուն լեզվի նշան չէ․ գործածվում է անգլերենը։',
  'url.valueNotInPackage': 'Այս փաթեթը չունի {name} «{value}»․ այդ ընտրությանը ոչինչ չի համապատասխանում։',
} as const
