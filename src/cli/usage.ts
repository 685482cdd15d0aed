/** Texts of `--help`. Long enough to work from, short enough to read. */

export const USAGE = `Usage: cairn COMMAND [OPTIONS]

Commands:
  validate PATH   check a package folder, a .zip of one, or a GeoJSON file
  verify DIR      check a package's hashes, and its quotes against captures
  report DIR      count the claims by party: who speaks, where, how certainly
  diff OLD NEW    show what a release added, corrected and withdrew
  export PATH     write a package as GeoJSON, CSV, KML, zip or citations
  import FILE     make a package of a table: CSV, XLSX, KML, GPX, GeoJSON, …
  publish DIR     apply the decisions on places and write what the public may see
  sign DIR        sign a published package, so that readers see who packed it
  tiles DIR       write a published package as tiles, for what no browser can hold
  basemap …       build the outline of the world, or cut an area of an archive
  pack PACKAGE…   put packages, documents, areas and notes into one file to hand over
  unpack FILE     take such a file apart, each thing proven by its hash

Options:
  --help          show this help, or that of a command: cairn validate --help
  --version       show the version

Exit code: 0 clean, 1 findings, 2 wrong usage or unreadable files.`

export const VALIDATE_USAGE = `Usage: cairn validate PATH [--format text|json] [--strict] [--stream]

Reads PATH (a package folder, a .zip of one, or a GeoJSON file) as the app does, and
prints every issue as file:line:column severity code path: message, then the numbers.

Options:
  --format text|json   how to print; default text
  --strict             warnings count as findings too
  --stream             read a GeoJSON file without claims in batches, with memory that does
                       not grow with the file; done anyway above 200 MB

Exit code: 0 no errors, 1 errors (with --strict: or warnings), 2 wrong usage or unreadable files.`

export const VERIFY_USAGE = `Usage: cairn verify DIR [--captures DIR] [--key KEY] [--format text|json]

Checks the files of the package in DIR against the hashes in its datapackage.json, and
every passage against the captures at hand: it must be found exactly once, at the stated
code point offsets. Files in --captures may have any name; their SHA-256 says what they are.

Options:
  --captures DIR       folder with copies of documents that the package does not ship
  --key KEY            public key (minisign's, 56 letters) that must have signed the package
  --format text|json   how to print; default text

Exit code: 0 all at hand matches, 1 something differs, 2 wrong usage or unreadable files.`

export const SIGN_USAGE = `Usage: cairn sign DIR --key FILE [--passphrase-file FILE]

Signs the package in DIR: writes datapackage.json.minisig beside its descriptor, and into
the folder of its version. The descriptor names the signer ("signer" in "cairn") and holds
the hashes of all other files. Keys are minisign's, made by: minisign -G. Anybody can check
with: minisign -Vm datapackage.json -P KEY. A signature says who packed the files, never
that a claim is true.

Options:
  --key FILE               secret key; keep it on no server
  --passphrase-file FILE   where the key has a passphrase

Exit code: 0 signed, 1 the package is not fit to be signed, 2 wrong usage or unreadable files.`

export const REPORT_USAGE = `Usage: cairn report DIR [--format text|json]

Counts the claims of the package in DIR (or of a .zip of one) by party: claimants, located
and unlocated, affirming and denying, by how certainly they are said, independent origins,
documents, grades. Parties stand in the package's own order; nobody is ranked. That one
party supplies more than 80 % of the claims is printed as a notice and is no finding.

Options:
  --format text|json   how to print; default text

Exit code: 0 all records counted, 1 records were rejected, 2 wrong usage or unreadable files.`

export const DIFF_USAGE = `Usage: cairn diff OLD NEW [--format text|json]

Compares two releases of a package (folders or .zip files) record by record: ids added,
corrected (with the fields that differ) and withdrawn. Checks that what is gone has a
tombstone in changes.json, that corrections are in its log, that no id changed what it
names, and that withdrawn ids stay withdrawn.

Options:
  --format text|json   how to print; default text

Exit code: 0 no findings, 1 findings or records with faults, 2 wrong usage or unreadable files.`

export const EXPORT_USAGE = `Usage: cairn export PATH --to FILE [--format FORM]

Writes PATH (a package folder, a .zip of one, or a GeoJSON file) to FILE as the app's
Export does. The ending of FILE says the form, unless --format does.

Options:
  --to FILE       the file to write; one that is there is replaced
  --format FORM   geojson (.geojson, .json), csv (.csv),
                  csv-short (.short.csv), kml (.kml), zip (.zip),
                  csl (.csl.json), bibtex (.bib) or ris (.ris)

Exit code: 0 written, 1 written without rejected records or not at all, 2 wrong usage or unreadable files.`

