/** Why the bytes of an archive cannot be read, in words. What the source itself rejects with stays as it is. */
export class ArchiveFault extends Error {}

/** What was being read. */
export type ArchivePart = 'header' | 'directory' | 'description' | 'tile'

/** What a source rejected with: the network's, the device's, or a cancel. */
const ofSources = new WeakSet<object>()

/** The rejection of a source, known again as such by `readPart`. */
export function asOfSource(fault: unknown): unknown {
  if (typeof fault === 'object' && fault !== null) ofSources.add(fault)
  return fault
}

/** Runs a read of somebody's archive; what goes wrong in the bytes themselves rejects with ArchiveFault. */
export async function readPart<Value>(part: ArchivePart, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (fault) {
    const isOther = typeof fault === 'object' && fault !== null && ofSources.has(fault)
    if (isOther || fault instanceof ArchiveFault) throw fault
    // Libraries quote the bytes that they stumble over.
    const found = String(fault instanceof Error ? fault.message : fault).replace(/[^ -~]/g, '?')
    throw new ArchiveFault(
      `a PMTiles archive of version 3 expected, found a ${part} that cannot be read (${found}); get the archive again`,
    )
  }
}
