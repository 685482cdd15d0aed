/** Opens the inputs of one form after the other, in a thread that can be ended when it hangs. Tells before each which one it is. */
import { parentPort, workerData } from 'node:worker_threads'
import { watchMemory } from './memory-watch.ts'
import type { ThreadMessage, ThreadTask } from './thread-messages.ts'

const { root, forms, from, count } = workerData as ThreadTask
const memory = watchMemory()
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message)

/** A fault that nobody waited for is a fault all the same. */
process.on('unhandledRejection', (fault) => tell({ kind: 'stray', fault: String(fault) }))

const { FORMS } = await import('./forms.ts')
const { inputAt } = await import('./corpus/inputs.ts')
const { faultsOf } = await import('./judge.ts')

const before = Object.getOwnPropertyNames(Object.prototype).join()

for (const form of FORMS) {
  if (forms.length > 0 && !forms.includes(form.name)) continue
  const seeds = await form.seeds(root)
  const handMade = from === 0 ? ((await form.handMade?.(root)) ?? []) : []
  const wanted = count ?? form.count
  memory.largest()
  for (let number = from; number < from + wanted + handMade.length; number++) {
    const own = handMade[number - from - wanted]
    await open(form.name, number, own ?? inputAt(form, seeds, number), form.open)
  }
}

async function open(
  form: string,
  number: number,
  input: import('./corpus/hostile-input.ts').HostileInput,
  opened: import('./form.ts').Form['open'],
): Promise<void> {
  const what = `${form} ${number}: ${input.what}`
  const bytes = input.files.reduce((sum, file) => sum + file.bytes.length, 0)
  tell({ kind: 'begin', form, what })
  memory.largest()
  const begun = performance.now()
  const faults = await opened(input).then(
    (outcome) => faultsOf(outcome),
    (fault: unknown) => [
      `thrown: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
    ],
  )
  const isClean = Object.getOwnPropertyNames(Object.prototype).join() === before
  tell({
    kind: 'end',
    faults: isClean ? faults : [...faults, 'Object.prototype was changed'],
    bytes,
    largest: memory.largest(),
    milliseconds: performance.now() - begun,
  })
}

tell({ kind: 'done' })
