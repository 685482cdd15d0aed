// Every screen and state before axe, twice: too long for npm test, which looks at one of each kind. `npm run axe`.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOn } from '../e2e/axe.ts'
import { openCairn } from '../e2e/driver.ts'
import { SCREENS } from '../e2e/screens.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { SHAPES } from './shapes.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const [desktop, , , phone] = SHAPES

test.each([
  { ...desktop, colorScheme: 'light' },
  { ...phone, colorScheme: 'dark' },
] as const)('$name, $colorScheme: axe finds no fault on any screen', { timeout: 500_000 }, async (device) => {
  const { name: _, ...options } = device
  const cairn = await openCairn({ path: '/', ...options })
  await cairn.waitForMap()
  expect(await axeOn(cairn, SCREENS)).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})
