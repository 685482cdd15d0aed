/** Names of panels and the few words of theirs that the first screen says. */
export const titles = {
  'bundle.title': 'Ötürmə',
  'export.title': 'İxrac',
  'field.title': 'Çöl rejimi',
  'import.asClaims': 'İddialar kimi oxu…',
  'import.asClaimsMeans':
    'Bu fayl harada olduğunu bildirir, lakin kimin dediyini yox. Xüsusiyyətlərinin mənasını göstərin, iddialara çevrilsin.',
  'ready.title': 'Oflayn hazırlıq',
  'share.title': 'Paylaş',
  'vault.title': 'Şəxsi qeydlər',
  'vault.lockNow': 'Qeydləri kilidlə',
  'vault.lockShort': 'Kilidlə',
  'documents.untitled': 'Başlıqsız səhifə',
  'documents.untitledOf': 'Başlıqsız səhifə, {publisher}',
  'documents.relayed': '{line} · nəql edilib',
  'trust.earlier':
    'Sayt indi daha əvvəlki versiyanı təklif edir: {title}, {version}. Bu cihazdakı qalır. Daha əvvəlki versiyanı onu adlandıran keçid açır.',
  'trust.accept': 'Bundan sonra qəbul et',
  'about.what':
    'Mübahisəli münaqişələr üzrə bildirilən dəfn yerlərinin və hadisə yerlərinin xəritəsi. Hər işarə bir iddiadır: kim deyib, nə vaxt, nə dərəcədə qəti, hansı yer barədə və hansı sənədin hansı parçasında.',
  'about.notTrue':
    'Cairn heç vaxt iddianın doğru olduğunu demir. Bir-birinə zidd iddialar yanaşı dayanır; rəqəmlər heç vaxt toplanmır və ortalaması çıxarılmır.',
  'about.notInvestigation': 'Bu, araşdırma, məhkəmə üçün sübut və ya itkin düşmüş şəxslərin reyestri deyil.',
  'about.content':
    'İddialarda və sənədlərdə zorakı ölüm, insan qalıqları və zədələnmiş qəbirlər təsvir olunur. Burada ölənlərin şəkilləri yoxdur.',
} as const
