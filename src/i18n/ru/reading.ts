/** Russian (ru); no native speaker has reviewed it yet. */
export const reading = {
  'reading.title': 'Открывается {name}',
  'reading.step.reading': 'Чтение файла',
  'reading.step.converting': 'Преобразование строк в утверждения',
  'reading.step.checking': 'Проверка каждой записи',
  'reading.step.storing': 'Сохранение на этом устройстве',
  'reading.step.showing': 'Подготовка к показу',
  'reading.share': '{percent} %',
  'reading.cancel': 'Отмена',
  'reading.cancelled': 'Открытие отменено: {name}. Чтобы повторить, перезагрузите страницу.',
} as const
