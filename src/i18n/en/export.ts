export const exporting = {
  'export.lead':
    'Files for your own tools: claims and places first, below them the documents as references. No claim leaves without its claimant and its modality, and no place more finely than it is known.',
  'export.scopeTitle': 'How much',
  'export.shown':
    'What is shown: {features, plural, one {# feature} other {# features}}, {claims, plural, one {# matching claim} other {# matching claims}}',
  'export.everything':
    'Everything: {features, plural, one {# feature} other {# features}}, {claims, plural, one {# claim} other {# claims}}',
  'export.dataTitle': 'Claims and places',
  'export.citationsTitle': 'Documents behind the claims',
  'export.name.csv': 'CSV',
  'export.what.csv':
    'A table with one row per claim, for spreadsheets and scripts. Cells that a spreadsheet would run as a formula are disarmed.',
  'export.name.csv-short': 'Short table for a report (CSV)',
  'export.what.csv-short':
    'For people to read: one row per claim in eighteen columns, from feature and place to document and passage. It does not open as the package again.',
  'export.name.geojson': 'GeoJSON',
  'export.what.geojson':
    'For QGIS and other map programs. Coarse places are areas, not points; places not stated are kept without geometry.',
  'export.name.kml': 'KML',
  'export.what.kml':
    'For Google Earth and phones. Each place says in words who claims what, when and where it stands.',
  'export.name.zip': 'Package (zip)',
  'export.what.zip':
    'For Cairn: claims with their documents, claimants and places, every file with its hash. “Everything” gives the package as it is stored.',
  'export.name.public': 'Public copy (zip)',
  'export.what.public':
    'The whole package as the public may see it: every place no finer than decided, everything searched for what is held back.',
  'export.public.withheld':
    '{features, plural, =0 {No place is shown more coarsely than it is held.} one {# place is shown more coarsely than it is held.} other {# places are shown more coarsely than they are held.}}',
  'export.public.undecided':
    '{features, plural, one {# feature names} other {# features name}} a finer place without a decision: {ids}.',
  'export.name.csl': 'CSL-JSON',
  'export.what.csl': 'For Zotero, Pandoc and citation processors.',
  'export.name.bibtex': 'BibTeX',
  'export.what.bibtex': 'For LaTeX and most reference managers.',
  'export.name.ris': 'RIS',
  'export.what.ris': 'For EndNote, Mendeley and Zotero.',
  'export.pictureTitle': 'The map as a picture',
  'export.proportion': 'Shape',
  'export.proportion.landscape': 'landscape, 1600 × 1000',
  'export.proportion.square': 'square, 1280 × 1280',
  'export.proportion.portrait': 'upright page, 1280 × 1810',
  'export.section': 'Part of the world',
  'export.section.all': 'every place that leaves',
  'export.section.view': 'what the map shows now',
  'export.name.png': 'PNG',
  'export.what.png':
    'Pixels, for documents and messages, at twice these sizes. With legend, query and numbers; the places without position are counted in it.',
  'export.name.svg': 'SVG',
  'export.what.svg':
    'A drawing that stays sharp at any size and whose text can be read and searched, for print and web pages.',
  'export.sheetTitle': 'On paper, or to another device',
  'export.what.sheet':
    'The query or one feature as a document to print or to keep as PDF: map, every claim with claimant and modality, and the documents.',
  'export.sheet': 'Print sheet …',
  'export.what.bundle':
    'One file with packages, attached documents, map areas and notes for another device, encrypted if you like.',
  'export.bundle': 'Hand over …',
  'export.save': 'Save',
  'export.always':
    'Each file carries the query, its address, the version of the package, the day up to which documents were looked for, and the licence. Your own position is in none of them.',
  'export.noPackage': 'Only for packages: the open file is GeoJSON without a description of its own.',
  'export.noDocuments': 'The open file names no documents.',
  'export.nothing': 'Nothing is shown under the present query, so there is nothing to save but everything.',
  'export.busy': 'Writing {form} …',
  'export.cancel': 'Cancel',
  'export.done': 'Saved as {name} ({kilobytes, number} KB).',
  'export.failed': 'The file could not be written: {reason}',
} as const