export const IMPORT_USAGE = `Usage: cairn import FILE --to DIR [OPTIONS]
       cairn import FILE --propose FILE [OPTIONS]

Makes a package of a table (CSV, XLSX, GeoJSON, KML, GPX, TimeMap, Atlos, KoboToolbox) as
the app's Import does, and prints what became of every row. Without --mapping the meaning
of the columns is proposed from their names and values.

Options:
  --to DIR         folder for the package: new, empty, or an earlier import
  --mapping FILE   a saved mapping (docs/import.md)
  --propose FILE   write the mapping that is used; without --to nothing else is done
  --table NAME     which sheet or layer; default the one with most rows
  --title TEXT     title of the package
  --report FILE    write the report of every row as JSON
  --rejected FILE  write rejected rows as CSV, with the reason
  --stream         read a CSV file in batches, as is done above 300 MB

Exit code: 0 all rows imported, 1 rows were rejected, 2 wrong usage or unreadable files.`

export const PUBLISH_USAGE = `Usage: cairn publish DIR --to DIR [OPTIONS]

Writes a copy of the held package DIR that may be shown to everybody: every place no finer
than its decision, without decision no finer than the settlement that a public document
names. Everything that would ship is searched for what was held back; with a finding
nothing is written. The present files stand in --to, and again in a folder named by the
version, which is never changed afterwards.

Options:
  --to DIR             folder of releases: new, empty, or written by an earlier publishing
  --previous DIR       the release before; default the one in --to
  --overdue REASON     publish features whose day of review has passed, with this reason
  --today YYYY-MM-DD   the day that reviews are compared with; default today (UTC)
  --format text|json   how to print; default text

Exit code: 0 published, 1 findings, 2 wrong usage or unreadable files.`

export const TILES_USAGE = `Usage: cairn tiles DIR --to FILE [--date KIND] [--maxzoom N]

Writes the claims of DIR, a package that \`cairn publish\` has written, to one PMTiles
archive: a mark for each claim, with its claimant and its days, so that a map filters by
both in the tile; where a tile is dense, counts by claimant and year (docs/large.md).

Options:
  --to FILE     the file to write; one that is there is replaced
  --date KIND   the kind of date that the period means; default statement
  --maxzoom N   finest zoom of the tiles, at most 12; default 10

Exit code: 0 written, 1 DIR was not published or shows a place too finely, 2 wrong usage or unreadable files.`

export const BASEMAP_USAGE = `Usage: cairn basemap build --to FILE [--from DIR]
       cairn basemap extract SOURCE --bbox W,S,E,N --maxzoom N --to FILE [--offer TITLE]

build makes the outline of the world, one PMTiles archive in the layers of the Protomaps
basemap, of world.json, water.json and settlements.json. extract cuts an area of SOURCE, a
PMTiles archive on this disk or on a host that answers range requests; of a host only the
directories and the tiles of the area are fetched.

Options:
  --to FILE        the file to write; one that is there is replaced once the new one is whole
  --from DIR       folder of the outline; default public/basemap
  --bbox W,S,E,N   degrees; W greater than E crosses the antimeridian
  --maxzoom N      finest zoom that is wanted; coarser ones are always taken
  --offer TITLE    put FILE into areas.json beside it, the list of maps that a site offers
  --date EDTF      with --offer: when the data of SOURCE were taken
  --attribution TEXT
                   with --offer: whom the map names, and its licence; default what SOURCE says

Exit code: 0 written, 1 the archive or the outline cannot be used, 2 wrong usage or unreadable files.`

export const PACK_USAGE = `Usage: cairn pack PACKAGE… --to FILE [OPTIONS]

Puts packages (folders, .zip files of one, or GeoJSON files), copies of their documents,
areas of the map and private notes into one file that the app and \`cairn unpack\` open. Without recipient and
passphrase everybody who has the file can read it. Encrypted files are those of age
(age-encryption.org), so that the program \`age\` opens them as well.

Options:
  --to FILE                the file to write; one that is there is never replaced
  --documents DIR          copies of documents; those that a package names are taken
  --area FILE              an area of the map (.pmtiles); may be given several times
  --notes PATH             private notes that \`cairn unpack\` wrote: the folder or one file;
                           only together with a recipient or a passphrase
  --recipient age1…        encrypt for the holder of this key; may be given several times
  --recipients-file FILE   encrypt for these, one a line
  --passphrase-file FILE   encrypt with the passphrase in the first line of FILE
  --created TIME           say in the file when it was made; without it the same content
                           always gives the same (unencrypted) bytes

Exit code: 0 written, 1 written without rejected records or not at all, 2 wrong usage or unreadable files.`

export const UNPACK_USAGE = `Usage: cairn unpack FILE --to DIR [OPTIONS]
       cairn unpack FILE --list [OPTIONS]

Takes apart a file that \`cairn pack\` or the app has made. Every file is proven by its size
and hash before it is written; what is damaged is left out and named.

Options:
  --to DIR                 the folder to write; new or empty
  --list                   say what is inside, and write nothing
  --identity-file FILE     the secret keys of age to open it with, one a line
  --passphrase-file FILE   open it with the passphrase in the first line of FILE

Exit code: 0 all written, 1 something is damaged, 2 wrong usage, wrong key or unreadable files.`
