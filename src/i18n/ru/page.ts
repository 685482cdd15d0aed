/** Russian (ru); no native speaker has reviewed it yet. */
export const page = {
  'page.title': '{feature} · {package} · Cairn',
  'page.titlePackage': '{package} · Cairn',
  'page.packageLine':
    '{title} · {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}} · {claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} · по состоянию на: {asOf}',
  'page.packageLinePlain':
    '{title} · {features, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}} без заявителя',
  'page.skip': 'Перейти к списку',

  'page.viewMap': 'Карта',
  'page.viewTable': 'Таблица',
  'page.viewDocuments': 'Документы',
  'page.views': 'Виды',
  'page.open': 'Открыть файл',
  'page.openHint':
    'Пакет, GeoJSON или собственная таблица: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox. Файл остаётся на этом устройстве.',
  'page.dataCheck': 'Проверка данных',
  'page.about': 'О Cairn',
  'page.filters': 'Фильтры',
  'page.filtersButton':
    '{n, plural, =0 {Фильтр} one {Фильтр · #} few {Фильтр · #} many {Фильтр · #} other {Фильтр · #}}',
  'page.withoutPlace': 'без места: {n, number}',
  'page.details': 'Подробности',
  'page.mapLabel': 'Карта показанного. В списке рядом те же объекты.',
  'page.noMap':
    'Здесь карта – простой рисунок: WebGL 2 отсутствует или выключен, либо страница открыта в закрытом фрейме. На рисунке и в списке одни и те же объекты.',
  'page.closedFrame':
    'Страница открыта в закрытом фрейме, из которого ничего нельзя сохранить. Откройте её в отдельной вкладке.',
  'page.sheetHeight': 'Высота панели',
  'page.sheetHigher': 'Увеличить панель',
  'page.sheetLower': 'Увеличить карту',

  'page.loading': 'Чтение пакета …',
  'page.unreadable': 'Из этого пакета ничего не удалось прочитать. Причины перечислены в проверке данных.',
  'page.faultTitle': 'Этот пакет не удалось открыть',
  'page.showBundled': 'Показать встроенный пакет',
  'page.policyRefused':
    'Политика этого сайта не разрешает читать данные с {host}. Владелец сайта может разрешить это, добавив {origin} в connect-src; можно также скачать пакет там и открыть файл здесь.',
  'page.notReachable':
    'Адрес недоступен: {url} ({reason}). Без сети можно открыть только пакеты, уже сохранённые на этом устройстве.',
  'page.silentHost': 'за {seconds} с не пришло ни одного байта',
  'page.notFound': 'Адрес {url} ответил кодом {status}: пакета по этому адресу нет.',
  'page.notServed': 'Адрес {url} ответил кодом {status}; попробуйте позже.',
  'page.notOpened': '«{name}» не открыт: {reason}',
  'page.faultyAddress': '«{found}» – не идентификатор пакета и не адрес файла datapackage.json.',
  'page.notOnDevice':
    'Пакет «{key}» был открыт из файла на другом устройстве или удалён здесь. Чтобы увидеть его, откройте файл снова.',
  'page.dismiss': 'Убрать это сообщение',

  'page.newerPackage': 'Есть более новая версия этого пакета: {version}.',
  'page.newerApp': 'Готова более новая версия Cairn. Сейчас открыта {ownVersion}, сборка {ownBuild}.',
  'page.newerAppNamed':
    'Готова более новая версия Cairn: {version}, сборка {build}; сейчас открыта {ownVersion}, сборка {ownBuild}.',
  'page.waits.draft': 'Она ждёт, пока открытая личная заметка не будет сохранена или отброшена.',
  'page.waits.download':
    'Она ждёт, пока участок карты не будет скачан или скачивание не будет приостановлено.',
  'page.waits.reading': 'Она ждёт, пока файл не будет прочитан или чтение не будет отменено.',
  'page.waits.export': 'Она ждёт, пока не будет записан экспорт.',
  'page.notNow': 'Не сейчас',
  'page.newerAppElsewhere':
    'Другая вкладка перешла на более новую версию Cairn. Эта продолжает работать со старой, пока не будет перезагружена.',
  'page.olderAppGone':
    'Часть этой версии Cairn больше недоступна, так как опубликована более новая. Перезагрузите страницу.',
  'page.apply': 'Показать',
  'page.applyApp': 'Перезагрузить',

  'page.offlineReady': 'Доступно без сети',
  'page.offlineChecking': 'Подготовка к работе без сети …',
  'page.offlineNot': 'Недоступно без сети',
  'page.offlineLine': 'Cairn {appVersion} ({build}) · {title} {version}, {date}',
  'page.offlineReason':
    'Не готово к работе без сети: {reason}. Открытое сейчас работает, пока страница не закрыта.',
  'page.noWorker': 'этот браузер не предоставляет здесь служебного процесса (service worker)',
  'page.packageNotKept': 'пакет не удалось сохранить на этом устройстве',

  'page.mapFault': 'Карта сообщает об ошибке: {message}',

  'page.dropHere':
    'Перетащите сюда пакет, файл GeoJSON или таблицу: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox',
  'page.backToList': 'Назад к списку',
  'page.backToFeature': 'Назад: {feature}',
  'page.panelMissing':
    'Эту часть приложения не удалось загрузить. Без сети она работает, когда приложение готово к работе без сети.',
  'page.tryAgain': 'Попробовать снова',
  'page.storageBlocked':
    'Открыта другая вкладка со старой версией Cairn. Закройте её, чтобы эта могла сохранять данные.',
} as const
