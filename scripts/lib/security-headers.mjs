/**
 * What a page of ours may load: our own origin, nothing else. `data:` pictures are there for the control
 * icons inside maplibre-gl.css only. A host that serves Cairn should send the same line.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Browser powers Cairn never asks for. Only names that browsers know: an unknown one is a console warning on
 * every page. Copying a citation needs `clipboard-write`, which is therefore not switched off.
 */
const refusedPowers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const permissionsPolicy = [
  'geolocation=(self)',
  'fullscreen=(self)',
  ...refusedPowers.map((power) => `${power}=()`),
].join(', ')

/**
 * The headers every answer carries, also errors.
 * @param {string} csp the Content-Security-Policy
 * @returns {Record<string, string>}
 */
export function securityHeaders(csp = strictPolicy) {
  return {
    'Content-Security-Policy': csp,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
