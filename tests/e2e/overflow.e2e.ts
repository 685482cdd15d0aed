import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../src/i18n/en/catalogue.ts'
import { longer } from '../i18n/pseudo-locale.ts'
import { inLanguage, openIn, screens, walk } from './overflow.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('a language of longer words sticks out of no screen of a phone', { timeout: 120_000 }, async () => {
  const cairn = await openIn(longer(catalogue))
  expect(await cairn.page.locator('nav').innerText()).toContain('Maap')
  expect(
    await walk(
      cairn,
      screens.map((screen) => inLanguage(screen, 'hy')),
    ),
  ).toEqual([])
  await cairn.close()
})
