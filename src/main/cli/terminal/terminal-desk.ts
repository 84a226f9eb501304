import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDesk, type Desk } from '#desk/desk.ts'
import { optionsFromEnvironment } from '#desk/desk-options.ts'
import { withDeskExtension } from '#desk/files/desk-name.ts'
import { removeDesk } from '#desk/store/file/desk-file.ts'
import { deskEnvironment } from '../../host/desk-environment.ts'
import { programFiles } from '../../host/program-files.ts'
import { userFolder } from '../../host/user-folder.ts'
import { programVersion } from '../program-version.ts'
import type { Invocation } from './command.ts'

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
    version: programVersion(options.program),
    program: null
  })
  const entry = pathToFileURL(join(options.program, 'tongbi.cjs')).href
  const deskOptions = optionsFromEnvironment({ ...process.env, ...environment }, entry)
  const desk = createDesk(deskOptions)
  try {
    await desk.call('host.openDesk', { path: options.path, create: options.create, isPassing: true })
    return await work(desk)
  } finally {
    await desk.close()
    await deskOptions.readingPool.close()
  }
}

/**
 * The same with a desk that is made where it is absent, and said to be new: the name may be a slip. Where nothing came
 * into it because the work failed, or though it was made for storing, it goes again.
 */
export async function withDeskToFill<Result>(
  options: Pick<Invocation, 'program' | 'terminal' | 'language'> & {
    readonly path: string
    /** A new desk in which nothing was stored is none that anybody asked for. */
    readonly isForStoring?: boolean
  },
  work: (desk: TerminalDesk) => Promise<Result>
): Promise<Result> {
  const path = withDeskExtension(options.path)
  const isNew = !existsSync(path)
  let isDone = false
  let isEmpty = false
  try {
    return await withDesk({ ...options, create: true }, async (desk) => {
      try {
        const result = await work(desk)
        isDone = options.isForStoring !== true
        return result
      } finally {
        isEmpty = (await desk.call('history.changes', { offset: 0, limit: 1 })).total === 0
      }
    })
  } finally {
    // A journal that found no room in the desk would keep the disk full.
    if (isNew && isEmpty && !isDone) removeDesk(path)
    if (isNew && existsSync(path))
      options.terminal.complain(options.language === 'zh-CN' ? `新建了数据库：${path}` : `New desk: ${path}`)
  }
}
