/** Words of what stands where nothing is shown. */
export const empty = {
  'empty.title': 'No feature matches',
  'empty.nothing': 'Nothing to show',
  'empty.noFeatures': 'This package has no feature to show.',
  'empty.one': 'One condition is set, and nothing meets it.',
  'empty.why': '{n, number} conditions are set, and no single claim meets them all. Drop one:',
  'empty.remove': 'Drop {name}: {text}',
  'empty.drop': 'Drop',
  'empty.nearest': 'Nearest to what you asked',
  'empty.shows': '{n, plural, one {shows # feature} other {shows # features}}',
  'empty.ask': 'Ask this',
  'empty.askThis': 'Ask this: {text}',
  'empty.undated': 'With claims that have no such date',
  'empty.possible': 'Dates that possibly lie in the period',
  'empty.from': 'The period from {day} on',
  'empty.to': 'The period up to {day}',
  'empty.withoutWord': 'Without the word “{word}”',
  'empty.touches': 'Places that only touch the area',
  'empty.yields':
    '{n, plural, =0 {brings back nothing alone} one {brings back # feature} other {brings back # features}}',
} as const
