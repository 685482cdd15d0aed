/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const share = {
  'share.form': 'Nə kopyalansın',
  'share.form.link': 'Keçid',
  'share.form.frame': 'Çərçivə',
  'share.form.element': 'Element',
  'share.carries.link': 'Keçid bu görünüşü bu sorğu ilə açır:',
  'share.carries.frame':
    'Məqalə üçün: bu görünüşü göstərən çərçivə. Redaktə sistemlərinin çoxu onu olduğu kimi qəbul edir. Sorğusu belədir:',
  'share.carries.element':
    'Saytı skript yükləyə bilən məqalə üçün: səhifənin özündə dayanan və məqalənin idarə edə bildiyi element. Sorğusu belədir:',
  'share.whole': 'Nəyin açıq olduğunu, hansı görünüş olduğunu və xəritənin harada dayandığını da daşıyır.',
  'share.which': 'Paketin hansı versiyası',
  'share.latest': 'Ən son versiya',
  'share.pinned': 'Bağlı versiya: {version}',
  'share.means.latest.link':
    'Keçidi açan paketi o vaxtkı vəziyyətində görür. Geri götürülmüş yazılarda bu göstərilir.',
  'share.means.latest.embed':
    'Oxucular paketi o vaxtkı vəziyyətində görür: düzəlişlər öz-özünə görünür və rəqəmlər məqalədəkindən fərqlənə bilər.',
  'share.means.pinned.link':
    'Hostda və ya cihazda hələ varsa, keçidi açan bu versiyanı görür; əks halda səhifə keçidin hansı versiyanı nəzərdə tutduğunu bildirir.',
  'share.means.pinned.embed':
    'Oxucular məqalənin yazıldığı versiyanı tarixi ilə görməyə davam edir. Bunun üçün hostda həmin versiyanın qovluğu lazımdır.',
  'share.local':
    'Paket fayldan açılıb: keçid yalnız bu cihazda işləyir. Başqasına vermək üçün paketi ixrac edin.',
  'share.localEmbed':
    'Paket fayldan açılıb və yalnız bu cihazdadır, ona görə heç bir məqalə onu göstərə bilməz. Əvvəlcə onu nəşr edin (npx cairn publish), veb hosta yerləşdirin, orada açın və kodu həmin səhifədən kopyalayın.',
  'share.reach.machine':
    'Bu səhifəni {host} verir və başqaları ona çata bilmir: burada kopyalanan yalnız bu kompüterdə və ya bu şəbəkədə işləyir. Saytı veb hosta yerləşdirin və oradan kopyalayın.',
  'share.reach.http':
    'Bu səhifəni {host} https olmadan verir: keçidlər işləyir, lakin https saytlarındakı məqalələr onu göstərməyəcək.',
  'share.address': 'Keçid',
  'share.copy': 'Keçidi kopyala',
  'share.code': 'Kod',
  'share.copyCode': 'Kodu kopyala',
  'share.page': 'Öz səhifəsi',
  'share.pageLead':
    'Bu görünüşün öz səhifəsi var. Skriptlər olmadan da məhz bu iddiaları göstərir, skriptlər işləyən yerdə isə canlı xəritəni açır:',
  'share.pageFrame': 'Həmin səhifənin çərçivəsi',
  'share.copyPage': 'Bu çərçivəni köçür',
  'share.elseScripts':
    'Yaxud ünvanı ilə soruşan çərçivə; skriptlər olmadan bu görünüşün əvəzinə bütün paketi göstərir:',
  'share.else': 'Yaxud ünvanı ilə soruşan çərçivə:',
  'share.needsScripts':
    'Skriptlər olmadan bu çərçivə görünüşün əvəzinə bütün paketi göstərir. Skriptlər olmadan da düzgün olmalı görünüş öz səhifəsi kimi dərc olunur: saytı idarə edən onu paketin saxlanmış görünüşlərinə (views.json) əlavə edib saytı yenidən qurur.',
  'share.height': 'Hündürlük, piksel',
  'share.interaction': 'Canlı xəritə açılır',
  'share.interaction.click': 'klik və ya düymədən sonra',
  'share.interaction.auto': 'görünən kimi',
  'share.interaction.none': 'heç vaxt: yalnız çertyoj və siyahı',
  'share.sandbox': 'Təcrid edilmiş',
  'share.sandboxMeans': 'Brauzer çərçivəyə yaddaş və öz adını vermir. Bəzi saytlar bunu tələb edir.',
  'share.elementKeeps':
    'Kodda saytın bu yığımının skripti heşi ilə göstərilir: saytı idarə edən həmin faylı saxlamalıdır. Çərçivə üçün buna ehtiyac yoxdur.',
  'share.noElement': 'Bu sayt hazırda elementi təklif etmir; çərçivə işləyir.',
  'share.preview': 'Önbaxış',
  'share.frameTitle': '{title}: bildirilən yerlər, kimə aid olduğu göstərilən iddialar kimi. {sentence}',
  'share.fullView': 'Tam xəritəni aç: {title}',
  'share.copied': 'Keçid kopyalandı. {sentence}',
  'share.copiedPinned': 'Versiya {version} üçün keçid kopyalandı. {sentence}',
} as const
