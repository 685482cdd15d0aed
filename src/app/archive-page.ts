/** The page around an archive of claims: filters, the map, and what the archive says beside it. */
import { html, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { ArchiveFacts } from '../tiles/archive-facts.ts'
import type { ArchiveView } from '../ui/archive-look.ts'
import '../ui/archive.ts'
import '../ui/archive-filters.ts'
import type { OpenArchive } from './archive-state.ts'

interface ArchiveActions {
  /** The map's place in the page; undefined when it is gone. */
  readonly mapAt: (element: Element | undefined) => void
  readonly close: () => void
}

/** In the places that the columns of a package have. */
export function archivePage(
  view: ArchiveView,
  lang: string,
  sheet: Parameters<OpenArchive['render']>[1],
  { mapAt, close }: ArchiveActions,
): TemplateResult {
  return html`<aside class="filters" tabindex="-1" aria-label=${t('page.filters')}>${filtersPanel(view)}</aside>
    <main tabindex="-1" class="stage">
      <div class="map-of-archive" role="region" aria-label=${t('archive.map')} ${ref(mapAt)}></div>
    </main>
    <section class="side ${sheet.height}" tabindex="-1" aria-label=${sheet.label}>
      ${sheet.handle()}
      <div class="side-body">
        <cairn-archive .view=${view} .lang=${lang} @archive-close=${close}></cairn-archive>
      </div>
    </section>`
}

export const filtersPanel = (view: ArchiveView): TemplateResult =>
  html`<cairn-archive-filters .view=${view}></cairn-archive-filters>`

/** The archive as a package without features: names of claimants, parties and predicates, for sentences. */
export function archivePackage({ title, version, claimants, ...facts }: ArchiveFacts): CairnPackage {
  const agents = claimants.map(({ id, name, party }) => {
    const agent = {
      id,
      kind: 'institution',
      names: [{ value: name, lang: 'und' }],
      party: party ?? 'unknown',
    }
    return [
      id,
      agent as CairnPackage['agents'] extends ReadonlyMap<string, infer Agent> ? Agent : never,
    ] as const
  })
  return {
    ...{ id: facts.package ?? '', title, version: version ?? '', created: null, asOf: null, bbox: null },
    ...{ kind: 'package', gloss: [], features: [], releases: [], hash: '' },
    parties: facts.parties as unknown as CairnPackage['parties'],
    predicates: facts.predicates as unknown as CairnPackage['predicates'],
    agents: new Map(agents),
    ...{ sources: new Map(), places: new Map(), tombstones: new Map() },
  }
}
