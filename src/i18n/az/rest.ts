/** What everything behind the first screen says in Azerbaijani. */
import { archive } from './archive.ts'
import { bundle } from './bundle.ts'
import { compare } from './compare.ts'
import { derived } from './derived.ts'
import { documents } from './documents.ts'
import { empty } from './empty.ts'
import { exporting } from './export.ts'
import { facade } from './facade.ts'
import { field } from './field.ts'
import { importing } from './import.ts'
import { importReport } from './import-report.ts'
import { issues } from './issues.ts'
import { large } from './large.ts'
import { late } from './late.ts'
import { offline } from './offline.ts'
import { picture } from './picture.ts'
import { print } from './print.ts'
import { sentence } from './sentence.ts'
import { share } from './share.ts'
import { shortcuts } from './shortcuts.ts'
import { table } from './table.ts'
import { trust } from './trust.ts'
import { vault } from './vault.ts'
import { views } from './views.ts'
export const messages: Readonly<Record<string, string>> = {
  ...late,
  ...empty,
  ...issues,
  ...shortcuts,
  ...views,
  ...archive,
  ...bundle,
  ...compare,
  ...derived,
  ...documents,
  ...exporting,
  ...facade,
  ...field,
  ...importing,
  ...importReport,
  ...large,
  ...offline,
  ...picture,
  ...print,
  ...sentence,
  ...share,
  ...table,
  ...trust,
  ...vault,
}
