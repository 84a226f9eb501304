import { utilityProcess } from 'electron'
import type { DeskProcess } from '../host/desk-link.ts'
import { forkDesk } from '../host/fork-desk.ts'

/**
 * The desk in a process of its own: Electron's utility process, or, where TONGBI_DESK_NODE names a Node,
 * a child under that (an Electron whose Node is too old for the database; also handy for debugging the desk).
 */
export function startDesk(entry: string, environment: Readonly<Record<string, string>>): DeskProcess {
  const node = process.env['TONGBI_DESK_NODE']
  return node ? forkDesk({ entry, node, environment }) : utilityDesk(entry, environment)
}

function utilityDesk(entry: string, environment: Readonly<Record<string, string>>): DeskProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Tongbi desk',
    env: { ...process.env, ...environment },
    stdio: 'inherit'
  })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (code) => listener(`status ${code}`)),
    // A utility process has no line that could be closed: SIGTERM is its word for the end.
    end: () => child.kill(),
    kill: () => child.kill()
  }
}
