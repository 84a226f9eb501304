import { resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'

export const root = resolve(import.meta.dirname, '../..')

export interface Opening {
  /** The demo desk as it stands once it is filled. */
  readonly demo?: boolean
  /** Files and desks as arguments. */
  readonly files?: readonly string[]
  readonly home?: string
  /** The day to work on as if it were today: 2024-08-15. */
  readonly today?: string
}

/** The program as it stands before a person, in whichever host. */
export interface Running {
  readonly host: 'page' | 'window'
  readonly page: Page
  readonly home: string
  /** The Electron application; only in the window. */
  readonly electron: ElectronApplication | null
  /** Of the process that was started. */
  readonly pid: number
  /** What the program said on its standard error. */
  complaints(): string
  close(): Promise<void>
}
