/** The page: fonts and tokens, the language of the address, then the one element that is the application. */
import './design/fonts.css'
import './design/tokens.css'
import './app/app.css'
import { CairnApp } from './app/cairn-app.ts'
import { addressLanguage } from './app/language.ts'
import { speak } from './i18n/languages.ts'
import { spokenLanguage } from './i18n/message.ts'
import { allowOwnScripts } from './map/own-scripts.ts'

allowOwnScripts()
await speak(addressLanguage(location.search))
document.documentElement.lang = spokenLanguage()
customElements.define('cairn-app', CairnApp)
