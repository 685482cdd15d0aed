// Memory of a browser's page as the system counts it.
import { readdirSync, readFileSync } from 'node:fs'

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Bytes in memory of the largest renderer of the browser that uses this profile; 0 where the system does not tell. */
export function rendererBytes(profile) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(
    processes.map((pid) => [pid, /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]]),
  )
  const command = (pid) => read(`/proc/${pid}/cmdline`)
  const browser = processes.find((pid) => command(pid).includes(profile) && !command(pid).includes('--type='))
  const isBelow = (pid) => pid !== undefined && (pid === browser || isBelow(parents.get(pid)))
  const renderers = processes.filter((pid) => command(pid).includes('--type=renderer') && isBelow(pid))
  const bytes = renderers.map(
    (pid) => Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024,
  )
  return Math.max(0, ...bytes)
}
