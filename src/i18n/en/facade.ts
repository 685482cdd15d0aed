/** Words of the facade: what an embed shows first, and all there is without scripts. */
export const facade = {
  'facade.mapWords':
    'Map. {drawn, plural, =0 {No feature is drawn.} one {One feature is drawn.} other {# features are drawn.}} {outside, plural, =0 {} one {One lies outside this part of the map.} other {# lie outside this part of the map.}} The list holds every claim.',
  'facade.start': 'Open the live map',
  'facade.signs':
    'A number: so many features. Tinted: somewhere in this area; hatched: district or region, with small signs along its edge for what lies somewhere inside. Double outline: contested. Solid line: asserted; dashed: possible or presumed; dotted: reported by others; struck through: denied.',
  'facade.claims': '{n, plural, =0 {No claim matches} one {One claim} other {# claims}}',
  'facade.order': 'Newest statement first.',
  'facade.parties': 'By party: {parties}.',
  'facade.outside': '“{label}” was chosen and is not among what is shown.',
  'facade.all': 'Read all {n, number} claims',
  'facade.further': '{n, plural, one {One more claim} other {# more claims}}',
  'facade.rest': '{n, plural, one {One more claim} other {# more claims}} in the full view',
  'facade.superseded': '{modality}, replaced by its claimant since',
  'facade.withdrawn': '{modality}, withdrawn by its claimant since',
  'facade.contradictedBy': 'contradicted by {who}',
  'facade.origin': '{title}, version {version}. Documents looked for up to {asOf}.',
  'facade.disclaimer':
    'Nothing here says that a claim is true. No place is drawn more finely than it is known.',
  'facade.full': 'Full view with filters and documents',
  'facade.report': 'Report an error',
  'facade.reportWhat':
    'Name the package ({title}, version {version}), the claim or the feature, and what the document says instead. A correction becomes a new release; what is withdrawn stays readable as withdrawn, with its reason.',
  'facade.reportWhom':
    'Write to those who published the package, or to whoever runs the site that you read it on:',
  'facade.reportCasework':
    'Information about missing persons belongs with the bodies that do casework: the International Committee of the Red Cross (ICRC), the International Commission on Missing Persons (ICMP) and the national commissions on missing persons.',
  'facade.back': 'Back to the map',
  'facade.unasked':
    'The address of this page may ask for a part of the package. Without its script the page shows all of it.',
  'facade.wait': 'The list follows.',
  'facade.gone': 'Withdrawn by the package on {date}: {reason}',
  'facade.noMap': 'The live map cannot be drawn here. Drawing and list show the same records.',
  'facade.notAsked':
    'This is version {version}; what has been withdrawn since could not be asked. Documents were looked for up to {asOf}.',
  'facade.newer':
    'This is version {version}; the present one is {present}. What has been withdrawn since is marked.',
  'facade.noList':
    'The view that was asked for could not be loaded. Numbers, drawing and list answer the sentence above.',
  'facade.sitesSeeVisit': 'Links to documents lead to other sites, which will see your visit.',
} as const
