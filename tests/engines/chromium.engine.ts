import { chromium, isChromiumHere } from './chromium.ts'
import { tellStories } from './tell-stories.ts'

tellStories('Chromium', (await isChromiumHere()) ? chromium : null)
