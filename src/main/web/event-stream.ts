import type { ServerResponse } from 'node:http'
import type { Outlet } from '../host/outlet.ts'

/** Proxies and browsers drop a line that is silent for long. */
const heartbeat = 25_000

/** Answers with the desk's events as server-sent events until the page goes. */
export function streamEvents(response: ServerResponse, outlet: Outlet): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  const disconnect = outlet.connect((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  const beat = setInterval(() => response.write(':\n\n'), heartbeat)
  response.on('close', () => {
    clearInterval(beat)
    disconnect()
  })
}
