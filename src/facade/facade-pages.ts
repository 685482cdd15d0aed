/** The pages of a view: the facade, and the list of all its claims. */
import { t } from '../i18n/message.ts'
import { wholeList } from './claim-list.ts'
import type { FacadeInput } from './facade-input.ts'
import { facadePage, type PageHead } from './facade-page.ts'
import { footTree, headTree } from './facade-parts.ts'
import { facadeTree } from './facade-tree.ts'
import type { Tree } from './tree.ts'

/** A view as a page. */
export function viewPage(input: FacadeInput, page: Pick<PageHead, 'css' | 'script' | 'card'>): string {
  return facadePage({ ...headOf(input), ...page, isAsked: false }, facadeTree(input))
}

/** The page that shows whatever its address asks for, and before a script has run, or without one, everything. */
export function askedPage(input: FacadeInput, page: Pick<PageHead, 'css' | 'script'>): string {
  const unasked: Tree = ['p', { class: 'unasked note' }, t('facade.unasked')]
  return facadePage({ ...headOf(input), ...page, card: null, isAsked: true }, unasked, facadeTree(input))
}

/** All claims of a view, in the order of its first ones. */
export function claimsPage(input: FacadeInput, css: string): string {
  const back: Tree = ['p', {}, ['a', { href: './' }, t('facade.back')]]
  const main: Tree = [
    'main',
    { class: 'cairn', lang: input.lang },
    headTree(input),
    back,
    wholeList(input),
    footTree(input),
  ]
  return facadePage({ ...headOf(input), css, script: null, card: null, isAsked: false }, main)
}

function headOf({ title, question, tally, lang }: FacadeInput) {
  const description = `${question} ${t('tally.shown', { n: tally.shown })} ${t('tally.sum', { ...tally })}`
  return { title, description: description.replace(/;$/, '.'), lang }
}
