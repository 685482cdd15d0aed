import { featureById } from '../domain/feature-by-id.ts'
import { localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'

/** The title of the browser tab: what is open, in which package. */
export function pageTitle({ parsed, session }: PageState): string {
  const pkg = parsed?.package
  if (!pkg) return 'Cairn'
  const feature = featureById(session.selection.site, pkg)
  if (!feature) return t('page.titlePackage', { package: pkg.title })
  return t('page.title', { feature: localText(feature.properties.label, session.lang), package: pkg.title })
}
