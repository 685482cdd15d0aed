/** Whether the database works, and not only opens. */
import { type Connection, giveUpStorage } from './connection.ts'

/**
 * WebKit can leave a database that opens and runs no transaction any more, after a worker was ended or a page reloaded at
 * the wrong moment (WebKit bug 324094); the page would wait for it for ever. When no transaction over all stores has begun
 * after the patience, all connections of this page are given up and the answer is false. Waiting for another tab to close
 * (`isBlocked`) is no silence. Rejects with what the database says.
 */
export async function answersWithin(
  connection: Connection,
  patienceMilliseconds: number,
  isBlocked: () => boolean,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => isBlocked() || resolve(false), patienceMilliseconds)
  })
  const answer = connection.run(async (database) => {
    await database.transaction([...database.objectStoreNames], 'readwrite').done
    return true
  })
  const isAnswering = await Promise.race([answer, silence]).finally(() => clearTimeout(timer))
  if (!isAnswering) giveUpStorage()
  return isAnswering
}
