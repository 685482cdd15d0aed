/** The inputs of a form: each has a number, and the number alone makes it again. */
import type { Form, Kind } from '../form.ts'
import type { HostileFile, HostileInput } from './hostile-input.ts'
import { utf8 } from './hostile-input.ts'
import { DAMAGE_NAMES, damaged } from './mutate-bytes.ts'
import { CHANGE_NAMES, changedJson } from './mutate-json.ts'
import { changedText, TEXT_CHANGE_NAMES } from './mutate-text.ts'
import { type Random, seededRandom, seedOf } from './random.ts'

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  bytes: DAMAGE_NAMES,
  json: CHANGE_NAMES,
  text: TEXT_CHANGE_NAMES,
}

/** Input `number` of a form; the sound seeds are 0 and those after it. */
export function inputAt(form: Form, seeds: readonly HostileInput[], number: number): HostileInput {
  const sound = seeds[number]
  const made = sound ?? spoiled(form, seeds, seededRandom(seedOf(form.name) + number * 7919))
  return form.wrap ? form.wrap(made) : made
}

function spoiled(form: Form, seeds: readonly HostileInput[], random: Random): HostileInput {
  const kind = random.pick(form.kinds)
  const seed = random.pick(seeds.filter(({ files }) => kind !== 'json' || files.some(isJson)))
  const name = random.pick(NAMES[kind])
  const candidates = seed.files.filter((file) => kind !== 'json' || isJson(file))
  const target = random.pick(candidates)
  const files = seed.files.map((file) => (file === target ? spoiledFile(file, kind, name, random) : file))
  return { what: `${seed.what}: ${name} in ${target.name}`, files }
}

const isJson = ({ name, bytes }: HostileFile): boolean =>
  /\.(?:json|geojson)$/.test(name) || bytes[0] === 0x7b || bytes[0] === 0x5b

function spoiledFile({ name, bytes }: HostileFile, kind: Kind, change: string, random: Random): HostileFile {
  if (kind === 'bytes') return { name, bytes: damaged(bytes, change, random) }
  const text = new TextDecoder().decode(bytes)
  const made = kind === 'json' ? changedJson(text, change, random) : changedText(text, change, random)
  return { name, bytes: utf8(made) }
}
