import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDesk, type Desk } from '#desk/desk.ts'
import { optionsFromEnvironment } from '#desk/desk-options.ts'
import { deskEnvironment } from '../../host/desk-environment.ts'
import { programFiles } from '../../host/program-files.ts'
import { userFolder } from '../../host/user-folder.ts'
import { programVersion } from '../program-version.ts'

/** A desk that a command works on, in this process, asked through the contract like every other. */
export type TerminalDesk = Pick<Desk, 'call' | 'listen'>

/** Opens the desk at `path`, lends it to `work`, and closes it whatever comes. */
export async function withDesk<Result>(
  options: { readonly program: string; readonly path: string; readonly create: boolean },
  work: (desk: TerminalDesk) => Promise<Result>
): Promise<Result> {
  const files = programFiles(options.program)
  const environment = deskEnvironment({
    home: userFolder(),
    resources: files.resources,
    version: programVersion(options.program)
  })
  const entry = pathToFileURL(join(options.program, 'tongbi.cjs')).href
  const desk = createDesk(optionsFromEnvironment({ ...process.env, ...environment }, entry))
  try {
    await desk.call('host.openDesk', { path: options.path, create: options.create })
    return await work(desk)
  } finally {
    await desk.close()
  }
}
