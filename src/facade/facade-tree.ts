/** The whole facade of a view: all that a reader needs without a script, and what a script needs to go on from. */
import { t } from '../i18n/message.ts'
import { claimSection } from './claim-list.ts'
import type { FacadeInput } from './facade-input.ts'
import { asOfText, figureTree, footTree, headTree } from './facade-parts.ts'
import type { Tree } from './tree.ts'

/** Digits of the package's hash that tell versions apart, as in pinned links. */
const HASH_DIGITS = 8

/**
 * A `main` with what is shown. Its `data-*` are read by src/embed: `search` the view, `pin` version and hash as a
 * pinned link has them, `camera` the small map's, for a page that draws other marks on the same ground.
 */
export function facadeTree(input: FacadeInput): Tree {
  const { package: pkg, search, camera, lang } = input
  const data = {
    'data-id': pkg.id,
    'data-search': search,
    'data-pin': `${pkg.version}~${pkg.hash.slice(0, HASH_DIGITS)}`,
    'data-camera': camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : undefined,
  }
  return [
    'main',
    { class: 'cairn', lang, ...data },
    headTree(input),
    ['p', { class: 'note', role: 'status', hidden: true }],
    ['div', { class: 'body' }, figureTree(input), claimSection(input)],
    footTree(input),
    ['p', { class: 'words', hidden: true, ...waitingWords(input) }],
  ]
}

/** Words that a script may need before it has a catalogue; braces stand for what only it knows. */
function waitingWords({ package: { version, asOf }, lang }: FacadeInput) {
  return {
    'data-wait': t('facade.wait'),
    'data-no-map': t('facade.noMap'),
    'data-no-list': t('facade.noList'),
    'data-gone': t('facade.gone', { date: '{date}', reason: '{reason}' }),
    'data-newer': t('facade.newer', { version, present: '{present}' }),
    'data-not-asked': t('facade.notAsked', { version, asOf: asOfText(asOf, lang) }),
  }
}
