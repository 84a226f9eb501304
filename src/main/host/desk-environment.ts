import { mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'

/** What a desk process is told by its host. */
export function deskEnvironment(options: {
  readonly home: string
  readonly resources: string
  readonly version: string
  /** What people work in the desk by; null: nothing, it is opened for a single piece of work. */
  readonly program: 'window' | 'page' | null
}): Record<string, string> {
  mkdirSync(options.home, { recursive: true })
  return {
    TONGBI_HOME: options.home,
    TONGBI_RESOURCES: options.resources,
    TONGBI_VERSION: options.version,
    TONGBI_PROGRAM: options.program ?? '',
    ...userName()
  }
}

/** Who makes the changes, as the history names them; nobody where the system knows no name for the user. */
function userName(): { USERNAME: string } | Record<string, never> {
  try {
    return { USERNAME: userInfo().username }
  } catch (error) {
    // A user id without an entry in the system's list, as in some containers.
    if (error instanceof Error && 'code' in error) return {}
    throw error
  }
}
