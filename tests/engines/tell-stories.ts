// Makes tests of the stories for one engine. An engine that is not on this machine is said to be missing.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { startServer, type TestServer } from '../e2e/server.ts'
import type { Engine } from './engine.ts'
import { withReader } from './reader.ts'
import { analystStories } from './stories/analyst.ts'
import { carefulStories } from './stories/careful.ts'
import { embedStories } from './stories/embed.ts'
import { fieldStories } from './stories/field.ts'
import { ownDataStories } from './stories/own-data.ts'

const stories = [...analystStories, ...ownDataStories, ...fieldStories, ...embedStories, ...carefulStories]

/** CI has minutes, a release has time. */
const told = process.env.CAIRN_ENGINES === 'ci' ? stories.filter(({ isInCi }) => isInCi) : stories

/** `engine` is null where it is not installed. `start` gets the address of the server. */
export function tellStories(name: Engine['name'], start: ((url: () => string) => Engine) | null): void {
  if (start === null) {
    test.skip(`${name} is missing on this machine: npm run test:engines installs it where apt is there`, () => {})
    return
  }
  let server: TestServer
  const engine = start(() => server.url)
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await engine.close()
    await server.close()
    console.log(`${name} ${engine.version()}`)
  })
  describe(name, () => {
    for (const { title, options = {}, cannot = [], tell } of told)
      test.skipIf(cannot.includes(name))(title, () => withReader(engine, server, options, tell))
  })
}
