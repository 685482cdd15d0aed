import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand, runCommand } from './run-command.mjs'
import { whyBuild, whyInstall } from './staleness.mjs'

/**
 * @typedef {object} ProjectOptions
 * @property {string} root folder of the project
 * @property {number} [deadlineMs] see run-command
 */

/** Tests and build need the development packages also where NODE_ENV says production. */
const installFlags = ['--include=dev', '--no-audit', '--no-fund']

/**
 * Installs the packages when they are missing or older than package-lock.json.
 *
 * `npm ci` refuses a lock file that lacks the optional packages of another system, which is what npm writes where
 * it cannot reach those. `npm install` then takes the locked versions, and adds what this system needs;
 * `--no-save` leaves the lock file as it is.
 * @param {ProjectOptions} options throws when npm fails
 */
export async function ensureInstalled(options) {
  const reason = whyInstall(options.root)
  if (reason === null) return
  console.log(`Installing packages: ${reason}.`)
  if (existsSync(join(options.root, 'package-lock.json'))) {
    // Silent, since its long complaint would be read as a failure.
    if ((await npmOutcome(options, ['ci', '--loglevel=silent', ...installFlags])).exitCode === 0) return
    console.log('npm ci does not take package-lock.json as it is; trying npm install.')
  }
  await runNpm(options, 'install', '--no-save', ...installFlags)
}

/**
 * Builds the site when `dist/` is missing or older than what it is made of.
 * @param {ProjectOptions} options throws when the build fails
 */
export async function ensureBuilt(options) {
  const reason = whyBuild(options.root)
  if (reason === null) return
  console.log(`Building the site: ${reason}.`)
  await runNpm(options, 'run', 'build')
}

/**
 * @param {ProjectOptions} options throws when npm ends with another code than 0 or the deadline passes
 * @param {...string} args
 */
export async function runNpm(options, ...args) {
  const { exitCode, isTimedOut } = await npmOutcome(options, args)
  const found = isTimedOut ? 'no end before the time limit' : `exit code ${exitCode}`
  if (exitCode !== 0)
    throw new Error(`npm ${args.join(' ')}: exit code 0 expected, ${found} found; its own words are above`)
}

/**
 * @param {ProjectOptions} options
 * @param {readonly string[]} args
 */
function npmOutcome({ root, deadlineMs }, args) {
  return runCommand(npmCommand(...args), { cwd: root, deadlineMs })
}
