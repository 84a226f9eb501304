import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where desks made without a place, settings and the list of recent desks live: the same folder for the window,
 * the page and the terminal. TONGBI_HOME names another.
 */
export function userFolder(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (environment['TONGBI_HOME']) return environment['TONGBI_HOME']
  const home = homedir()
  if (platform === 'win32') return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Tongbi')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tongbi')
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'Tongbi')
}
