import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const root = resolve(import.meta.dirname, '../..')

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs `tongbi` as it is built and as a person would, with its output in pipes. */
export async function runTongbi(
  words: readonly string[],
  options: { readonly home: string; readonly lang?: string; readonly node?: string; readonly today?: string }
): Promise<Ran> {
  const child = spawn(options.node ?? process.execPath, [join(root, 'out/main/tongbi.cjs'), ...words], {
    env: {
      ...process.env,
      TONGBI_HOME: options.home,
      TONGBI_TODAY: options.today ?? '2024-08-15',
      LC_ALL: options.lang ?? 'en_US.UTF-8'
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const closed = once(child, 'close')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [status] = await closed
  return { status, out, err }
}
