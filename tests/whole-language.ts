/** Tests say everything from the start; on the page the words of a panel come with its code. */
import '../src/i18n/whole.ts'
