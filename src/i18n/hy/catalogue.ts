/** The Armenian catalogue. No native speaker has reviewed it yet. */
import { area } from './area.ts'
import { bundle } from './bundle.ts'
import { comfort } from './comfort.ts'
import { common } from './common.ts'
import { compare } from './compare.ts'
import { derived } from './derived.ts'
import { documents } from './documents.ts'
import { exporting } from './export.ts'
import { facade } from './facade.ts'
import { field } from './field.ts'
import { filters } from './filters.ts'
import { importing } from './import.ts'
import { importReport } from './import-report.ts'
import { labels } from './labels.ts'
import { language } from './language.ts'
import { map } from './map.ts'
import { offline } from './offline.ts'
import { page } from './page.ts'
import { picture } from './picture.ts'
import { print } from './print.ts'
import { query } from './query.ts'
import { reading } from './reading.ts'
import { share } from './share.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { vault } from './vault.ts'

export const catalogue: Readonly<Record<string, string>> = {
  ...area,
  ...bundle,
  ...comfort,
  ...common,
  ...labels,
  ...compare,
  ...derived,
  ...documents,
  ...exporting,
  ...facade,
  ...field,
  ...filters,
  ...importing,
  ...importReport,
  ...language,
  ...map,
  ...offline,
  ...page,
  ...picture,
  ...print,
  ...query,
  ...reading,
  ...share,
  ...table,
  ...timeline,
  ...vault,
}
