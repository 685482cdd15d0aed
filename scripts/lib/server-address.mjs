/**
 * Where to listen, from `PORT` and `HOST`.
 *
 * Only this machine can reach the default host: whoever wants to serve a network says so.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{port: number, host: string, isPortGiven: boolean}} throws when PORT is not a port number
 */
export function readAddress(env) {
  const { PORT = '', HOST = '' } = env
  if (PORT !== '' && !(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535)) {
    throw new Error(`PORT: a number from 0 to 65535 expected, "${PORT}" found; for example PORT=4173`)
  }
  return { port: PORT === '' ? 4173 : Number(PORT), host: HOST || '127.0.0.1', isPortGiven: PORT !== '' }
}

/**
 * The address to type into a browser on this machine. Browsers treat `localhost` as secure, so storage, service
 * worker and position work there without a certificate.
 * @param {string} host
 * @param {number} port
 */
export function spokenUrl(host, port) {
  const isThisMachine = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const name = isThisMachine ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}
