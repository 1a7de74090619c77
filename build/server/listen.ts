import type { Server } from 'node:http'

/** Starts a server on a port of this machine, or, `orNext`, on the first free one after it. Gives the port; 0 asks for any. */
export async function listen(server: Server, port: number, { host = '127.0.0.1', orNext = false } = {}): Promise<number> {
  for (let tried = port; ; tried += 1) {
    const fault = await new Promise<NodeJS.ErrnoException | null>(settle => {
      server.once('error', settle)
      server.listen(tried, host, () => {
        server.off('error', settle)
        settle(null)
      })
    })
    const address = server.address()
    if (!fault && address && typeof address === 'object') return address.port
    if (fault?.code !== 'EADDRINUSE' || !orNext || tried >= port + 100) throw fault
  }
}
