/** Azerbaijani; no native speaker has reviewed it yet. */
export const trust = {
  'trust.fact': 'İmza',
  'trust.signed':
    '{name}, açar: {key}. Açarı redaksiyanın başqa yerdə dərc etdiyi açarla müqayisə edin. İmza bu faylları kimin yığdığını deyir, hər hansı iddianın doğru olub-olmadığını yox.',
  'trust.unsigned': 'Yoxdur. Heşlər faylların bir-birinə aid olduğunu göstərir, kimin yığdığını yox.',
  'trust.first':
    'Paket imzalanıb; bu cihaz imzalayanla ilk dəfə qarşılaşır. Paket: {title}. Ad: {name}. Açar: {key}. Bundan sonra yalnız bu açarla buraxılışlar qəbul edilir. Onu redaksiyanın başqa yerdə dərc etdiyi açarla müqayisə edin.',
  'trust.offer.key-changed':
    'İndiyə qədər imza başqa açarla idi. Paket: {title}. Ad: {name}. Əvvəlki açar: {key}. Redaksiya etibar etdiyiniz yerdə açarın dəyişdiyini və ya itirildiyini bildiribmi? Onda cihaz {version} versiyasını {newKey} açarı ilə qəbul edə bilər. Bildirməyibsə, olduğu kimi saxlayın.',
  'trust.offer.signature-gone':
    'İndiyə qədər paket imzalanırdı. Paket: {title}. Ad: {name}. Açar: {key}. Redaksiya etibar etdiyiniz yerdə artıq imzalamadığını bildiribmi? Onda cihaz {version} versiyasını imzasız qəbul edə bilər. Bildirməyibsə, olduğu kimi saxlayın.',
  'trust.refused.no-signature':
    'Açılmadı: {title}, versiya {version}. İmzalayanın adı göstərilib ({name}), amma imza yoxdur və ya oxunmur. Sonra yenidən yükləyin və ya redaksiyadan soruşun.',
  'trust.refused.no-key':
    'Açılmadı: {title}, versiya {version}. İmzalayanın açarı oxunmur. Redaksiyadan tam nüsxə istəyin.',
  'trust.refused.other-key':
    'Açılmadı: {title}, versiya {version}. İmza göstərilən açarla deyil, başqa açarla qoyulub. Redaksiyadan tam nüsxə istəyin.',
  'trust.refused.descriptor-changed':
    'Açılmadı: {title}, versiya {version}. Paket imzadan sonra dəyişdirilib ({name}). Əvvəl saxlanılan qalır. Paketi redaksiyadan yenidən alın və onlara bildirin.',
  'trust.refused.file-changed':
    'Açılmadı: {title}, versiya {version}. {path} faylı imzalanmış fayl deyil ({name}). Əvvəl saxlanılan qalır. Paketi redaksiyadan yenidən alın və onlara bildirin.',
  'trust.refused.key-changed':
    'Açılmadı: {title}, versiya {version}. İmza əvvəlki buraxılışlardan fərqli açarla qoyulub ({name}). Əvvəl saxlanılan qalır.',
  'trust.refused.signature-gone':
    'Açılmadı: {title}, versiya {version}. Əvvəlki buraxılışlar imzalanmışdı ({name}), bu isə yox. Əvvəl saxlanılan qalır.',
  'trust.refused.rolled-back':
    'Açılmadı: {title}, versiya {version}. Bu cihazda artıq daha sonrakı versiya olub: {known} ({name}). Əvvəl saxlanılan qalır. Daha əvvəlki versiyanı onu adlandıran keçid açır.',
  'trust.refused.altered-update':
    'Qəbul edilmədi: {title}, versiya {version}. {path} faylı paketdə təsvir olunan fayl deyil. Əvvəl saxlanılan qalır. Sonra yenidən cəhd edin; belə qalarsa, redaksiyaya bildirin.',
} as const
