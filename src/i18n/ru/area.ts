/** Russian (ru); no native speaker has reviewed it yet. */
export const area = {
  'area.title': 'Область и расстояние',

  'area.tools': 'Выбрать область, измерить расстояние',
  'area.tool.box': 'Нарисовать прямоугольник',
  'area.tool.polygon': 'Нарисовать многоугольник',
  'area.tool.circle': 'Нарисовать круг',
  'area.tool.line': 'Измерить расстояние',
  'area.tool.edit': 'Изменить область вручную',
  'area.byNumbers': 'Область и расстояние числами',
} as const
