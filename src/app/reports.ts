/** Defines the elements of the comparison and of the reports about a package. Loaded when one is first opened: most readers never do. */
import '../i18n/rest.ts'
import '../ui/balance.ts'
import '../ui/matrix.ts'
import '../ui/releases.ts'
