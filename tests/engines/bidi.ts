// WebDriver BiDi (W3C), as far as the stories need it: commands and events as JSON over one WebSocket.
// Puppeteer speaks it too, but its versions for this Firefox want a newer Node than Cairn does.
import { WebSocket } from 'ws'

export type Fields = Record<string, unknown>

interface Message {
  readonly id?: number
  readonly type: string
  readonly method?: string
  readonly params?: Fields
  readonly result?: Fields
  readonly error?: string
  readonly message?: string
}

export interface BidiConnection {
  /** Rejects with the browser's own words. */
  send(method: string, params?: Fields): Promise<Fields>
  on(method: string, hear: (params: Fields) => void): void
  close(): void
}

/** Connects to a browser that listens at `url`, `ws://127.0.0.1:PORT/session`. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, { done(result: Fields): void; fail(error: Error): void }>()
  const hearing: { method: string; hear(params: Fields): void }[] = []
  let lastId = 0
  const answer = ({ id, error, message, result = {} }: Message): void => {
    const asked = waiting.get(id ?? -1)
    waiting.delete(id ?? -1)
    if (error === undefined) asked?.done(result)
    else asked?.fail(new Error(`${error}: ${message}`))
  }
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    if (message.type !== 'event') return answer(message)
    for (const { method, hear } of hearing) if (method === message.method) hear(message.params ?? {})
  })
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('the browser is gone'))
  })
  return {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        lastId += 1
        waiting.set(lastId, { done, fail })
        socket.send(JSON.stringify({ id: lastId, method, params }))
      }),
    on: (method, hear) => void hearing.push({ method, hear }),
    close: () => socket.close(),
  }
}
