import { expect, test } from 'vitest'
import { headersFor } from '../../scripts/lib/header-rules.mjs'

const policyOf = (path: string): readonly string[] =>
  headersFor(path)['Content-Security-Policy']?.split('; ') ?? []

test('no page of ours may run a script, style or worker that is not a file of its own origin', () => {
  for (const path of ['/', '/index.html', '/data/karabakh/features.geojson', '/nothing-here']) {
    expect(policyOf(path)).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "worker-src 'self'",
      ]),
    )
    expect(policyOf(path).join(' ')).not.toMatch(/unsafe|blob:|\*|https?:|wss?:/)
  }
})

test('what stands in other pages has one exception more, and still none for scripts and requests', () => {
  expect(policyOf('/embed.html')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  )
  expect(policyOf('/embed.html').join(' ')).not.toMatch(/unsafe|blob:|https?:|wss?:/)
})

test('the application may stand in nobody’s frame, and text becomes code only by our own policies', () => {
  expect(policyOf('/')).toEqual(
    expect.arrayContaining([
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default lit-html',
    ]),
  )
})

test('every answer says nothing to where a link leads, is taken for what it is, and asks for no power that is not used', () => {
  for (const path of ['/', '/embed.html', '/nothing-here']) {
    const headers = headersFor(path)
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
    expect(headers['Permissions-Policy']).toMatch(/camera=\(\).*microphone=\(\)/)
    expect(headers['Permissions-Policy']).not.toMatch(/=\*/)
  }
})
