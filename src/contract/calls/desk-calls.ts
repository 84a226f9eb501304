import { z } from 'zod'
import { KeptDemo } from '../demo.ts'
import { RegionCode } from '../figure.ts'
import { Artifact, FileId, FileRef } from '../file.ts'
import { call } from '../wire/call.ts'
import { LookedBack } from './history-calls.ts'

export const OpenDesk = z.object({
  /** Tells it from every other desk, also from one that comes to stand in its place. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  isDemo: z.boolean(),
  figures: z.number().int(),
  imports: z.number().int(),
  /** Imports that were begun in it and are not stored yet. */
  drafts: z.number().int(),
  /** Region and year of work: what screens open with. */
  region: RegionCode.nullable(),
  regionName: z.string().nullable(),
  year: z.number().int().nullable(),
  /** The year of which targets are shown: where a person set none, the newest with any figures, or the next with targets. */
  targetYear: z.number().int().nullable(),
  /** The newest change that stands and can be undone, for Ctrl+Z. */
  lastChange: z.number().int().nullable(),
  /** While the desk is shown as it was known then; null: as it is. */
  lookedBack: LookedBack.nullable()
})
export type OpenDesk = z.infer<typeof OpenDesk>

export const DeskState = z.object({
  open: OpenDesk.nullable(),
  /** The folder of the desks that are made by name alone. */
  desksFolder: z.string(),
  recent: z.array(z.object({ id: z.string(), name: z.string(), path: z.string(), openedAt: z.string() })),
  version: z.string()
})
export type DeskState = z.infer<typeof DeskState>

export const deskCalls = {
  'desk.state': call({ input: z.object({}), output: DeskState }),
  /** A new desk in the place chosen by the host (window), or by name in the user's desks folder. */
  'desk.create': call({
    input: z.object({ name: z.string().min(1).max(80), place: FileId.nullable() }),
    output: DeskState
  }),
  /**
   * `brought`: of a desk that came as an upload, which goes away, whether it is a copy among the user's desks now, or the
   * one there that holds all of its changes already.
   */
  'desk.open': call({
    input: z.object({ file: FileId }),
    output: DeskState.extend({
      brought: z.object({ as: z.enum(['copy', 'known']), place: z.string() }).nullable()
    })
  }),
  'desk.openRecent': call({ input: z.object({ id: z.string() }), output: DeskState }),
  /**
   * A desk filled from the demo returns, made anew each time. `kept` names the desk that the demo of last time is now,
   * where somebody had worked in it. Reports progress.
   */
  'desk.openDemo': call({ input: z.object({}), output: DeskState.extend({ kept: KeptDemo.nullable() }) }),
  /** A whole copy of the open desk, for the host to save. */
  'desk.copy': call({ input: z.object({}), output: Artifact }),
  /** `because`: the change that is turned to by it; undone, it leaves what was set before. */
  'desk.setWork': call({
    input: z.object({
      region: RegionCode.nullable(),
      year: z.number().int().nullable(),
      because: z.number().int().optional()
    }),
    output: DeskState
  }),
  /** View state of a screen (its choices), kept with the desk so that the last view opens first. */
  'desk.view': call({ input: z.object({ screen: z.string().max(40) }), output: z.object({ view: z.unknown() }) }),
  'desk.rememberView': call({
    input: z.object({ screen: z.string().max(40), view: z.unknown() }),
    output: z.object({})
  }),

  /** Lets files in: the only way from a path to a FileId. */
  'host.admit': call({
    from: 'host',
    input: z.object({
      files: z.array(
        z.object({
          path: z.string(),
          name: z.string().optional(),
          /** An upload: it goes away with the host. */
          isPassing: z.boolean().optional()
        })
      )
    }),
    output: z.array(FileRef)
  }),
  /** The path of an artifact, to save or send it. */
  'host.artifact': call({
    from: 'host',
    input: z.object({ id: z.string() }),
    output: z.object({ path: z.string(), name: z.string(), mime: z.string() })
  }),
  /**
   * Opens a desk by path (command line, file association); makes it where it is absent and `create` is set. One that
   * is opened in passing, by a command, is not the desk of last time.
   */
  'host.openDesk': call({
    from: 'host',
    input: z.object({ path: z.string(), create: z.boolean(), isPassing: z.boolean().optional() }),
    output: DeskState
  }),
  /** Opens the desk of last time, or makes the first one in the user's desks folder. */
  'host.openLastDesk': call({ from: 'host', input: z.object({}), output: DeskState })
}
