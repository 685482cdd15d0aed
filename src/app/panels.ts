/** Defines the custom elements that the page is laid out with. */
import '../ui/area-tools.ts'
import '../ui/empty-result.ts'
import '../ui/filter-steps.ts'
import '../ui/filters.ts'
import '../ui/legend.ts'
import '../ui/more-menu.ts'
import '../ui/results.ts'
import '../ui/timeline.ts'
import '../ui/tray.ts'

// An element that is on the page already becomes what it is when its code arrives.
void import('./further-panels.ts')
