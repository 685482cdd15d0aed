/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const facade = {
  'facade.mapWords':
    'Xəritə. {drawn, plural, =0 {Heç bir obyekt çəkilməyib.} one {Bir obyekt çəkilib.} other {# obyekt çəkilib.}} {outside, plural, =0 {} one {Biri xəritənin bu hissəsindən kənardadır.} other {# obyekt xəritənin bu hissəsindən kənardadır.}} Siyahıda hər iddia var.',
  'facade.start': 'Canlı xəritəni aç',
  'facade.signs':
    'Rəqəm: bu qədər obyekt. Rənglənmiş: bu sahənin hər hansı yerində; ştrixlənmiş: rayon və ya bölgə, içində haradasa olanlar üçün kənarı boyunca kiçik işarələr. İkiqat kontur: mübahisəli. Bütöv xətt: bəyan edilir; qırıq: mümkün sayılır və ya ehtimal edilir; nöqtəli: başqalarına istinadən; üstündən xətt çəkilmiş: inkar edilir.',
  'facade.claims': '{n, plural, =0 {Uyğun iddia yoxdur} one {Bir iddia} other {# iddia}}',
  'facade.order': 'Ən yeni bəyanat əvvəldə.',
  'facade.parties': 'Tərəflər üzrə: {parties}.',
  'facade.outside': '“{label}” seçilib, lakin göstərilənlər arasında deyil.',
  'facade.all': 'Bütün iddiaları oxu: {n, number}',
  'facade.further': '{n, plural, one {Daha bir iddia} other {Daha # iddia}}',
  'facade.rest': '{n, plural, one {Tam görünüşdə daha bir iddia} other {Tam görünüşdə daha # iddia}}',
  'facade.superseded': '{modality}, sonradan iddia edənin özü əvəz edib',
  'facade.withdrawn': '{modality}, sonradan iddia edənin özü geri götürüb',
  'facade.contradictedBy': 'buna ziddir: {who}',
  'facade.origin': '{title}, versiya {version}. Sənədlərin axtarıldığı son tarix: {asOf}.',
  'facade.disclaimer':
    'Burada heç nə iddianın doğru olduğunu demir. Heç bir yer məlum olduğundan daha dəqiq çəkilməyib.',
  'facade.full': 'Filtrlər və sənədlərlə tam görünüş',
  'facade.report': 'Xəta barədə bildir',
  'facade.reportWhat':
    'Paketi ({title}, versiya {version}), iddianı və ya obyekti və sənəddə əvəzinə nə deyildiyini göstərin. Düzəliş yeni buraxılış olur; geri götürülən isə geri götürülmüş kimi, səbəbi ilə birlikdə oxunaqlı qalır.',
  'facade.reportWhom': 'Paketi nəşr edənlərə və ya onu oxuduğunuz saytı idarə edənə yazın:',
  'facade.reportCasework':
    'İtkin düşmüş şəxslər barədə məlumat bu işlərlə məşğul olan qurumlara verilməlidir: Beynəlxalq Qızıl Xaç Komitəsi (ICRC), İtkin Düşmüş Şəxslər üzrə Beynəlxalq Komissiya (ICMP) və itkin düşmüş şəxslər üzrə milli komissiyalar.',
  'facade.back': 'Xəritəyə qayıt',
  'facade.unasked':
    'Bu səhifənin ünvanı paketin bir hissəsini istəyə bilər. Skripti olmadan səhifə hamısını göstərir.',
  'facade.wait': 'Siyahı gəlir.',
  'facade.gone': 'Paket geri götürüb, tarix: {date}. Səbəb: {reason}',
  'facade.noMap': 'Canlı xəritə burada çəkilə bilmir. Çertyoj və siyahı eyni yazıları göstərir.',
  'facade.notAsked':
    'Bu, versiya {version}; o vaxtdan nəyin geri götürüldüyünü öyrənmək mümkün olmadı. Sənədlərin axtarıldığı son tarix: {asOf}.',
  'facade.newer':
    'Bu, versiya {version}; hazırkı versiya: {present}. O vaxtdan geri götürülənlər işarələnib.',
  'facade.noList':
    'Tələb olunan görünüşü yükləmək mümkün olmadı. Rəqəmlər, çertyoj və siyahı yuxarıdakı cümləyə cavab verir.',
  'facade.sitesSeeVisit': 'Sənədlərə keçidlər başqa saytlara aparır; onlar gəlişinizi görəcək.',
} as const
