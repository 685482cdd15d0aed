/**
 * What installing may do to the machine.
 * @typedef {object} InstallEffects
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: readonly [string, ...string[]], env?: Record<string, string>) => Promise<{exitCode: number, errors: string}>} run
 * @property {(milliseconds: number) => Promise<void>} wait
 */

const aptGet = '/usr/bin/apt-get'
/** Another apt on the machine (a first start, a second test run) is done within this. */
const lockTries = 20
const lockWaitMs = 15_000

/**
 * Debian's own packages, when this is a Debian-like system and we may install.
 * @param {InstallEffects} effects
 * @param {readonly string[]} [packages]
 * @returns {Promise<boolean>} whether apt says it is installed
 */
export async function installByApt(effects, packages = ['chromium']) {
  if (!effects.isRoot || !effects.exists(aptGet)) return false
  // A failed update is no reason to stop: the lists at hand may do.
  await runUnlocked(effects, [aptGet, 'update'])
  return await runUnlocked(effects, [aptGet, 'install', '-y', '--no-install-recommends', ...packages])
}

/**
 * Playwright's own build, downloaded from its makers: needs a network that reaches them.
 * @param {InstallEffects} effects
 * @returns {Promise<boolean>}
 */
export async function installByPlaywright({ run }) {
  const { exitCode } = await run(['npx', '--no-install', 'playwright-core', 'install', 'chromium'])
  return exitCode === 0
}

/**
 * @param {InstallEffects} effects
 * @param {readonly [string, ...string[]]} command
 */
async function runUnlocked({ run, wait }, command) {
  for (let attempt = 1; ; attempt++) {
    const { exitCode, errors } = await run(command, { DEBIAN_FRONTEND: 'noninteractive' })
    if (exitCode === 0) return true
    if (!saysLocked(errors) || attempt === lockTries) return false
    await wait(lockWaitMs)
  }
}

/**
 * apt's words, for example "Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 12 (apt-get)".
 * @param {string} errors
 */
function saysLocked(errors) {
  return /could not get lock|unable to (acquire|lock)|is another process using it/i.test(errors)
}
