import { existsSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { KeptDemo } from '#contract/demo.ts'
import { DeskError } from '#contract/error.ts'
import { Stage } from '#contract/figure.ts'
import { deskFile, deskName, freeDeskFile } from '../files/desk-name.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { turnTo } from '../session/work.ts'
import { addChange, newestChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { draftsKept } from '../store/drafts.ts'
import { moveDesk, removeDesk } from '../store/file/desk-file.ts'
import { expectNotHeld } from '../store/file/desk-hold.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import { beginImport } from './draft/begin-import.ts'
import { ownRegion } from './regions/region-finder.ts'
import { storeImport } from './store-import.ts'

/** resources/demo/demo.json: what the demo desk is made of. */
export const DemoManifest = z.object({
  /** Name of the desk. */
  name: z.string(),
  /** Name of the fictional county. */
  region: z.string(),
  imports: z.array(z.object({ department: z.string(), stage: Stage, files: z.array(z.string()) }))
})

/**
 * Opens a desk filled from the demo returns by the same import that a user's returns go through, made anew each time.
 * Until it is whole, the desk that was open stays open. Gives the name under which the demo of last time is kept, with
 * what somebody did in it; null: nothing was done in it.
 */
export async function openDemo(session: Session, context: CallContext): Promise<KeptDemo | null> {
  const demo = DemoManifest.parse(session.resources.demoManifest())
  const path = deskFile(join(session.options.home, 'demo'), demo.name)
  // The demo of last time may be open in another window, or in this one, which closes it.
  if (session.open?.path !== path && session.options.program !== null) expectNotHeld(path)
  const draft = `${path}.new`
  removeDesk(draft)
  const making = session.beside()
  try {
    making.openDesk(draft, { create: true })
    await fillDemo(making, demo, context)
  } catch (error) {
    making.closeDesk()
    removeDesk(draft)
    throw error
  }
  making.closeDesk()
  // The demo of last time may be what is open.
  if (session.open?.path === path) session.closeDesk()
  const work = workIn(path, session)
  const kept = work === null ? null : { name: keepAside(path, session), ...work }
  removeDesk(path)
  renameSync(draft, path)
  session.openDesk(path, { create: false })
  return kept
}

/** What is in the demo that was not filled in; null: nothing has changed since, and no import was begun. */
function workIn(path: string, session: Session): Pick<KeptDemo, 'hasImport'> | null {
  if (!existsSync(path)) return null
  const former = session.beside()
  try {
    const store = former.openDesk(path, { create: false })
    const hasImport = draftsKept(store) > 0
    return hasImport || newestChange(store) !== readSetting(store, filledBy) ? { hasImport } : null
  } catch (error) {
    // What cannot be looked into is not thrown away.
    if (error instanceof DeskError) return { hasImport: false }
    throw error
  } finally {
    former.closeDesk()
  }
}

/** The desk under the next free name, found among the recent ones. */
function keepAside(path: string, session: Session): string {
  const place = freeDeskFile(dirname(path), deskName(path))
  moveDesk(path, place)
  session.recent.remember(place)
  return deskName(place)
}

/** The setting that holds the last change of the filling. */
const filledBy = 'demo filled by'

async function fillDemo(session: Session, demo: z.infer<typeof DemoManifest>, context: CallContext): Promise<void> {
  const { store } = session
  const region = ownRegion(demo.region, null)
  store.write(() => {
    const change = addChange(store, { kind: 'region', about: region.name, author: session.options.author })
    addEdition(store, 'region', region.code, change, region)
    // What a work report sets, to be seen: of a desk of its own it is no part.
    for (const task of session.resources.starterTasks()) addEdition(store, 'task', task.id, change, task)
  })
  const total = demo.imports.length
  for (const [done, { department, stage, files }] of demo.imports.entries()) {
    context.progress('demo', done, total)
    if (context.signal.aborted) throw new DeskError('cancelled')
    const ids = files.map((file) => session.admitted.admit(join(session.resources.demoFolder(), file)).id)
    const job = beginImport(session, ids, { region: region.code, indicator: null, unit: null, year: null })
    job.words.stage = stage
    await job.read()
    job.words.takeNewNames()
    for (const { name, error } of job.files) {
      if (error !== null) session.options.log(`The demo return ${name} could not be read: ${error.code}`)
    }
    await storeImport(session, job, { department, reason: null }, { signal: context.signal, progress: () => undefined })
  }
  turnTo(store, { region: region.code, year: null })
  writeSetting(store, 'demo', true)
  writeSetting(store, filledBy, newestChange(store))
  context.progress('demo', total, total)
}
