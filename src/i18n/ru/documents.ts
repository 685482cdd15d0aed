/** Russian (ru); no native speaker has reviewed it yet. */
export const documents = {
  'documents.claimSentence': '{who}, {date}, {modality}: {statement} {place}. Документ: {source}.',
  'documents.between': 'от {low, number} до {high, number}',
  'documents.count': '{kind}: {number}',
  'documents.dateUnknown': '{kind}: не указано',
  'documents.dateBasis': '{kind}: {date} ({basis})',
  'documents.dateVerbatim': '{kind}: {date} ({basis}: «{verbatim}»)',
  'documents.inTable': 'в таблице',

  'documents.by.repeats': 'его повторяет:',
  'documents.by.derives_from': 'на нём основано:',
  'documents.by.corroborates': 'с ним независимо согласуется:',
  'documents.by.refines': 'его уточняет:',
  'documents.by.supersedes': 'его заменяет:',
  'documents.by.contradicts': 'ему противоречит:',
  'documents.by.responds_to': 'на него отвечает:',
  'documents.by.withdraws': 'его отзывает:',

  'documents.relations': 'Связи с другими утверждениями',
  'documents.otherClaim': '{who}, {date}, {modality}',
  'documents.noCapture': 'копия не сохранена; цитата взята из прочитанного текста',
  'documents.tableQuote': 'цитата приведена как в таблице и не сверена с документом',
  'documents.onlyThis': 'Только утверждения из этого документа',
  'documents.notOnlyThis': 'Снова утверждения из всех документов',
  'documents.copyAttached': 'ваша копия приложена',
  'documents.copyNotAttached': 'текст не приложен',
  'documents.sourceMissing': 'записи о документе «{id}» в этом пакете нет',

  'documents.placeBoth': 'место: «{words}» ({name}; {precision})',
  'documents.placeWords': 'место: «{words}» ({precision})',
  'documents.placeName': 'место: {name} ({precision})',
  'documents.placeNone': 'место: не указано',
  'documents.accused': 'кого считает ответственным: {who}',
  'documents.accusedVerbatim': 'кого считает ответственным: {who} («{verbatim}»)',
  'documents.characterisation': 'словами документа: «{verbatim}»',
  'documents.grade':
    'оценка {sourceReliability} / {informationCredibility}, оценил: {assessor}, {date}: {rationale}',
  'documents.notGraded': 'без оценки',
  'documents.howRead': 'Как это прочитано',
  'documents.modalWords': 'слова, выражающие степень уверенности: «{words}»',
  'documents.claimId': 'идентификатор утверждения: {id}',
  'documents.seriesOf': '{kind}, по подсчёту заявителя {who}:',

  'documents.claimsAll':
    '{n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}',
  'documents.claimsMatching':
    'Отвечают запросу: {matching, number} из {n, plural, one {# утверждения} few {# утверждений} many {# утверждений} other {# утверждения}}',
  'documents.origins':
    '{n, plural, one {# независимый первоисточник} few {# независимых первоисточника} many {# независимых первоисточников} other {# независимого первоисточника}}',
  'documents.parties': '{n, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}',
  'documents.whyStatus': 'Как это выведено',
  'documents.contradictions': 'Кто кому противоречит',
  'documents.contradictEachOther': 'во взаимном противоречии с:',
  'documents.deniesReply': 'отрицает в ответ на:',
  'documents.countsTitle': 'Числа, как их называет каждый заявитель',
  'documents.countsNote': 'Числа разных заявителей или разного рода никогда не складываются.',
  'documents.claimsByDate': 'Утверждения по дате заявления',
  'documents.contentNote': 'Некоторые утверждения описывают насильственную смерть.',
  'documents.undatedLast':
    '{n, plural, one {# утверждение без даты стоит} few {# утверждения без даты стоят} many {# утверждений без даты стоят} other {# утверждения без даты стоят}} в конце.',
  'documents.showHidden':
    '{n, plural, one {# утверждение не отвечает запросу: показать} few {# утверждения не отвечают запросу: показать} many {# утверждений не отвечают запросу: показать} other {# утверждения не отвечают запросу: показать}}',
  'documents.km': '{n, number, ::.#} км',
  'documents.m': '{n, number} м',
  'documents.within': '{word}, в пределах {radius}',
  'documents.whoUsesNames': 'Кто какое название употребляет',
  'documents.howPlaced': 'Как определено место',
  'documents.noClaimantInFile':
    'В этом файле заявитель не указан. Далее – то, что сказано в файле, не приписанное никому.',
  'documents.relatedTitle': 'Связанные объекты',
  'documents.related.near': 'рядом:',
  'documents.related.same_event': 'то же событие:',
  'documents.related.part_of': 'входит в:',
  'documents.related.precedes': 'предшествует:',

  'documents.document': 'Документ',
  'documents.previousClaim': 'Предыдущее утверждение',
  'documents.nextClaim': 'Следующее утверждение',
  'documents.claimOf': 'утверждение {at} из {n}',
  'documents.allClaims':
    '{n, plural, =1 {Утверждение в этом документе} one {Утверждения в этом документе: #} few {Утверждения в этом документе: #} many {Утверждения в этом документе: #} other {Утверждения в этом документе: #}}',
  'documents.passageLabel':
    '{n, plural, =1 {Фрагмент} one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}: {text}',
  'documents.passagesUnresolved':
    '{n, plural, one {# фрагмент в этом тексте не найден} few {# фрагмента в этом тексте не найдены} many {# фрагментов в этом тексте не найдены} other {# фрагмента в этом тексте не найдены}}',
  'documents.passagesFound':
    'В вашей копии найдено {n, number} из {all, plural, one {# фрагмента} few {# фрагментов} many {# фрагментов} other {# фрагмента}}, каждый ровно один раз.',
  'documents.refused': '{name} – не этот документ или не эта его копия.',
  'documents.refusedWhy':
    'Её SHA-256 отличается от SHA-256 копии, по которой прочитаны утверждения, поэтому положения в ней ничего бы не доказывали. Файл не сохранён.',
  'documents.hashExpected': 'ожидался',
  'documents.hashFound': 'получен',
  'documents.copyIs': 'Ваша копия, {name}, байт в байт совпадает с той, по которой прочитаны утверждения.',
  'documents.detach': 'Удалить с устройства',
  'documents.attach': 'Приложить свою копию',
  'documents.choose': 'Выбрать файл',
  'documents.attachHint':
    'Полные тексты не поставляются. Если текст у вас есть, выберите файл: хеш покажет, тот ли это текст; файл останется на этом устройстве.',
  'documents.cannotAttach':
    'При чтении копия этого документа не сохранялась, поэтому нет хеша, по которому можно проверить вашу. Цитаты ниже взяты из самого текста.',
  'documents.tableCannotAttach':
    'Этот документ назван в таблице; для утверждений его не читали и копию не сохраняли, поэтому нет хеша, по которому можно проверить вашу. Цитаты ниже приведены как в таблице.',
  'documents.noAddress': 'Адрес этого документа неизвестен.',
  'documents.openOriginal': 'Открыть оригинал: {host}',
  'documents.siteSeesVisit': 'Этот сайт увидит ваше посещение.',
  'documents.addressMatched': 'Адрес сопоставлен с текстом позднее.',
  'documents.notInPackage': '(нет в этом пакете)',
  'documents.thisDocument': 'этот документ',
  'documents.relayTitle': 'Кто у кого взял',
  'documents.noRelay': 'Пересказ в пакете не указан: документ считается собственным первоисточником.',
  'documents.relayNote': 'Пересказ повторяет первоисточник и ещё одним первоисточником не считается.',
  'documents.kept': 'Что от него сохранено',
  'documents.nothingKept': 'Копия не сохранена.',
  'documents.captureLine':
    '{level}, {bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}} (сохранено: {when}).',
  'documents.belowMinimum':
    'Это меньше, чем суды ожидают от сохранённой страницы: её адрес, её код и датированный снимок.',
  'documents.defects':
    '{n, plural, one {# известный недостаток этой копии} few {# известных недостатка этой копии} many {# известных недостатков этой копии} other {# известного недостатка этой копии}}',
  'documents.atCharacter': '(знак {at, number})',
  'documents.read.full': 'При кодировании утверждений прочитан весь текст.',
  'documents.read.opening':
    'При кодировании утверждений прочитано только начало, около 2000 знаков; дальнейший текст может содержать оговорки.',
  'documents.rights': 'Права: {holder}; {licence}.',
  'documents.noLicence': 'лицензия не указана',
  'documents.citation': 'Цитирование',
  'documents.copyCitation': 'Копировать текстом',
  'documents.copyCsl': 'Копировать как CSL-JSON',
  'documents.characters': 'знаки {start, number}–{end, number} текста',

  'sources.title': 'Документы',
  'sources.note':
    'Все документы, в которых прочитаны утверждения, кто бы их ни издал. Документ не служит доказательством того, что сказанное в нём верно.',
  'sources.find': 'Поиск по названию, издателю, языку, году',
  'sources.order.date': 'сначала новые',
  'sources.order.publisher': 'по издателю',
  'sources.order.claims': 'по числу утверждений',
  'sources.found':
    '{found, number} из {all, plural, one {# документа} few {# документов} many {# документов} other {# документа}}',
  'sources.none': 'Ни в одном документе нет всех этих слов: «{text}».',
  'sources.noPublisher': 'Издатель не указан',
  'sources.kept': 'сохранена копия: {level}',

  'about.whatTitle': 'Что такое Cairn',
  'about.notComplete':
    'Это не полное собрание. Здесь то, что найдено в перечисленных документах; если утверждений одной стороны больше, это не значит, что событий было больше.',
  'about.unknown':
    '«Неизвестно» – тоже значение: то, у чего нет даты или места, считается, перечисляется и находится наравне с остальным, и ни один знак не точнее своего документа.',
  'about.docs':
    'Документация (на английском): для аналитиков, полевых групп, журналистов и редакторов данных; как данные собирают, оценивают и исправляют',
  'about.contentTitle': 'Прежде чем читать',
  'about.noNames':
    'Жертвы, родственники и свидетели не названы, даже если документ их называет. Как заявители названы только учреждения и должностные лица.',
  'about.caseworkTitle': 'Если вы кого-то ищете или знаете о таком месте',
  'about.casework':
    'Cairn ничего не собирает и не может помочь ни в одном деле. Не тревожьте места; на многих из них опасны мины и неразорвавшиеся снаряды. Конкретными делами занимаются:',
  'about.familyLinks': 'Восстановление семейных связей, Международный Комитет Красного Креста',
  'about.familyLinksDoes':
    'Ищет пропавших родственников вместе с обществом Красного Креста или Красного Полумесяца каждой страны.',
  'about.icrcMissing': 'Пропавшие без вести, Международный Комитет Красного Креста',
  'about.icrcMissingDoes': 'Чего право требует от государств; рекомендации семьям и тем, кто ведёт поиск.',
  'about.icmp': 'Online Inquiry Center, Международная комиссия по пропавшим без вести лицам',
  'about.icmpDoes':
    'Принимает сообщения о пропавших без вести, а также – можно без указания имени – о местах, где могут находиться останки (Site Locator).',
  'about.commissions': 'Национальные комиссии по пропавшим без вести',
  'about.commissionsDo':
    'У каждого из соответствующих государств она своя; как с ней связаться, сообщат делегации Международного Комитета Красного Креста.',
  'about.sitesSeeVisit': 'Эти ссылки ведут за пределы Cairn; эти сайты увидят ваше посещение.',
  'about.bordersTitle': 'Названия и границы',
  'about.borders':
    'Границы и названия не выражают мнения о статусе какой-либо страны, территории, города или района либо их властей. Спорные линии даны пунктиром и датированы; ни одна страна не закрашена.',
  'about.names':
    'Там, где стороны употребляют разные названия, карта показывает оба в одном постоянном порядке; на странице места перечислены все названия с языком и с теми, кто их употребляет. Цитаты сохраняют слова своего документа.',
  'about.privacyTitle': 'Что покидает ваше устройство',
  'about.privacy':
    'Ничего. Нет ни учётных записей, ни статистики посещений. Файлы, которые вы открываете или прикладываете, остаются в этом браузере. Только пакет, который вы запросили по адресу на другом сайте, загружается оттуда, и тот сайт видит запрос.',
  'about.packageHeading': 'Открытый пакет',
  'about.packageTitle': 'Название',
  'about.packageVersion': 'Версия',
  'about.packageAsOf': 'На дату',
  'about.packageCreated': 'Выпущен',
  'about.packageHolds': 'Содержит',
  'about.packageHash': 'Хеш',
  'about.holdsCounts':
    '{features, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}, {claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}, {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}',
  'about.partiesTitle': 'Стороны в порядке показа',
  'about.partiesNote':
    'Заявители сгруппированы, чтобы было видно, когда одна сторона говорит через многие органы.',
  'about.glossTitle':
    '{n, plural, one {# слово, которое} few {# слова, которые} many {# слов, которые} other {# слова, которые}} пакет не употребляет от своего имени',
  'about.glossNote': 'Они встречаются только в цитатах и в названиях органов.',
  'about.glossTerm': 'Слово',
  'about.glossInstead': 'Вместо него',
  'about.creditsTitle': 'Лицензии и чужие работы',
  'about.rights':
    'Права на документы остаются у их издателей; цитируются только короткие фразы. Лицензии данных указаны в самом пакете.',
  'about.creditNaturalEarth': 'Суша и границы: Natural Earth, общественное достояние',
  'about.creditGeoNames': 'Населённые пункты: GeoNames, CC BY 4.0; отобраны и округлены',
  'about.creditGshhg': 'Реки, озёра и некоторые линии: GSHHG, WDBII и DCW, LGPL 3 или новее; упрощены',
  'about.creditFonts': 'Шрифты: Source Serif 4 и Noto, SIL Open Font License 1.1',
  'about.creditCode':
    'Код: MIT. GeoJSON проверяется с помощью geojson-validation, LGPL 3. Все уведомления: THIRD-PARTY-NOTICES.md в исходном коде.',
  'about.appLine': 'Cairn {version}, сборка {build}',

  'documents.contradictsAndIs': 'взаимно противоречит:',
  'documents.countsReplaced': 'Более светлые числа тот же заявитель позднее заменил.',
  'documents.noProperties': 'У этого объекта в файле нет свойств.',
  'documents.originalColumns':
    '{n, plural, one {# другая ячейка} few {# другие ячейки} many {# других ячеек} other {# другой ячейки}} исходной таблицы, дословно',
  'documents.notInYourCopy': 'Этого фрагмента в вашей копии нет.',
  'documents.openClaim': 'Открытое утверждение',
  'documents.noClaims': 'Ни одно утверждение этого пакета не цитирует этот документ.',
  'documents.textNote': 'Текст может описывать насильственную смерть.',

  'sources.keptCount':
    '{n, plural, =0 {Ни одна копия не сохранена.} one {Сохранена копия # документа, по которой можно проверить вашу; он отмечен.} few {Сохранены копии # документов, по которым можно проверить ваши; они отмечены.} many {Сохранены копии # документов, по которым можно проверить ваши; они отмечены.} other {Сохранены копии # документа, по которым можно проверить ваши; они отмечены.}}',
} as const
