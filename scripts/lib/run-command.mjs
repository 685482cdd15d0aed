import { spawn } from 'node:child_process'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] default: ours
 * @property {number} [deadlineMs] moment (as `Date.now()`) after which the command and all it started are ended
 *
 * @typedef {object} Outcome
 * @property {number} exitCode 128 + n after a signal, as shells count; 127 when the command could not be started
 * @property {boolean} isTimedOut
 */

/** Enough for Vitest and Playwright to close their browsers before they are killed. */
const graceMs = 5_000

/**
 * Runs a command with our output and no input, and waits for its end.
 * @param {readonly [string, ...string[]]} command program and arguments
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>} never rejects
 */
export function runCommand([program, ...args], { cwd, env, deadlineMs } = {}) {
  const ownsGroup = deadlineMs !== undefined && process.platform !== 'win32'
  // A group of its own can be ended as a whole: ending only npm would leave Vitest and browsers behind.
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: ownsGroup,
    shell: needsShell(program),
  })
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => signalTo(child, signal, ownsGroup)
  const watch = watchDeadline(end, deadlineMs)
  const stopForwarding = ownsGroup ? forwardSignals(end) : () => {}
  return new Promise((resolve) => {
    /** @param {number} exitCode */
    const finish = (exitCode) => {
      stopForwarding()
      resolve({ exitCode, isTimedOut: watch.stop() })
    }
    child.once('error', (error) => finish(complain(program, error)))
    child.once('exit', (code, signal) => finish(code ?? 128 + signalNumber(signal)))
  })
}

/**
 * npm by the copy of it that runs us, else by name. On Windows `npm` is a batch file, which needs a shell.
 * @param {...string} args
 * @returns {[string, ...string[]]}
 */
export function npmCommand(...args) {
  const path = process.env.npm_execpath ?? ''
  return /npm-cli\.c?js$/.test(path) ? [process.execPath, path, ...args] : ['npm', ...args]
}

/** @param {string} program */
function needsShell(program) {
  return process.platform === 'win32' && (program === 'npm' || program === 'npx')
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {boolean} toGroup
 */
function signalTo(child, signal, toGroup) {
  if (child.pid === undefined) return
  try {
    if (toGroup) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * @param {(signal: NodeJS.Signals) => void} end
 * @param {number | undefined} deadlineMs
 * @returns {{stop: () => boolean}} `stop` says whether the deadline had passed
 */
function watchDeadline(end, deadlineMs) {
  if (deadlineMs === undefined) return { stop: () => false }
  let isTimedOut = false
  let killer = /** @type {NodeJS.Timeout | undefined} */ (undefined)
  const timer = setTimeout(
    () => {
      isTimedOut = true
      end('SIGTERM')
      killer = setTimeout(end, graceMs, 'SIGKILL')
    },
    Math.max(0, deadlineMs - Date.now()),
  )
  const stop = () => {
    clearTimeout(timer)
    clearTimeout(killer)
    // Whatever outlived its parent is in the group still.
    if (isTimedOut) end('SIGKILL')
    return isTimedOut
  }
  return { stop }
}

/**
 * A process in a group of its own does not get the terminal's Ctrl-C: pass it on, then go.
 * @param {(signal: NodeJS.Signals) => void} end
 */
function forwardSignals(end) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    end(signal)
    process.exit(128 + signalNumber(signal))
  }
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return () => process.off('SIGINT', forward).off('SIGTERM', forward)
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[/** @type {'SIGINT'} */ (signal)] ?? 1
}

/**
 * @param {string} program
 * @param {Error} error
 */
function complain(program, error) {
  console.error(
    `${program}: a program that starts expected, ${error.message} found; is it installed and on the PATH?`,
  )
  return 127
}
