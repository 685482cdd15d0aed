/** Panels that nobody sees before choosing something. Each is loaded where it is shown; all of them at the first quiet moment. */
import '../i18n/rest.ts'
import '../ui/area-bar.ts'
import '../ui/document.ts'
import '../ui/feature.ts'
import '../ui/picked.ts'
import '../ui/sources.ts'
import '../ui/table.ts'
