/** Texts of `--help`. Long enough to work from, short enough to read. */

export const USAGE = `Usage: cairn COMMAND [OPTIONS]

Commands:
  validate PATH   check a package folder, a .zip of one, or a GeoJSON file
  verify DIR      check a package's hashes, and its quotes against captures

Options:
  --help          show this help, or that of a command: cairn validate --help
  --version       show the version

Exit code: 0 clean, 1 findings, 2 wrong usage or unreadable files.`

export const VALIDATE_USAGE = `Usage: cairn validate PATH [--format text|json] [--strict]

Reads PATH (a package folder, a .zip of one, or a GeoJSON file) as the app does, and
prints every issue as file:line:column severity code path: message, then the numbers.

Options:
  --format text|json   how to print; default text
  --strict             warnings count as findings too

Exit code: 0 no errors, 1 errors (with --strict: or warnings), 2 wrong usage or unreadable files.`

export const VERIFY_USAGE = `Usage: cairn verify DIR [--captures DIR] [--format text|json]

Checks the files of the package in DIR against the hashes in its datapackage.json, and
every passage against the captures at hand: it must be found exactly once, at the stated
code point offsets. Files in --captures may have any name; their SHA-256 says what they are.

Options:
  --captures DIR       folder with copies of documents that the package does not ship
  --format text|json   how to print; default text

Exit code: 0 all at hand matches, 1 something differs, 2 wrong usage or unreadable files.`
