/** Choosing an area and measuring. */
export const area = {
  'area.title': 'Area and distance',

  'area.tools': 'Choose an area, measure a distance',
  'area.tool.box': 'Draw a rectangle',
  'area.tool.polygon': 'Draw a polygon',
  'area.tool.circle': 'Draw a circle',
  'area.tool.line': 'Measure a distance',
  'area.tool.edit': 'Change the area by hand',
  'area.byNumbers': 'Area and distance by numbers',
} as const
