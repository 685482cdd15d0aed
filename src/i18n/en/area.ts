/** Choosing an area and measuring. */
export const area = {
  'area.title': 'Area and distance',
  'area.square': '{n} km²',
  'area.boxWords': 'rectangle {width} × {height}',
  'area.circleWords': 'circle, radius {radius}',
  'area.polygonWords': 'polygon of {n, plural, one {# corner} other {# corners}}, {size}',
  'area.withSize': '{words}, {size}',

  'area.tools': 'Choose an area, measure a distance',
  'area.tool.box': 'Draw a rectangle',
  'area.tool.polygon': 'Draw a polygon',
  'area.tool.circle': 'Draw a circle',
  'area.tool.line': 'Measure a distance',
  'area.tool.edit': 'Change the area by hand',
  'area.byNumbers': 'Area and distance by numbers',

  'area.fault.flat': 'Two corners at one place make no area. Draw it anew.',
  'area.fault.crosses': 'The outline crosses itself, so that it has no clear inside. Draw it anew.',
  'area.fault.wide': 'An area cannot go all around the earth. Draw a smaller one.',
  'area.fault.pole':
    'A circle that reaches over a pole cannot be used. Choose a rectangle up to 90° instead.',
  'area.fault.antimeridian':
    'An area across the 180th meridian cannot be changed by hand here. Draw it anew, or change its numbers.',
  'area.fault.load':
    'The drawing tools could not be loaded ({reason}). The area can still be given by numbers.',

  'area.active': '{words}, {match, select, inside {whole place inside} other {touches}}',
  'area.chosen': 'Area: {words}',
  'area.none': 'No area is chosen.',
  'area.remove': 'Remove area',
  'area.match': 'Which places match',
  'area.touches': 'touches',
  'area.inside': 'inside',
  'area.counted': '{word} ({n, number})',
  'area.touchesMeans': 'A coarse place matches when any part of its soft area touches the chosen area.',
  'area.insideMeans': 'A place matches only when the whole of its soft area lies in the chosen area.',
  'area.unlocated': 'Features without a place never match an area; the tally counts them as filtered out.',
} as const
