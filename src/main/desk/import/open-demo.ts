import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DeskError } from '#contract/error.ts'
import { Stage } from '#contract/figure.ts'
import { deskFile } from '../files/desk-name.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'
import { addChange } from '../store/changes.ts'
import { addEdition } from '../store/editions.ts'
import { writeSetting } from '../store/settings.ts'
import { Job } from './job.ts'
import { ownRegion } from './region-finder.ts'
import { storeImport } from './store-import.ts'

/** resources/demo/demo.json: what the demo desk is made of. */
export const DemoManifest = z.object({
  /** Name of the desk. */
  name: z.string(),
  /** Name of the fictional county. */
  region: z.string(),
  year: z.number().int(),
  imports: z.array(z.object({ department: z.string(), stage: Stage, files: z.array(z.string()) }))
})

/**
 * Opens a desk filled from the demo returns by the same import that a user's returns go through. It is made anew each
 * time; cancelled or failed, the desk that was open is open again.
 */
export async function openDemo(session: Session, context: CallContext): Promise<void> {
  const demo = DemoManifest.parse(session.resources.demoManifest())
  const path = deskFile(join(session.options.home, 'demo'), demo.name)
  const before = session.open?.path ?? null
  session.closeDesk()
  // Shown only when it is whole: nobody should find half a demo.
  const draft = `${path}.new`
  for (const file of [path, draft]) for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
  try {
    session.openDesk(draft, { create: true, isDraft: true })
    await fillDemo(session, demo, context)
    session.closeDesk()
    renameSync(draft, path)
    session.openDesk(path, { create: false })
  } catch (error) {
    session.closeDesk()
    if (before !== null && before !== path && existsSync(before)) session.openDesk(before, { create: false })
    throw error
  }
}

async function fillDemo(session: Session, demo: z.infer<typeof DemoManifest>, context: CallContext): Promise<void> {
  const { store } = session
  const region = ownRegion(demo.region, null)
  store.write(() => {
    const change = addChange(store, { kind: 'region', about: region.name, author: session.options.author })
    addEdition(store, 'region', region.code, change, region)
  })
  const total = demo.imports.length
  for (const [done, { department, stage, files }] of demo.imports.entries()) {
    context.progress('demo', done, total)
    if (context.signal.aborted) throw new DeskError('cancelled')
    const ids = files.map((file) => session.admitted.admit(join(session.resources.demoFolder(), file)).id)
    const job = new Job(session, ids, { region: region.code, indicator: null, unit: null, year: null })
    job.stage = stage
    await job.read()
    for (const { name, error } of job.files) {
      if (error !== null) session.options.log(`The demo return ${name} could not be read: ${error.code}`)
    }
    await storeImport(session, job, { department, reason: null }, { signal: context.signal, progress: () => undefined })
  }
  writeSetting(store, 'work', { region: region.code, year: demo.year })
  writeSetting(store, 'demo', true)
  context.progress('demo', total, total)
}
