import type { PendingFigure } from '#contract/calls/history-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'

export type PendingKind = 'conflict' | 'suspicion'
export type Pick = CallInput<'history.decideMany'>['picks'][number]
type Claim = PendingFigure['claims'][number]

export interface PendingFilter {
  readonly kind: PendingKind | null
  /** Whose figure it is, or whose word is against it. */
  readonly department: string | null
  readonly text: string
}

/** What a row is found by. */
interface RowNames {
  readonly name: string
  readonly pinyin: string
}

/** The figures of one file that wait, in their order. */
export interface PendingGroup {
  /** null: typed in. */
  readonly file: string | null
  readonly figures: readonly PendingFigure[]
}

export function kindOf({ remark }: PendingFigure): PendingKind {
  return remark === null ? 'conflict' : 'suspicion'
}

export function keyOf({ region, indicator, measure, period }: PendingFigure): string {
  return `${region} ${indicator} ${measure} ${period}`
}

/** What is said of the place, the figure that is shown first; of a suspicion only what differs from it as well. */
export function wordsOn(one: PendingFigure): readonly Claim[] {
  const disputed = one.figure.conflict ?? []
  const figure = one.claims.filter(({ isFigure }) => isFigure)
  const others = one.claims.filter(
    (claim) =>
      !claim.isFigure &&
      (one.remark === null
        ? disputed.some((other) => other.source.change === claim.source.change && other.nth === claim.nth)
        : !figure.some((shown) => shown.decimal === claim.decimal && shown.symbol === claim.symbol))
  )
  return [...figure, ...others]
}

/** Those that the filter lets through, by the file of the figure that is shown. `namesOf`: what a row is found by. */
export function pendingGroups(
  figures: readonly PendingFigure[],
  { kind, department, text }: PendingFilter,
  namesOf: (one: PendingFigure) => RowNames
): readonly PendingGroup[] {
  const groups = new Map<string | null, PendingFigure[]>()
  for (const one of figures) {
    if (kind !== null && kindOf(one) !== kind) continue
    if (department !== null && !wordsOn(one).some((claim) => claim.department === department)) continue
    if (!isFoundBy(text, { ...namesOf(one), nameEn: null })) continue
    const { file } = one.figure.source
    const group = groups.get(file)
    if (group === undefined) groups.set(file, [one])
    else group.push(one)
  }
  return [...groups].map(([file, own]) => ({ file, figures: own }))
}

/** The departments whose words could be taken instead of what is shown, by how many figures they speak of. */
export function departmentsAgainst(figures: readonly PendingFigure[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const one of figures) {
    if (kindOf(one) === 'suspicion') continue
    for (const { department, isFigure } of wordsOn(one)) {
      if (department !== null && !isFigure) counts.set(department, (counts.get(department) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/** The words that are upheld (`department: null`), or those of a department against them; none where it has none. */
export function picksOf(figures: readonly PendingFigure[], department: string | null): Pick[] {
  return figures.flatMap((one) => {
    const claim = wordsOn(one).find((word) =>
      department === null ? word.isFigure : !word.isFigure && word.department === department
    )
    return claim === undefined ? [] : [pickOf(one, claim)]
  })
}

export function pickOf({ region, indicator, measure, period }: PendingFigure, { source, nth }: Claim): Pick {
  return { region, indicator, measure, period, change: source.change, nth }
}
