/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const area = {
  'area.title': 'Տարածք և հեռավորություն',

  'area.tools': 'Ընտրել տարածք, չափել հեռավորություն',
  'area.tool.box': 'Գծել ուղղանկյուն',
  'area.tool.polygon': 'Գծել բազմանկյուն',
  'area.tool.circle': 'Գծել շրջան',
  'area.tool.line': 'Չափել հեռավորություն',
  'area.tool.edit': 'Փոխել տարածքը ձեռքով',
  'area.byNumbers': 'Տարածք և հեռավորություն թվերով',
} as const
