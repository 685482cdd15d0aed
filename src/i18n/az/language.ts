/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const language = {
  'language.name': 'Dil: {name}',
  'language.notKept':
    'Başqa dil səhifəni yenidən açır, açıq olan faylı isə bu cihazda saxlamaq mümkün olmayıb. Əvvəlcə onu bağlayın və ya sonra yenidən açın.',
  'language.notReviewed':
    'Bu sözlər tərcümə edilib, lakin dili ana dili olan şəxs tərəfindən yoxlanılmayıb. Sənədlər və iddialar qeydə alındıqları dildə verilir.',
} as const
