import type { ImportPlan } from '../plan/import-plan.ts'
import type { RegionDoubt } from '../regions/homes/home-of-table.ts'
import type { AnsweredDoubt } from './job-questions.ts'
import type { JobTables } from './job-tables.ts'

interface DoubtedJob {
  /** The region of all files that do not say, by a person's word; null: nobody said one. */
  readonly said: string | null
  readonly nameOf: (code: string) => string
}

/** What is asked about the regions of tables, by their keys, with the answers so far: they stay, to be seen and changed. */
export function regionDoubts(
  tables: JobTables,
  plan: Pick<ImportPlan, 'regionless' | 'remembered'>,
  { said, nameOf }: DoubtedJob
): ReadonlyMap<string, AnsweredDoubt> {
  const doubts = new Map<string, AnsweredDoubt>()
  const named = ({ guess }: Pick<RegionDoubt, 'guess'>) => ({ name: guess === null ? null : nameOf(guess) })
  const plain = { because: null, answer: null, remembered: null } as const
  for (const { key, table, recipeAnswers } of tables.all()) {
    const kept = recipeAnswers.find(({ code }) => code === 'which-region')?.value
    if (kept === undefined || table.observations.every(({ region }) => region !== null)) continue
    doubts.set(key, { ...plain, guess: kept, name: nameOf(kept) })
  }
  if (said !== null)
    for (const [key, guess] of tables.own) doubts.set(key, { ...plain, guess, ...named({ guess }), answer: said })
  for (const [key, doubt] of tables.regions) doubts.set(key, { ...doubt, remembered: null })
  for (const [key, doubt] of plan.regionless)
    doubts.set(key, { ...doubt, ...named(doubt), answer: null, remembered: null })
  for (const [key, { region, at, ...doubt }] of plan.remembered) {
    const remembered = { region, at, name: nameOf(region) }
    doubts.set(key, { ...doubt, ...named(doubt), answer: null, remembered })
  }
  return doubts
}
