import catalogue from './catalogue.ts'
import chart from './chart.ts'
import compare from './compare.ts'
import completeness from './completeness.ts'
import correction from './correction.ts'
import departments from './departments.ts'
import draft from './draft.ts'
import entry from './entry.ts'
import frame from './frame.ts'
import history from './history.ts'
import importing from './import.ts'
import overview from './overview.ts'
import print from './print.ts'
import regions from './regions.ts'
import source from './source.ts'
import targets from './targets.ts'

/** The texts of one language, by feature. Both languages have the same keys (tests/unit/renderer). */
export const enUS = {
  catalogue,
  chart,
  compare,
  completeness,
  correction,
  departments,
  draft,
  entry,
  frame,
  history,
  import: importing,
  overview,
  print,
  regions,
  source,
  targets
} as const
