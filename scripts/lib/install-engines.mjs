import { installByApt } from './install-chromium.mjs'

/**
 * What the stories in other engines need beside Chromium, by Debian's names, and how its presence is seen. The last one
 * lets Firefox and WebKitGTK draw WebGL where there is no graphics card.
 */
const needed = /** @type {const} */ ([
  ['firefox-esr', '/usr/bin/firefox-esr'],
  ['webkit2gtk-driver', '/usr/bin/WebKitWebDriver'],
  ['xvfb', '/usr/bin/Xvfb'],
  ['libgl1-mesa-dri', '/usr/share/doc/libgl1-mesa-dri'],
])

/**
 * Installs what is missing, where apt is there and we may. What cannot be had is said, and is no failure: the tests of an
 * engine that is not there say that it is missing.
 * @param {import('./install-chromium.mjs').InstallEffects & {say: (text: string) => void}} effects
 * @returns {Promise<void>}
 */
export async function ensureEngines(effects) {
  const absent = () => needed.filter(([, path]) => !effects.exists(path)).map(([name]) => name)
  if (absent().length === 0) return
  effects.say(`Installing ${absent().join(', ')}.`)
  await installByApt(effects, absent())
  for (const name of absent()) effects.say(`${name} is missing here; what needs it is not tested.`)
}
