/** The bodies that do casework. Cairn collects nothing and cannot help with a case; they can. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

interface CaseworkBody {
  /** Key of the name; `<key>Does` says in one sentence what it can do. */
  readonly key: string
  readonly url: string
}

const CASEWORK: readonly CaseworkBody[] = [
  { key: 'about.familyLinks', url: 'https://familylinks.icrc.org/' },
  { key: 'about.icrcMissing', url: 'https://missingpersons.icrc.org/' },
  { key: 'about.icmp', url: 'https://oic.icmp.int/' },
]

/** The site that is left for: readers see where a link leads before they follow it. */
function outside(text: string, url: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>
    <span class="tiny soft">${new URL(url).host}</span>`
}

const item = ({ key, url }: CaseworkBody): TemplateResult =>
  html`<li>${outside(t(key), url)}<br /><span class="soft">${t(`${key}Does`)}</span></li>`

/** Plain links with the note that the other site sees the visit, and the national commissions in words. */
export function caseworkLinks(): TemplateResult {
  return html`<ul class="links">
      ${CASEWORK.map(item)}
      <li><strong>${t('about.commissions')}</strong><br /><span class="soft">${t('about.commissionsDo')}</span></li>
    </ul>
    <p class="tiny soft">${t('about.sitesSeeVisit')}</p>`
}

interface Credit {
  readonly what: string
  readonly url: string
}

const CREDITS: readonly Credit[] = [
  { what: 'about.creditNaturalEarth', url: 'https://www.naturalearthdata.com/' },
  { what: 'about.creditGeoNames', url: 'https://www.geonames.org/' },
  { what: 'about.creditGshhg', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { what: 'about.creditFonts', url: 'https://openfontlicense.org/' },
]

/** Works of others that the page shows, with their licences. */
export function credits(): TemplateResult {
  return html`<ul class="links">
    ${CREDITS.map(({ what, url }) => html`<li>${outside(t(what), url)}</li>`)}
    <li>${t('about.creditCode')}</li>
  </ul>`
}
