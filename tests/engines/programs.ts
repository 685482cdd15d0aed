// Programs that an engine needs, started and ended by us and by nobody else.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Program {
  /** What it has said so far, on both its outputs. */
  said(): string
  /** Waits until it has said this, and answers the first group; rejects when it ends before. */
  heard(pattern: RegExp): Promise<string>
  /** Ends it and all that it started. */
  end(): Promise<void>
}

/** Starts a program in a group of its own, so that ending it leaves no child behind. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let all = ''
  const listeners = new Set<() => void>()
  const hear = (data: unknown): void => {
    all += String(data)
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.on('error', (error) => hear(error.message))
  // Nothing outlives a run that is cut short.
  process.once('exit', () => signalGroup(child, 'SIGKILL'))
  const isOver = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  const heard = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(all)
        if (found !== null) resolve(found[1] ?? found[0])
        else if (isOver()) reject(new Error(`${command} ended: ${all.slice(-500)}`))
        else return
        listeners.delete(look)
      }
      listeners.add(look)
      child.once('exit', look)
      look()
    })
  return { said: () => all, heard, end: () => endGroup(child, isOver) }
}

async function endGroup(child: ChildProcess, isOver: () => boolean): Promise<void> {
  const ended = isOver() ? null : new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const killer = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000)
  await ended
  clearTimeout(killer)
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // Everything in it has ended by itself.
  }
}

/** A screen in memory; `display` is the name by which programs find it. */
export async function startScreen(): Promise<{ display: string; end(): Promise<void> }> {
  const xvfb = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'])
  return { display: `:${await xvfb.heard(/^(\d+)\n/m)}`, end: xvfb.end }
}

/** A folder that is deleted by `remove`. */
export function scratchFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'cairn-engine-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}
