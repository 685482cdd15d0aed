/**
 * Importing this brings all messages in the language of the page, before the module that imports it runs. Every module
 * of the page that is loaded on use and says more than the first screen imports it, so `t` never waits and no panel can
 * be there without its words; `tests/i18n/parts.test.ts` holds that. Workers take whole.ts: they must hear from the start.
 */
import { messages } from './en/rest.ts'
import { bringRest } from './languages.ts'

await bringRest(messages)
