import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LATE_EVENTS } from '../../src/app/late-events.ts'

const read = (file: string) => readFileSync(`src/app/${file}`, 'utf8')

test('whatever is listened to late is heard early: an event before the code is there is asked again', () => {
  const deeds = read('panel-deeds.ts')
  const listening = [...deeds.matchAll(/import \{ listenTo\w+ \} from '\.\/([\w-]+\.ts)'/g)].map(
    (match) => match[1]!,
  )
  const heard = [deeds, ...listening.map(read)].flatMap((text) =>
    [...text.matchAll(/(?:\bon<[^(]*>\(|EventListener\()\s*'([\w-]+)'/g)].map((match) => match[1]!),
  )
  expect(listening.length).toBeGreaterThan(4)
  expect([...new Set(heard)].sort()).toEqual([...LATE_EVENTS].sort())
})
