/** Who can open an address: what is copied from a page on somebody's own machine shows nothing to others. */
import type { ShareLinks } from '../ui/share-forms.ts'

/** Hosts that only this machine or its own network reaches. */
const NEAR =
  /^(localhost|.*\.localhost|.*\.local|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[.*)$/

/** By the host's name and the protocol; nothing is asked of the network. */
export function reachOf({ protocol, hostname }: { protocol: string; hostname: string }): ShareLinks['reach'] {
  if (NEAR.test(hostname)) return 'machine'
  return protocol === 'https:' ? 'https' : 'http'
}
