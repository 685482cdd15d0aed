/**
 * Two-name labels for settlements that both sides of the conflict name differently, by GeoNames id.
 *
 * Order: Latin alphabet, whatever the side. Spelling: as the gazetteer of the bundled package writes
 * it, else as GeoNames' alternate names do, without apostrophes. A place that both sides call alike
 * (Hadrut) needs no entry: its GeoNames name stands.
 */

/** @type {Record<number, string>} */
export const TWO_NAMES = {
  146901: 'Kovsakan / Zangilan',
  146969: 'Khojavend / Martuni',
  146970: 'Khankendi / Stepanakert',
  147105: 'Shusha / Shushi',
  147305: 'Qubadli / Sanasar',
  147504: 'Mijnavan / Mincivan',
  147625: 'Berdzor / Lachin',
  147695: 'Karmir Shuka / Qırmızı Bazar',
  147774: 'Ivanyan / Khojaly',
  148106: 'Fuzuli / Varanda',
  148141: 'Jabrayil / Jrakan',
  148450: 'Asgaran / Askeran',
  148619: 'Aghdam / Akna',
  584747: 'Vangli / Vank',
  586268: 'Kalbajar / Karvachar',
  587379: 'Aghdara / Martakert',
}
