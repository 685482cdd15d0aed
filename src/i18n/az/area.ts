/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const area = {
  'area.title': 'Sahə və məsafə',

  'area.tools': 'Sahə seç, məsafə ölç',
  'area.tool.box': 'Düzbucaqlı çək',
  'area.tool.polygon': 'Çoxbucaqlı çək',
  'area.tool.circle': 'Dairə çək',
  'area.tool.line': 'Məsafə ölç',
  'area.tool.edit': 'Sahəni əllə dəyiş',
  'area.byNumbers': 'Sahə və məsafə rəqəmlərlə',
} as const
