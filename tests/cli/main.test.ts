import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

async function run(...args: string[]) {
  const effects = recordedEffects({ good: smallPackage() })
  return { code: await main(args, effects), ...effects }
}

describe('usage', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'a command expected, none found'],
    ['an unknown command', ['valdate'], 'a command expected, "valdate" found'],
    ['no path', ['validate'], 'a path expected'],
    ['two paths', ['validate', 'a', 'b'], 'one path expected, 2 found'],
    ['an unknown option', ['validate', 'good', '--frmat', 'json'], "'--frmat'"],
    ['an option of another command', ['validate', 'good', '--captures', 'x'], "'--captures'"],
    [
      'an unknown format',
      ['validate', 'good', '--format', 'xml'],
      '--format text or json expected, "xml" found',
    ],
    ['an option without its value', ['verify', 'good', '--captures'], '--captures'],
  ])('%s: says so on standard error with the usage, exit code 2', async (_, args, message) => {
    const { code, printed, errors } = await run(...args)
    expect(code).toBe(2)
    expect(printed).toEqual([])
    expect(errors[0]).toContain(message)
    expect(errors.join('\n')).toContain('Usage: cairn')
  })

  test.each(['validate', 'verify'])(
    '%s of a path that does not exist names it, exit code 2',
    async (command) => {
      const { code, errors } = await run(command, 'nowhere')
      expect(code).toBe(2)
      expect(errors.join('\n')).toContain("'nowhere'")
      expect(errors.join('\n')).not.toContain('Usage')
    },
  )

  test.each([
    [['--help'], 'Commands:'],
    [['help'], 'Commands:'],
    [['validate', '--help'], 'Usage: cairn validate'],
    [['verify', '-h'], 'Usage: cairn verify'],
  ])('%j prints help, exit code 0', async (args, text) => {
    const { code, printed } = await run(...args)
    expect(code).toBe(0)
    expect(printed.join('\n')).toContain(text)
  })

  test('a fault of our own is not passed off as the user’s', async () => {
    const effects = recordedEffects({ good: smallPackage() })
    const broken = { ...effects, sha256: () => Promise.reject(new TypeError('SYNTHETIC bug')) }
    await expect(main(['validate', 'good'], broken)).rejects.toThrow('SYNTHETIC bug')
  })
})
