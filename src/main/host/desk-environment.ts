import { mkdirSync } from 'node:fs'

/** What a desk process is told by its host. */
export function deskEnvironment(options: {
  readonly home: string
  readonly resources: string
  readonly version: string
}): Record<string, string> {
  mkdirSync(options.home, { recursive: true })
  return { TONGBI_HOME: options.home, TONGBI_RESOURCES: options.resources, TONGBI_VERSION: options.version }
}
