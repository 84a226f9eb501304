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

/**
 * `main` is the folder of the built entries (out/main): chunks of theirs may stand deeper and must not ask where they are.
 * In an installed program that is inside an archive, and what other processes and threads load lies beside it, unpacked.
 */
export function programFiles(main: string): ProgramFiles {
  const unpacked = main.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked')
  return {
    desk: join(unpacked, 'desk.cjs'),
    interfaceFolder: join(main, '..', 'renderer'),
    preload: join(main, '..', 'preload', 'preload.cjs'),
    resources: join(unpacked, '..', '..', 'resources')
  }
}
