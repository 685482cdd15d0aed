// Cairn: written by node scripts/hosting.mjs from scripts/lib/header-rules.mjs; docs/hosting.md says how to use it.
// Runtime cloudfront-js-2.0, event type viewer response.
const always = [
  {
    "name": "cross-origin-opener-policy",
    "value": "same-origin"
  },
  {
    "name": "permissions-policy",
    "value": "geolocation=(self), accelerometer=(self), gyroscope=(self), magnetometer=(self), screen-wake-lock=(self), fullscreen=(self), publickey-credentials-create=(self), publickey-credentials-get=(self), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), gamepad=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()"
  },
  {
    "name": "referrer-policy",
    "value": "no-referrer"
  },
  {
    "name": "x-content-type-options",
    "value": "nosniff"
  }
]
const rules = [
  {
    "name": "content-security-policy",
    "paths": [
      "/embed([.]html)?$",
      "/(embed|views)/"
    ],
    "value": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; worker-src 'self' data:; frame-ancestors *",
    "otherwise": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types default lit-html; frame-ancestors 'none'"
  },
  {
    "name": "access-control-allow-origin",
    "paths": [
      "/(assets|basemap|data|embed|views)/",
      "/embed([.]html)?$"
    ],
    "value": "*",
    "otherwise": null
  },
  {
    "name": "access-control-expose-headers",
    "paths": [
      "/(assets|basemap|data|embed|views)/",
      "/embed([.]html)?$"
    ],
    "value": "Content-Range, ETag",
    "otherwise": null
  },
  {
    "name": "cache-control",
    "paths": [
      "/(assets|embed)/([^/]+/)*[^/]+-[A-Za-z0-9_-]{8}[.](js|css|woff2|svg|png|json)$",
      "/data/[^/]+/[0-9][^/]*/(captures/)?[^/]+[.][a-z0-9]+$"
    ],
    "value": "public, max-age=31536000, immutable",
    "otherwise": "no-cache",
    "onlyFound": true
  }
]
function handler(event) {
  const { request, response } = event
  for (const { name, value } of always) response.headers[name] = { value }
  for (const { name, paths, value, otherwise, onlyFound } of rules) {
    const isFound = paths.some((path) => new RegExp(path).test(request.uri))
    const sent = isFound ? value : otherwise
    const isFit = !onlyFound || response.statusCode < 400
    if (sent !== null && isFit) response.headers[name] = { value: sent }
  }
  return response
}
