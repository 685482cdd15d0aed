/** The lane of incidents above the bars: its room is there at once, its marks when their code has come. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { incidentsOf } from './incidents.ts'

interface Lane {
  readonly pkg: CairnPackage
  readonly bins: readonly HistogramBin[]
  readonly lang: string
  readonly large: boolean
}

/** Nothing where no incident is dated. */
export function incidentsLane({ pkg, bins, lang, large }: Lane): TemplateResult | typeof nothing {
  if (incidentsOf(pkg).marks.length === 0) return nothing
  void import('./timeline-incidents.ts').catch(() => undefined)
  return html`<cairn-timeline-incidents .pkg=${pkg} .bins=${bins} .lang=${lang} .large=${large}></cairn-timeline-incidents>`
}
