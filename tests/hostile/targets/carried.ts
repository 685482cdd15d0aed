/** What travels between devices: bundles, encrypted files, notes, documents. */
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { readNoteFile } from '../../../src/bundle/note-file.ts'
import { lockKind, openSealed } from '../../../src/bundle/open-sealed.ts'
import { readBundle } from '../../../src/bundle/read-bundle.ts'
import { SealFault } from '../../../src/bundle/seal-fault.ts'
import { bundleForm } from '../../../src/bundle/sealed-file.ts'
import { normaliseText } from '../../../src/domain/normalised-text.ts'
import { resolvePassage } from '../../../src/domain/resolve-passage.ts'
import { areaEntry, documentEntry, noteEntry, packageEntry, written } from '../../bundle/made-bundle.ts'
import { rewritten } from '../../bundle/rewritten-bundle.ts'
import { sha256 } from '../../formats/small-package.ts'
import { handMadeZips } from '../corpus/bad-zips.ts'
import type { HostileInput } from '../corpus/hostile-input.ts'
import { oneFile, textOf, utf8 } from '../corpus/hostile-input.ts'
import { ADDRESSES, KEYS, LETTERS, NUMBERS } from '../corpus/payloads.ts'
import { type Form, type Outcome, refusal } from '../form.ts'

const identity = await generateX25519Identity()
const PASSPHRASE = 'SYNTHETIC five words and more'

const blobOf = ({ files: [file] }: HostileInput): Blob => new Blob([file!.bytes as Uint8Array<ArrayBuffer>])
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

async function openBundle(input: HostileInput): Promise<Outcome> {
  const file = blobOf(input)
  await bundleForm(file)
  const { entries, rejected, issues } = await readBundle(file, { sha256, wasSealed: true })
  for (const { files } of entries) for (const content of files.values()) await content.arrayBuffer()
  const reasons = rejected.map(
    ({ reason }) => ({ severity: 'error', code: 'entry', message: reason, path: '' }) as const,
  )
  return { isOpened: entries.length > 0, said: [...issues, ...reasons] }
}

const whole = async (): Promise<Blob> =>
  written([packageEntry(), documentEntry(utf8('SYNTHETIC document')), areaEntry(), noteEntry()], {
    willBeSealed: true,
  })

/** Lists of contents that lie, in archives without a fault. */
async function lyingLists(): Promise<readonly HostileInput[]> {
  const values = [...LETTERS, ...ADDRESSES.slice(0, 6), ...NUMBERS, null, [], {}, '../x', '/x', 'a/../b']
  const members = ['kind', 'id', 'title', 'version', 'path', 'bytes', 'sha256', 'area', 'files']
  const lists: HostileInput[] = []
  for (const [at, value] of values.entries()) {
    const member = members[at % members.length]!
    const file = await rewritten<{ entries: Record<string, unknown>[] }>(await whole(), ({ entries }) => {
      for (const entry of entries) entry[member] = value
      for (const name of KEYS.slice(0, 4))
        Object.defineProperty(entries[0], name, { value, enumerable: true })
    })
    lists.push(
      oneFile(`${member} is ${JSON.stringify(value)?.slice(0, 40)}`, 'lying.cairn', await bytesOf(file)),
    )
  }
  return [...lists, ...handMadeZips([]).slice(0, 20)]
}

async function openAge(input: HostileInput): Promise<Outcome> {
  try {
    const kind = await lockKind(blobOf(input))
    const key = kind === 'passphrase' ? { passphrase: PASSPHRASE } : { identities: [identity] }
    await openSealed(blobOf(input), key)
    return { isOpened: true, said: [] }
  } catch (fault) {
    if (fault instanceof SealFault) return refusal(fault.code, fault.message)
    throw fault
  }
}

