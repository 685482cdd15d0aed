/** Defines the custom elements of the first screen. Others come where they are shown. */
import '../ui/area-tools.ts'
import '../ui/filters.ts'
import '../ui/legend.ts'
import '../ui/more-menu.ts'
import '../ui/results.ts'
import '../ui/timeline.ts'
import '../ui/tray.ts'
