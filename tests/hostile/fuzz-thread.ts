/**
 * Opens inputs without end, led by coverage: what reaches code that nothing reached before is spoiled further. Says which
 * input it opens before it does, so that whoever ends the thread still has it.
 */
import { Session } from 'node:inspector'
import { parentPort, workerData } from 'node:worker_threads'
import type { HostileInput } from './corpus/hostile-input.ts'
import { inputAt } from './corpus/inputs.ts'
import { seededRandom } from './corpus/random.ts'
import type { Form } from './form.ts'
import { FORMS } from './forms.ts'
import type { FuzzMessage, FuzzTask } from './fuzz-messages.ts'
import { faultsOf } from './judge.ts'

const { root, seed, until, forms } = workerData as FuzzTask
const tell = (message: FuzzMessage): void => parentPort?.postMessage(message)

/** Pieces of code that were reached, as V8 counts them. */
const reached = new Set<string>()
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })

/** How many pieces of code were reached for the first time since the last call. */
function newlyReached(): number {
  const before = reached.size
  session.post('Profiler.takePreciseCoverage', (_, answer) => {
    for (const { scriptId, url, functions } of answer?.result ?? [])
      if (!url.startsWith('node:'))
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) reached.add(`${scriptId}:${startOffset}-${endOffset}`)
  })
  return reached.size - before
}

interface Pool {
  readonly form: Form
  /** The sound examples, and what was found to lead further. */
  readonly inputs: HostileInput[]
}

/** Longer ones only grow. */
const LONGEST_BYTES = 200_000

async function open({ form, inputs }: Pool, number: number): Promise<void> {
  const plain: Form = { ...form, wrap: undefined as never }
  const bare = inputAt({ ...plain }, inputs.slice(), inputs.length + number)
  const input = form.wrap ? form.wrap(bare) : bare
  const what = `${form.name}: ${input.what.slice(-300)}`
  tell({ kind: 'begin', form: form.name, what, input })
  const faults = await form
    .open(input)
    .then(faultsOf, (fault: unknown) => [
      `thrown: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
    ])
  for (const fault of faults) tell({ kind: 'fault', fault })
  const size = bare.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (newlyReached() > 0 && size < LONGEST_BYTES) inputs.push(bare)
}

const wanted = FORMS.filter(({ name }) => forms.length === 0 || forms.includes(name))
const pools = await Promise.all(
  wanted.map(async (form): Promise<Pool> => ({ form, inputs: [...(await form.seeds(root))] })),
)
const random = seededRandom(seed)
newlyReached()
while (Date.now() < until) await open(random.pick(pools), random.below(2 ** 30))
tell({ kind: 'done', reached: reached.size, pool: pools.reduce((sum, { inputs }) => sum + inputs.length, 0) })
