import { fileURLToPath } from 'node:url'

/** The folder with the built site: `dist/`, or what `CAIRN_DIST` names, so that two runs need not share one. */
export const builtSite = process.env.CAIRN_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))
