/** Words for the codes of the format, for example `modality` `possible` → "possible". */
import { hasMessage, spokenLanguage, t } from './message.ts'

export type CodeKind =
  | 'modality'
  | 'precision'
  | 'role'
  | 'featureType'
  | 'status'
  | 'dateKind'
  | 'dateBasis'
  | 'predicateGroup'
  | 'relation'
  | 'polarity'
  | 'captureLevel'
  | 'derivation'
  | 'countKind'
  | 'countQualifier'
  | 'agentKind'
  | 'facet'

/** The word for a code; an unknown code is shown as it stands, so nothing is hidden. */
export function label(kind: CodeKind, code: string): string {
  const key = `${kind}.${code}`
  return hasMessage(key) ? t(key) : code
}

/** Name of a language in the interface's, for example `hy` → "Armenian"; the tag itself when unknown. */
export function languageName(tag: string, lang = spokenLanguage()): string {
  if (isSpokenByBrowser(lang)) return nameFrom(lang, tag)
  const key = `languageName.${tag}`
  return hasMessage(key) ? t(key) : nameFrom('en', tag)
}

function nameFrom(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Chromium lists Azerbaijani and answers with the bare tag; every language with names has one for French. */
function isSpokenByBrowser(lang: string): boolean {
  const isSpoken =
    spoken.get(lang) ??
    (Intl.DisplayNames.supportedLocalesOf(lang).length > 0 && nameFrom(lang, 'fr') !== 'fr')
  spoken.set(lang, isSpoken)
  return isSpoken
}

const spoken = new Map<string, boolean>()
