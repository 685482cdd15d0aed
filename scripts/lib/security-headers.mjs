const ownOriginOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/**
 * What a page of ours may load: our own origin, nothing else. `data:` pictures are there for the control
 * icons inside maplibre-gl.css only; the frame is the preview of an embed.
 */
export const strictPolicy = [
  ...ownOriginOnly,
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  // No text becomes code or HTML: Lit's templates and the addresses of our own workers (src/map/own-scripts.ts) aside.
  "require-trusted-types-for 'script'",
  'trusted-types default lit-html',
  "frame-ancestors 'none'",
].join('; ')

/**
 * The same for what may stand in anybody's page. In a frame without an origin of its own (`sandbox="allow-scripts"`)
 * MapLibre starts its worker from a `data:` address, and no other way is open to it.
 */
export const embedPolicy = [...ownOriginOnly, "worker-src 'self' data:", 'frame-ancestors *'].join('; ')

/**
 * Browser powers Cairn never asks for. Only names that browsers know: an unknown one is a console warning on
 * every page. Copying a citation needs `clipboard-write`, which is therefore not switched off.
 */
const refusedPowers = [
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** What the field view asks for, when the reader opens it: position, compass, and the screen kept on. */
const fieldPowers = ['geolocation', 'accelerometer', 'gyroscope', 'magnetometer', 'screen-wake-lock']

const permissionsPolicy = [
  ...fieldPowers.map((power) => `${power}=(self)`),
  'fullscreen=(self)',
  // A security key can be a second way to the private notes.
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  ...refusedPowers.map((power) => `${power}=()`),
].join(', ')

/** The headers that every answer carries alike, also errors; the policy comes beside them (header-rules.mjs). */
export const fixedHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
