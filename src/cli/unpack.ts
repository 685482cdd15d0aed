/** `cairn unpack`: what a bundle holds, listed or written to a folder. */
import type { Key } from '../bundle/open-sealed.ts'
import { type ProvenEntry, type ReadBundle, readBundle } from '../bundle/read-bundle.ts'
import { SealFault } from '../bundle/seal-fault.ts'
import { bundleForm } from '../bundle/sealed-file.ts'
import { filesAt, keysIn, passphraseIn } from './bundle-files.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { issueLine } from './issue-line.ts'

export interface UnpackOptions {
  readonly path: string
  /** New or empty folder; null only lists. */
  readonly to: string | null
  readonly identityFile: string | null
  readonly passphraseFile: string | null
}

/** Lists or writes what is whole; exit code 1 when something is damaged, 2 for a wrong key or a folder that holds something. Throws when a path cannot be read or written. */
export async function unpack(options: UnpackOptions, effects: Effects = realEffects): Promise<ExitCode> {
  const { path, to } = options
  if (to !== null && (await filesAt(to, effects))?.length) {
    effects.error(`cairn: a new or empty folder expected, ${to} holds files; nothing was written`)
    return EXIT.usage
  }
  try {
    const [file] = await effects.openPath(path)
    const opened = await openedBundle(file?.blob ?? new Blob([]), options, effects)
    const read = await readBundle(opened.bundle, { sha256: effects.sha256, wasSealed: opened.wasSealed })
    return await deliver(read, to, effects)
  } catch (fault) {
    if (!(fault instanceof SealFault)) throw fault
    effects.error(`cairn: ${path}: ${fault.message}`)
    return fault.code === 'damaged' ? EXIT.findings : EXIT.usage
  }
}

async function openedBundle(file: Blob, options: UnpackOptions, effects: Effects) {
  if ((await bundleForm(file)) !== 'sealed') return { bundle: file, wasSealed: false }
  const { openSealed, lockKind } = await import('../bundle/open-sealed.ts')
  const key = await readKey(options, effects)
  if (key) return { bundle: await openSealed(file, key), wasSealed: true }
  if ((await lockKind(file)) === 'passphrase')
    throw new SealFault('needs-passphrase', 'it is encrypted with a passphrase: --passphrase-file expected')
  throw new SealFault('needs-identity', 'it is encrypted for recipients: --identity-file expected')
}

async function readKey(options: UnpackOptions, effects: Effects): Promise<Key | null> {
  const { identityFile, passphraseFile } = options
  if (identityFile !== null) return { identities: await keysIn(identityFile, effects) }
  if (passphraseFile === null) return null
  const passphrase = await passphraseIn(passphraseFile, effects)
  if (passphrase === null)
    throw new SealFault('wrong-passphrase', `${passphraseFile}: a passphrase expected, none found`)
  return { passphrase }
}

async function deliver(read: ReadBundle, to: string | null, effects: Effects): Promise<ExitCode> {
  const { entries, issues } = read
  for (const entry of entries) {
    if (to !== null) await writeEntry(entry, to, effects)
    effects.print(entryLine(entry))
  }
  for (const issue of issues) effects.error(issueLine(issue))
  return issues.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean
}

const entryLine = ({ kind, title, version, path, bytes }: ProvenEntry): string =>
  `${path} ${kind} ${title}${version === null ? '' : ` ${version}`}, ${bytes} bytes`

async function writeEntry({ path, files }: ProvenEntry, to: string, effects: Effects): Promise<void> {
  for (const [inner, blob] of files) {
    const target = `${to}/${path}${inner}`
    await effects.makeFolder(target.slice(0, target.lastIndexOf('/')))
    await effects.writeFile(target, [blob])
  }
}
