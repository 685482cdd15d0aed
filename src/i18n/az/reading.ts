/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const reading = {
  'reading.title': 'Açılır: {name}',
  'reading.step.reading': 'Fayl oxunur',
  'reading.step.converting': 'Sətirlər iddialara çevrilir',
  'reading.step.checking': 'Hər yazı yoxlanılır',
  'reading.step.storing': 'Bu cihazda saxlanılır',
  'reading.step.showing': 'Göstərilməyə hazırlanır',
  'reading.share': '{percent} %',
  'reading.cancel': 'Ləğv et',
  'reading.cancelled': 'Açılma ləğv edildi: {name}. Yenidən cəhd etmək üçün səhifəni yeniləyin.',
} as const
