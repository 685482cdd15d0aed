/** The wrapper around IndexedDB as we use it, without walking over stores by `for await`. */
import type { Plugin } from 'vite'

const WRAPPER = /node_modules[\\/]idb[\\/]build[\\/]index\.js$/

/** From the second set of traps, which only adds iterators, to the exports. */
const ITERATORS =
  /const advanceMethodProps = \[[\s\S]*?\}\n\}\n?[\s\S]*?isIteratorProp\(target, prop\) \|\| [\s\S]*?\}\)\);\n/

/** Leaves out the iterators, 0.4 kB gzip. Throws where the library no longer looks as it did: look what it is, and mend this. */
export function slimDatabaseWrapper(): Plugin {
  return {
    name: 'cairn-slim-database-wrapper',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return WRAPPER.test(id) ? { code: withoutIterators(code), map: null } : null
    },
  }
}

/** The text of the library without iterators. */
export function withoutIterators(code: string): string {
  if (!ITERATORS.test(code)) throw new Error('idb: its iterators expected, not found')
  return code.replace(ITERATORS, '')
}
