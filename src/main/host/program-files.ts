import { join } from 'node:path'

/** Where the built program keeps what its hosts need. */
export interface ProgramFiles {
  /** The desk process. */
  readonly desk: string
  /** The interface that window and page show. */
  readonly interfaceFolder: string
  readonly preload: string
  readonly resources: string
}

/** `main` is the folder of the built entries (out/main): chunks of theirs may stand deeper and must not ask where they are. */
export function programFiles(main: string): ProgramFiles {
  return {
    desk: join(main, 'desk.cjs'),
    interfaceFolder: join(main, '..', 'renderer'),
    preload: join(main, '..', 'preload', 'preload.cjs'),
    resources: join(main, '..', '..', 'resources')
  }
}
