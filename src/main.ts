/** The page: fonts and tokens, then the one element that is the application. */
import './design/fonts.css'
import './design/tokens.css'
import './app/app.css'
import './app/cairn-app.ts'
