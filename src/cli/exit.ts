/** What the exit code tells a script; documented in docs/cli.md. */
export const EXIT = {
  clean: 0,
  /** The data has faults. */
  findings: 1,
  /** The command was misused, or a file could not be read. */
  usage: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
