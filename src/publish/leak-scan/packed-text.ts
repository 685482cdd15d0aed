/** Text that is written as other text: base64 and hexadecimal runs, percent signs, entities, escapes, digits of other scripts. */

const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g
const HEX_RUN = /(?:[0-9a-f]{2}){12,}/gi

export interface PackedRun {
  readonly how: 'base64' | 'hexadecimal'
  readonly bytes: Uint8Array
}

/** Runs that decode to something readable or compressed. */
export function packedRuns(text: string): readonly PackedRun[] {
  const base64 = Array.from(text.matchAll(BASE64_RUN), ({ 0: run }) => run)
    // In an address the signs of the alphabet also part the words.
    .flatMap((run) => [run, ...run.split(/[/_-]/).filter((part) => part !== run && part.length >= 16)])
    .map((run) => ({ how: 'base64' as const, bytes: fromBase64(run) }))
  const hex = Array.from(text.matchAll(HEX_RUN), ({ 0: run }) => ({
    how: 'hexadecimal' as const,
    bytes: Uint8Array.from(run.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  }))
  return [...base64, ...hex].filter(({ bytes }) => isPromising(bytes))
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

function fromBase64(run: string): Uint8Array {
  const bytes: number[] = []
  let [bits, held] = [0, 0]
  for (const letter of run) {
    const value = VALUES.get(letter === '-' ? '+' : letter === '_' ? '/' : letter)
    if (value === undefined) break
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}

const CONTROL = /[^\P{Cc}\t\n\r]/u

/** A byte order, a kind and two doubles: the least that well-known binary needs. */
const WKB_BYTES = 21

/** Readable, or the start of something compressed or of well-known binary; most long words are neither. */
function isPromising(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b)) return true
  if ((first === 0 || first === 1) && bytes.length >= WKB_BYTES) return true
  try {
    return CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) === false
  } catch {
    return false
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ deg: '°', prime: '′', Prime: '″', comma: ',', period: '.', minus: '−' },
}

/** The text as a reader would see it; lines stay lines. */
export function unescaped(text: string): string {
  const plain = [jsUnescaped, entitiesDecoded, percentDecoded, digitsAsAscii]
  return plain.reduce((done, decode) => decode(done), text)
}

const jsUnescaped = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(/\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long, four, two) =>
          codePoint(Number.parseInt(long ?? four ?? two, 16)),
        )
        .replace(/\\[nrt]/g, ' ')
        .replace(/\\(["'/\\`])/g, '$1')
    : text

const entitiesDecoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([A-Za-z]{2,8}));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return ENTITIES[name] ?? whole
        return codePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      })
    : text

function percentDecoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))
    return new TextDecoder().decode(bytes).replaceAll('\n', ' ')
  })
}

const codePoint = (value: number): string =>
  value === 10 || value === 13 ? ' ' : value <= 0x10ffff ? String.fromCodePoint(value) : ''

/** First digits of the scripts in which the region and its neighbours write numbers, and full-width ones. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10]

const digitsAsAscii = (text: string): string =>
  /[٠-٩۰-۹०-९０-９]/.test(text)
    ? text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
        const code = digit.charCodeAt(0)
        return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
      })
    : text
