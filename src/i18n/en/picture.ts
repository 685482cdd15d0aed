/** Words in the map as a picture; legend, tally and tray lend it theirs. */
export const picture = {
  'picture.inView':
    '{outside, plural, =0 {{drawn, plural, one {The # with a place is drawn.} other {All # with a place are drawn.}}} other {{drawn, plural, one {# with a place is drawn here} other {# with a place are drawn here}}, {outside, plural, one {# lies} other {# lie}} outside this part of the map.}}',
  'picture.areasLeftOut':
    'There is room for the largest areas only; of {n, plural, one {# feature} other {# features}} the mark is drawn without its area.',
  'picture.origin':
    'Package {id}, version {version}. Documents looked for up to: {asOf}. Licence: {licence}.',
  'picture.disclaimer':
    'Every mark is a claim of the claimants named in the package; nothing here says that a claim is true. No place is drawn more finely than it is known.',
  'picture.rim': 'signs along an edge: somewhere inside it',
  'picture.scale': '{length} in the middle of the map · north is up',
  'picture.others':
    '{listed, plural, =0 {{n, plural, one {One feature, not listed here.} other {# features, not listed here.}}} other {{n, plural, one {and one more} other {and # more}}, not listed here.}}',
} as const
