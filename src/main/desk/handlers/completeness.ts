import { completenessMatrix } from '../completeness/completeness-matrix.ts'
import type { HandlersOf } from '../handler.ts'

export const completenessHandlers: HandlersOf<'completeness'> = {
  'completeness.matrix': (session, choice) => completenessMatrix(session, choice)
}
