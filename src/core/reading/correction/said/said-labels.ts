import { chosenStage } from '../../../comparison/figures/stage.ts'
import type { LabelMeaning } from '../../meaning/labels/label-meaning.ts'
import type { ReadingContext } from '../../reading.ts'
import type { StructureLabel } from '../../structure.ts'
import { type Said, saysNamesAreRegions } from './said-of-table.ts'

/**
 * Labels as a person said they are meant, for all that their neighbours take from them. A head that a person says the
 * time, measure, region or stage of (前期 is 上年) names nothing any more where its neighbours name nothing either (本期),
 * or are all told apart in the same way; an indicator that the catalogue knows stays one.
 */
export function withSaidLabels(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  said: ReadonlyMap<number, Said>,
  isIndicator: ReadingContext['isIndicator']
): readonly LabelMeaning[] {
  if (said.size === 0) return meanings
  const told = meanings.map((meaning, index) => {
    const ofLabel = said.get(index)
    const { text = '' } = labels[index] ?? {}
    return ofLabel === undefined ? meaning : asSaid(meaning, ofLabel, text)
  })
  const neighbours = neighboursOf(labels, told, said)
  return told.map((meaning, index) => {
    const ofLabel = said.get(index)
    if (ofLabel === undefined || ofLabel.indicator !== null || meaning.names.length === 0) return meaning
    const part = tellingPart(ofLabel)
    const group = neighbours.get(groupOf(labels[index]))
    if (part === null || group === undefined || meaning.names.some((name) => isIndicator?.(name))) return meaning
    const isApart = group.named > 1 && group.said.get(part.of)?.size === group.named
    return group.hasNameless || isApart ? { ...meaning, names: [] } : meaning
  })
}

function asSaid(
  meaning: LabelMeaning,
  { period, measure, unit, stage, indicator, namesOfRegions }: Said,
  text: string
): LabelMeaning {
  // A place called 增长 or 2020年 says neither how nor when.
  const isOnlyName = namesOfRegions !== null && meaning.names.length === 0
  return {
    ...meaning,
    ...(isOnlyName ? { names: [text], measure: null, mark: null } : {}),
    ...(indicator === null ? {} : { names: indicator === '' ? [] : [indicator] }),
    ...(period === null ? {} : { mark: period }),
    ...(measure === null ? {} : { measure: measure === 'level' ? null : { ...SURE, measure } }),
    ...(unit === null ? {} : { unit, units: [unit] }),
    ...(stage === null ? {} : { stage: chosenStage(stage) })
  }
}

const SURE = { name: '', doubt: null, compared: false, against: null }

interface Neighbours {
  /** One of them names nothing and compares nothing: 本期, 2023年. */
  readonly hasNameless: boolean
  readonly named: number
  /** What is said of those with names, by part: as many different values as there are names tell all of them apart. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>
}

function neighboursOf(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  said: ReadonlyMap<number, Said>
): ReadonlyMap<string, Neighbours> {
  const groups = new Map<string, { hasNameless: boolean; named: number; said: Map<string, Set<string>> }>()
  labels.forEach((label, index) => {
    const meaning = meanings[index]
    if (label.attribute !== null || meaning === undefined) return
    const key = groupOf(label)
    const group = groups.get(key) ?? { hasNameless: false, named: 0, said: new Map() }
    groups.set(key, group)
    if (meaning.names.length === 0) {
      group.hasNameless ||= meaning.measure === null
      return
    }
    group.named++
    const part = tellingPart(said.get(index))
    if (part !== null) group.said.set(part.of, (group.said.get(part.of) ?? new Set()).add(part.as))
  })
  return groups
}

/** What of a saying tells a head from its neighbours and may be all that the head says. */
function tellingPart(said: Said | undefined): { readonly of: string; readonly as: string } | null {
  const means = said?.by.findLast(
    ({ means }) => means.of !== 'unit' && means.of !== 'indicator' && !saysNamesAreRegions(means)
  )?.means
  return means === undefined ? null : { of: means.of, as: means.as }
}

function groupOf(label: StructureLabel | undefined): string {
  if (label === undefined) return ''
  return `${label.axis} ${label.parent ?? ''} ${label.axis === 'row' ? label.column : label.row}`
}
