/** A page of a program that only Chromium's own debugging port reaches. */
export interface DevtoolsPage {
  /** Runs a function in the page; what it gives back must be plain data. */
  evaluate<Words extends readonly unknown[], Result>(
    script: (...words: Words) => Result | Promise<Result>,
    ...words: Words
  ): Promise<Result>
  close(): void
}

/** Connects to the first page of the program whose debugging address is `ws://127.0.0.1:PORT/…`. */
export async function devtoolsPage(address: string): Promise<DevtoolsPage> {
  const list = await fetch(`http://${new URL(address).host}/json/list`)
  const targets = (await list.json()) as { type: string; webSocketDebuggerUrl: string }[]
  const target = targets.find(({ type }) => type === 'page')
  if (target === undefined) throw new Error('There is no page')
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  // What is asked while the page goes to its document is never answered.
  const patience = 5000
  let last = 0
  return {
    evaluate: (script, ...words) =>
      new Promise((resolve, reject) => {
        last += 1
        const id = last
        const hear = ({ data }: MessageEvent): void => {
          const said = JSON.parse(String(data))
          if (said.id !== id) return
          clearTimeout(timer)
          socket.removeEventListener('message', hear)
          if (said.error ?? said.result.exceptionDetails) reject(new Error(JSON.stringify(said)))
          else resolve(said.result.result.value)
        }
        const timer = setTimeout(() => {
          socket.removeEventListener('message', hear)
          reject(new Error('The page does not answer'))
        }, patience)
        socket.addEventListener('message', hear)
        const expression = `(${script})(${words.map((word) => JSON.stringify(word)).join(',')})`
        const params = { expression, awaitPromise: true, returnByValue: true }
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
      }),
    close: () => socket.close()
  }
}
