import type { SavedView } from '#contract/calls/view-calls.ts'
import { isMeasureName } from '#core/comparison/measure-name.ts'
import { averageMethod } from '#core/layout/pivot/cube.ts'
import { type OptionValues, textOf, WrongUse } from '../../terminal/command.ts'
import type { TerminalDesk } from '../../terminal/terminal-desk.ts'
import { isAlways, type NumberAsked } from './asked-measures.ts'

/** The view that --view names, by its name, by folder and name, or by its id; null without --view. Throws WrongUse. */
export async function chosenView(desk: TerminalDesk, values: OptionValues): Promise<SavedView | null> {
  const named = textOf(values, 'view')
  if (named === undefined) return null
  const views = await desk.call('views.list', {})
  const found = views.filter(({ id, name, folder }) => named === id || named === name || named === `${folder}/${name}`)
  const [view] = found
  if (view === undefined) {
    const all = views.map(pathOf).join(', ') || '–'
    throw new WrongUse(`没有视图“${named}”；有：${all}`, `there is no view “${named}”; there are: ${all}`)
  }
  if (found.length > 1) {
    const all = found.map(pathOf).join(', ')
    throw new WrongUse(`“${named}”不止一个：${all}`, `several views are called “${named}”: ${all}`)
  }
  return view
}

function pathOf({ folder, name }: SavedView): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** What a view shows, as --measures would name it. */
export function measuresOfView({ content }: SavedView): readonly NumberAsked[] {
  const asked = content.shape.show.flatMap((shown): readonly NumberAsked[] => {
    if (shown === 'growth') return ['rate']
    if (averageMethod(shown) !== null) return ['average']
    return isAlways(shown) || isMeasureName(shown) ? [shown] : []
  })
  return [...new Set(asked)]
}
