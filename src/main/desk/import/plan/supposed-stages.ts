import { chosenStage, type Stage, type StageChoice } from '#core/comparison/figures/stage.ts'
import { type Age, ageOf, supposedStage } from '#core/comparison/figures/supposed-stage.ts'
import type { Month } from '#core/period/months-since.ts'
import { parsePeriod } from '#core/period/period.ts'

/**
 * At which stage a figure is stored, and what tells it: a word on it, what its very cell was stored at before, what the desk
 * has at its place, or its age.
 */
export interface StageTold {
  readonly stage: Stage | null
  readonly stageBy: 'said' | 'again' | 'desk' | Age
}

/**
 * How far figures have come, by what is said of them and else by what stands at their place: what nobody said is no news
 * about it. Where the desk has no stage, they have none either. Where it has one, they are preliminary: a word of no
 * stage would not be heard beside it, and how far they have come beyond that nobody said; but the cell that says again what it
 * was stored with at a stage has it still.
 */
export class SupposedStages {
  readonly #thisMonth: Month
  readonly #ages = new Map<string, StageTold>()

  constructor(thisMonth: Month) {
    this.#thisMonth = thisMonth
  }

  /**
   * `standing`: what was said of the place last; null: nothing ever was. `given`: the stage that was given to the same word of
   * the same cell before.
   */
  of<Standing extends { readonly stage: Stage | null }>(
    said: StageChoice | null,
    period: string,
    standing: Standing | null,
    given: (standing: Standing) => Stage | null = () => null
  ): StageTold {
    if (said !== null) return { stage: chosenStage(said), stageBy: 'said' }
    const again = standing === null || standing.stage === null ? null : given(standing)
    if (again !== null) return { stage: again, stageBy: 'again' }
    if (standing !== null) return standing.stage === null ? UNSAID_THERE : STAGED_THERE
    const known = this.#ages.get(period)
    if (known !== undefined) return known
    const parsed = parsePeriod(period)
    if (parsed === null) throw new Error(`not a canonical period: ${period}`)
    const age = ageOf(parsed, this.#thisMonth)
    const told: StageTold = { stage: supposedStage(age), stageBy: age }
    this.#ages.set(period, told)
    return told
  }
}

const UNSAID_THERE: StageTold = { stage: null, stageBy: 'desk' }
const STAGED_THERE: StageTold = { stage: 'preliminary', stageBy: 'desk' }
