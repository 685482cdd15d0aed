/** What was kept of the document, how it falls short, and the hash that proves a copy. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Capture, Source } from '../domain/generated/package-types.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'

function capture(one: Capture): TemplateResult {
  const below = one.captureLevel === 'text_only' || one.captureLevel === 'html'
  const when = one.capturedAt ? formatEdtf(one.capturedAt.slice(0, 10)) : t('common.dateNotStated')
  return html`<p class="small">
      ${t('documents.captureLine', { level: label('captureLevel', one.captureLevel), bytes: one.bytes, when })}
      ${below ? html`<span class="soft">${t('documents.belowMinimum')}</span>` : nothing}
    </p>
    <p class="hash">sha256 ${one.sha256}</p>
    ${
      one.defects.length > 0
        ? html`<details class="small">
            <summary>${t('documents.defects', { n: one.defects.length })}</summary>
            <ul>${one.defects.map(({ note, at }) => html`<li>${note}${at === undefined ? nothing : html` <span class="soft">${t('documents.atCharacter', { at })}</span>`}</li>`)}</ul>
          </details>`
        : nothing
    }`
}

/** Captures, reading extent and rights. */
export function captureBlock(source: Source): TemplateResult {
  const { captures, readExtent, rights } = source
  return html`<section>
    <h3 class="eyebrow">${t('documents.kept')}</h3>
    ${captures.length === 0 ? html`<p class="small soft">${t('documents.nothingKept')}</p>` : captures.map(capture)}
    ${readExtent ? html`<p class="small soft">${t(`documents.read.${readExtent}`)}</p>` : nothing}
    <p class="small soft">${t('documents.rights', { holder: rights.holder, licence: rights.licence ?? t('documents.noLicence') })}</p>
  </section>`
}