async function sealedSeeds(): Promise<readonly HostileInput[]> {
  const { armor } = await import('age-encryption')
  const content = await bytesOf(await whole())
  const forKey = new Encrypter()
  forKey.addRecipient(await identityToRecipient(identity))
  const sealed = await forKey.encrypt(content)
  const long = await forKey.encrypt(new Uint8Array(150_000))
  return [
    oneFile('sealed', 'a.age', sealed),
    oneFile('sealed in three chunks', 'b.age', long),
    oneFile('in armour', 'c.age', armor.encode(sealed)),
  ]
}

/** Heads that ask for more than anybody has. */
async function greedyHeads(): Promise<readonly HostileInput[]> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(2)
  encrypter.setPassphrase(PASSPHRASE)
  const head = new TextDecoder('latin1').decode(await encrypter.encrypt(utf8('SYNTHETIC')))
  const factors = ['18446744073709551616', '63', '99999999', '-1', '0', '', '1e9', '22', 'NaN']
  const greedy = factors.map((factor) =>
    oneFile(
      `scrypt with ${factor}`,
      'greedy.age',
      new Uint8Array(Buffer.from(head.replace(/(-> scrypt \S+) 2\n/, `$1 ${factor}\n`), 'latin1')),
    ),
  )
  const lines = `age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(20_000)}--- AAAA\n`
  return [
    ...greedy,
    oneFile('recipients without end', 'many.age', lines),
    oneFile('a head without end', 'long.age', `age-encryption.org/v1\n-> ${'A'.repeat(500_000)}`),
    oneFile(
      'armour around nothing',
      'x.age',
      '-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n',
    ),
    oneFile('armour never closed', 'x.age', `-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(300_000)}`),
  ]
}

const NOTE = JSON.stringify({
  note: {
    id: 'n1',
    text: 'SYNTHETIC',
    writtenAt: '2026-01-01T00:00:00Z',
    changedAt: '2026-01-01T00:00:00Z',
    version: 1,
    about: { kind: 'site', id: 'ft-1' },
    position: null,
    photos: [{ id: 'p', originalName: null, mediaType: 'image/jpeg', bytes: 3 }],
  },
  photos: [['p', 'AAAA']],
})

const NOT_OURS = refusal('note', 'a note as Cairn writes it expected, something else found')

function openDocument(input: HostileInput): Outcome {
  const text = normaliseText(input.files[0]!.bytes)
  const quote = { type: 'TextQuoteSelector', exact: 'SYNTHETIC', prefix: '', suffix: '' } as const
  const place = resolvePassage(text, { source: 's', lang: 'en', selector: [quote] })
  const faults = text.faults.map(
    ({ code, message }) => ({ severity: 'notice', code, message, path: '' }) as const,
  )
  if ('start' in place) return { isOpened: true, said: faults }
  return { isOpened: false, said: [...faults, ...refusal(place.problem, place.message).said] }
}

export const carriedForms: readonly Form[] = [
  {
    name: 'bundle',
    count: 500,
    kinds: ['bytes'],
    seeds: async () => [oneFile('whole', 'a.cairn', await bytesOf(await whole()))],
    handMade: lyingLists,
    open: openBundle,
  },
  {
    name: 'age file',
    count: 200,
    kinds: ['bytes'],
    seeds: sealedSeeds,
    handMade: greedyHeads,
    open: openAge,
  },
  {
    name: 'note',
    count: 250,
    kinds: ['bytes', 'json', 'json'],
    seeds: async () => [oneFile('note', 'note.json', NOTE)],
    open: async (input) => (readNoteFile(textOf(input)) ? { isOpened: true, said: [] } : NOT_OURS),
  },
  {
    name: 'attached document',
    count: 300,
    kinds: ['bytes', 'text'],
    seeds: async () => [
      oneFile('document', 'a.txt', 'A document, SYNTHETIC, of “two” lines.\r\nWith é and 🪦.\n'.repeat(3)),
    ],
    open: async (input) => openDocument(input),
  },
]
