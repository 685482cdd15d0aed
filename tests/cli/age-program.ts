import { execFileSync, spawn } from 'node:child_process'

const answers = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Debian's `age`, for whether the files are really those of the standard program. */
export const hasAge = answers('age', '--version')
/** Its passphrases are typed at a terminal, which `script` provides. */
export const hasTerminal = hasAge && answers('script', '--version')

export const whyNoAge = hasAge ? '' : ' (skipped: the program `age` is not installed here)'
export const whyNoTerminal = hasTerminal ? '' : ' (skipped: `age` and `script` are not both installed here)'

/** Runs `age`; throws when it fails. */
export const age = (...args: string[]): string =>
  execFileSync('age', args, { encoding: 'utf8', stdio: 'pipe' })

/** A new key pair: the text of its file, and the recipient. */
export function ageKey(): { readonly file: string; readonly recipient: string } {
  const file = execFileSync('age-keygen', { encoding: 'utf8', stdio: 'pipe' })
  return { file, recipient: /age1\S+/.exec(file)?.[0] ?? '' }
}

/** Runs `age` at a terminal and types the passphrase whenever it asks. */
export function ageWithPassphrase(passphrase: string, ...args: string[]): Promise<void> {
  const command = ['age', ...args.map((arg) => `'${arg}'`)].join(' ')
  const terminal = spawn('script', ['-qec', command, '/dev/null'])
  let heard = ''
  terminal.stdout.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
    if (!/passphrase[^\n]*: $/.test(heard.replaceAll('\r', ''))) return
    heard = ''
    terminal.stdin.write(`${passphrase}\n`)
  })
  return new Promise((resolve, reject) => {
    terminal.on('error', reject)
    terminal.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`age: ${code}: ${heard}`))))
  })
}
