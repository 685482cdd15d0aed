import { firefox, isFirefoxHere } from './firefox.ts'
import { tellStories } from './tell-stories.ts'

tellStories('Firefox', isFirefoxHere() ? firefox : null)
