import { serve } from '../serve.mjs'

/**
 * Serves on the wanted port or, when others hold it, on one of the ports after it.
 * @param {import('../serve.mjs').ServeOptions & {port: number}} options
 * @param {number} tries 1 means: this port or an error
 */
export async function serveOnFreePort(options, tries) {
  for (let offset = 0; ; offset++) {
    try {
      return await serve({ ...options, port: options.port + offset })
    } catch (error) {
      const isTaken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE'
      if (!isTaken || offset + 1 >= tries) throw error
    }
  }
}
