/** Importing this makes the whole catalogue sayable at once: for workers, embeds and the command line. */
import { messages } from './en/rest.ts'
import { sayEverything } from './languages.ts'

sayEverything(messages)
