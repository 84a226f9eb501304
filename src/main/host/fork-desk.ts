import { fork } from 'node:child_process'
import type { DeskProcess } from './desk-link.ts'

/** The desk as a child process under a Node of its own: for the page's server, and for windows whose Node is too old. */
export function forkDesk(options: {
  readonly entry: string
  readonly node: string
  readonly environment: Readonly<Record<string, string>>
}): DeskProcess {
  const child = fork(options.entry, [], {
    execPath: options.node,
    execArgv: [],
    env: { ...process.env, ...options.environment },
    // As utilityProcess carries messages: structured clone, not JSON.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  return {
    // A process that is gone answers by its exit, which the link hears as well.
    post: (message) => child.connected && child.send(message),
    onMessage: (listener) => child.on('message', listener),
    onExit(listener) {
      let isGone = false
      const gone = (status: string): void => {
        if (isGone) return
        isGone = true
        listener(status)
      }
      child.on('exit', (code, signal) => gone(signal ?? `status ${code}`))
      child.on('error', (error) => {
        if (child.pid === undefined) gone(error.message)
      })
    },
    end: () => {
      if (child.connected) child.disconnect()
    },
    kill: () => child.kill('SIGKILL')
  }
}
