import { tellStories } from './tell-stories.ts'
import { isWebKitHere, webKit } from './webkit.ts'

tellStories('WebKitGTK', isWebKitHere() ? webKit : null)
