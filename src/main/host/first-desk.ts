import type { KeptDemo } from '#contract/demo.ts'
import { DeskError } from '#contract/error.ts'
import type { DeskLink } from './desk-link.ts'
import type { OpeningArguments } from './opening-arguments.ts'

/**
 * Opens the desk that the arguments ask for, else the one of last time. A desk that was asked for and cannot
 * be opened is told to the person, and a demo of last time that was worked in; the desk of last time stands in its place.
 */
export async function openFirstDesk(
  link: Pick<DeskLink, 'call'>,
  wanted: Pick<OpeningArguments, 'demo' | 'desk'>,
  tell: { readonly failed: (error: DeskError) => void; readonly kept: (demo: KeptDemo) => void }
): Promise<void> {
  try {
    if (wanted.demo) {
      const { kept } = await link.call('desk.openDemo', {})
      if (kept !== null) tell.kept(kept)
    } else if (wanted.desk !== null) await link.call('host.openDesk', { path: wanted.desk, create: false })
    else await link.call('host.openLastDesk', {})
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    tell.failed(error)
    if (wanted.demo || wanted.desk !== null) await openLastInstead(link)
  }
}

/** Nobody asked for it: that it cannot be opened either, being the very same perhaps, is no news. */
async function openLastInstead(link: Pick<DeskLink, 'call'>): Promise<void> {
  try {
    await link.call('host.openLastDesk', {})
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
  }
}
