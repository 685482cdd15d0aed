/** What the first screen says in Armenian. `tests/i18n/parts.test.ts` holds it to the code. */
import { area } from './area.ts'
import { comfort } from './comfort.ts'
import { common } from './common.ts'
import { filters } from './filters.ts'
import { labels } from './labels.ts'
import { language } from './language.ts'
import { map } from './map.ts'
import { opening } from './opening.ts'
import { page } from './page.ts'
import { query } from './query.ts'
import { reading } from './reading.ts'
import { timeline } from './timeline.ts'
import { titles } from './titles.ts'

export const messages: Readonly<Record<string, string>> = {
  ...area,
  ...comfort,
  ...common,
  ...filters,
  ...labels,
  ...language,
  ...map,
  ...opening,
  ...page,
  ...query,
  ...reading,
  ...timeline,
  ...titles,
}
