import { expect, test } from 'vitest'
import { ensureEngines } from '../../scripts/lib/install-engines.mjs'

/** A machine where apt brings what `brings` names, and nothing else. */
function machine({ has = [] as string[], brings = [] as string[], isRoot = true }) {
  const commands: string[] = []
  const said: string[] = []
  const present = new Set(['/usr/bin/apt-get', ...has])
  const effects = {
    isRoot,
    exists: (path: string) => present.has(path),
    run: async ([, ...args]: readonly string[]) => {
      commands.push(args.join(' '))
      if (args[0] === 'install') for (const path of brings) present.add(path)
      return { exitCode: 0, errors: '' }
    },
    wait: async () => {},
    say: (text: string) => void said.push(text),
  }
  return { effects, commands, said }
}

const firefox = '/usr/bin/firefox-esr'
const webKit = '/usr/bin/WebKitWebDriver'
const screen = '/usr/bin/Xvfb'
const drawing = '/usr/share/doc/libgl1-mesa-dri'

test('only what is missing is installed, in one go, and nothing is complained of', async () => {
  const { effects, commands, said } = machine({ has: [firefox, drawing], brings: [webKit, screen] })
  await ensureEngines(effects)
  expect(commands).toEqual(['update', 'install -y --no-install-recommends webkit2gtk-driver xvfb'])
  expect(said).toEqual(['Installing webkit2gtk-driver, xvfb.'])
})

test('where everything is there, apt is not asked', async () => {
  const { effects, commands, said } = machine({ has: [firefox, webKit, screen, drawing] })
  await ensureEngines(effects)
  expect([...commands, ...said]).toEqual([])
})

test('an engine that cannot be had is said to be missing, and that is no failure', async () => {
  const { effects, commands, said } = machine({ has: [webKit, screen, drawing], isRoot: false })
  await ensureEngines(effects)
  expect(commands).toEqual([])
  expect(said.at(-1)).toBe('firefox-esr is missing here; what needs it is not tested.')
})
