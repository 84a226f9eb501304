import type { Handlers } from '../handler.ts'
import { catalogueHandlers } from './catalogue.ts'
import { chartHandlers } from './chart.ts'
import { compareHandlers } from './compare.ts'
import { completenessHandlers } from './completeness.ts'
import { departmentHandlers } from './departments.ts'
import { deskHandlers } from './desk.ts'
import { draftHandlers } from './draft.ts'
import { figureHandlers } from './figures.ts'
import { historyHandlers } from './history.ts'
import { hostHandlers } from './host.ts'
import { importHandlers } from './import.ts'
import { recipeHandlers } from './recipes.ts'
import { searchHandlers } from './search.ts'
import { sourceHandlers } from './source.ts'
import { targetHandlers } from './targets.ts'
import { taskHandlers } from './tasks.ts'
import { viewHandlers } from './views.ts'

/** Who answers what. A call of the contract without its handler does not compile. */
export const handlers: Handlers = {
  ...deskHandlers,
  ...hostHandlers,
  ...importHandlers,
  ...catalogueHandlers,
  ...compareHandlers,
  ...chartHandlers,
  ...draftHandlers,
  ...targetHandlers,
  ...recipeHandlers,
  ...figureHandlers,
  ...viewHandlers,
  ...historyHandlers,
  ...sourceHandlers,
  ...completenessHandlers,
  ...searchHandlers,
  ...taskHandlers,
  ...departmentHandlers
}
