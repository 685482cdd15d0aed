/**
 * Languages that nobody speaks, made of the English catalogue: one whose words are two fifths longer, one that is
 * written from right to left. They find what real languages would find later. Only tests use them.
 */

type Messages = Readonly<Record<string, string>>

/** Changes what is said and leaves the syntax of ICU alone: words stand at even depths of braces. */
function wordsOf(message: string, change: (letter: string) => string): string {
  let depth = 0
  return Array.from(message, (letter) => {
    if (letter === '{') depth++
    else if (letter === '}') depth--
    return depth % 2 === 0 ? change(letter) : letter
  }).join('')
}

const everyMessage = (messages: Messages, change: (letter: string) => string): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, wordsOf(message, change)]))

/** Every vowel stands twice: words grow by some 40 %, and cannot be broken where they could not be before. */
export const longer = (messages: Messages): Messages =>
  everyMessage(messages, (letter) => (/[aeiouy]/i.test(letter) ? letter + letter.toLowerCase() : letter))

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתבגדה'

/** Letters become Hebrew ones, one for one, so that lines run from right to left as they would in earnest. */
export const mirrored = (messages: Messages): Messages =>
  everyMessage(messages, (letter) => {
    const at = letter.toLowerCase().charCodeAt(0) - 97
    return letter.length === 1 && at >= 0 && at < 26 ? (HEBREW[at] ?? letter) : letter
  })
