/** The files of a folder that may not be there yet. */
import type { InputFile } from '../formats/format.ts'
import type { Effects } from './effects.ts'

/** null when there is no such folder. Throws when it cannot be read. */
export async function filesIn(path: string, effects: Effects): Promise<readonly InputFile[] | null> {
  try {
    return await effects.readPath(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
