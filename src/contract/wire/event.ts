import { z } from 'zod'
import { KeptDemo } from '../demo.ts'
import { FileRef } from '../file.ts'

/** What the desk and its host tell the renderer unasked. */
export const DeskEvent = z.discriminatedUnion('type', [
  /** Queries over these are out of date; `work`: region and year of work alone. */
  z.object({
    type: z.literal('changed'),
    what: z.array(z.enum(['desk', 'work', 'figures', 'catalogue', 'targets', 'history', 'symbols']))
  }),
  /** A long call (named by the caller's id) has come this far. */
  z.object({ type: z.literal('progress'), call: z.string(), step: z.string(), done: z.number(), total: z.number() }),
  /** An import job has moved on. */
  z.object({ type: z.literal('job'), job: z.string() }),
  /** Files opened from outside: arguments, file association, dropped on the icon. */
  z.object({ type: z.literal('files'), files: z.array(FileRef) }),
  /** A menu item of the host. */
  z.object({
    type: z.literal('command'),
    command: z.enum([
      'import',
      'new-desk',
      'open-desk',
      'copy-desk',
      'export',
      'print',
      'undo',
      'redo',
      'help',
      'find',
      'palette',
      'back',
      'forward'
    ])
  }),
  /** The desk process ended by itself and was started again; nothing that was stored is lost. */
  z.object({ type: z.literal('desk-restarted') }),
  /** The host has opened the demo, and what was done in that of last time is kept. */
  z.object({ type: z.literal('demo-kept'), kept: KeptDemo })
])
export type DeskEvent = z.infer<typeof DeskEvent>
