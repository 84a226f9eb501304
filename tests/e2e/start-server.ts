import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './running.ts'

/** `tongbi serve`, as far as the address that it prints. */
export interface RunningServer {
  readonly address: string
  readonly pid: number
  complaints(): string
  close(): Promise<void>
}

export async function startServer(options: {
  readonly home: string
  readonly words: readonly string[]
  readonly today?: string | undefined
}): Promise<RunningServer> {
  const server = spawn(process.execPath, [join(root, 'out/main/tongbi.cjs'), 'serve', ...options.words], {
    env: { ...process.env, TONGBI_HOME: options.home, TONGBI_TODAY: options.today ?? '', LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let complaints = ''
  server.stderr.on('data', (bytes) => {
    complaints += bytes
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (line.startsWith('http://')) resolve(line)
    })
    server.on('close', (status) => reject(new Error(`The server ended (${status}): ${complaints}`)))
  })
  return {
    address,
    pid: server.pid ?? 0,
    complaints: () => complaints,
    async close() {
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGTERM')
      await once(server, 'close')
    }
  }
}
