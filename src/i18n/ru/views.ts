/** Words of saved views. */
export const views = {
  'views.lead':
    'Вид – это запрос, то, что открыто, и положение карты под вашим собственным именем. Ничто не сохраняется, пока вы не сохраните; всё остаётся на этом устройстве.',
  'views.notLasting':
    'Этот браузер ничего не сохраняет для этой страницы: после её закрытия виды пропадут. Чтобы оставить их, сохраните их в файл.',
  'views.saveTitle': 'Сохранить текущий вид',
  'views.name': 'Имя',
  'views.note': 'Заметка (необязательно)',
  'views.save': 'Сохранить вид',
  'views.listTitle':
    '{n, plural, =0 {Сохранённых видов пока нет} one {# сохранённый вид} few {# сохранённых вида} many {# сохранённых видов} other {# сохранённого вида}}',
  'views.savedWith': '{package}, версия {version} · сохранено: {date}',
  'views.present': 'Версия пакета та же.',
  'views.changed': 'Версия пакета теперь {present}. Всё, что называет вид, на месте.',
  'views.changedMissing': 'Версия пакета теперь {present}. {missing}',
  'views.open': 'Открыть',
  'views.openPinned': 'Открыть в версии {version}',
  'views.rename': 'Переименовать',
  'views.apply': 'Применить',
  'views.cancel': 'Отмена',
  'views.delete': 'Удалить',
  'views.deleted': 'Удалено: «{name}».',
  'views.restore': 'Вернуть',
  'views.saved': 'Сохранено: «{name}».',
  'views.renamed': 'Новое имя: «{name}».',
  'views.restored': 'Возвращено: «{name}».',
  'views.failed': 'Сохранить не удалось: {reason}',
  'views.export': 'Сохранить все в файл',
  'views.import': 'Добавить из файла',
  'views.imported':
    '{added, plural, =0 {Виды не добавлены} one {Добавлен # вид} few {Добавлено # вида} many {Добавлено # видов} other {Добавлено # вида}}{known, plural, =0 {} one {, уже есть здесь: #} few {, уже есть здесь: #} many {, уже есть здесь: #} other {, уже есть здесь: #}}{faulty, plural, =0 {} one {, не читается: #} few {, не читается: #} many {, не читается: #} other {, не читается: #}}.',
  'views.noFile': '«{name}» – не файл сохранённых видов.',
  'views.everything': 'Всё в пакете «{title}»',
} as const
