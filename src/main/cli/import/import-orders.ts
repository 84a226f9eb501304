import type { StageChoice } from '#contract/figure.ts'
import { HEAD_READINGS, type HeadDoubt, type HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { type OptionValues, textOf, WrongUse } from '../terminal/command.ts'
import { stageNamed } from '../terminal/named-stage.ts'
import { namedUnit } from '../terminal/named-unit.ts'
import { LAYOUT_WORDS, type LayoutWord } from './layout-choices.ts'

/** What the command line says of an import. */
export interface ImportOrders {
  readonly region: string | null
  /** Tables that seem to be of other regions are of those. */
  readonly isRegionAsNamed: boolean
  readonly indicator: string | null
  readonly unit: string | null
  readonly year: string | null
  readonly layout: LayoutWord | null
  readonly heads: HeadOrders
  readonly stage: StageChoice | null
  readonly accept: (typeof accepts)[number]
  readonly newNames: (typeof newNames)[number]
  readonly department: string | null
  readonly reason: string | null
  readonly isDry: boolean
}

/** What heads in doubt mean: all of them (`head` is null), or those that are written so. */
export type HeadOrders = Readonly<
  Record<HeadDoubt, readonly { readonly head: string | null; readonly reading: HeadReading }[]>
>

const accepts = ['all', 'new', 'none'] as const
const newNames = ['take', 'leave'] as const

/** Throws WrongUse for what is none of an option's values. */
export function importOrders(values: OptionValues): ImportOrders {
  const text = (name: string) => textOf(values, name) ?? null
  const year = text('year')
  if (year !== null && !/^\d{4}$/.test(year))
    throw new WrongUse('--year 应为四位年份', '--year takes a year of four digits')
  const region = text('region')
  const unit = text('unit')
  const isRegionAsNamed = region === 'as-named'
  return {
    region: isRegionAsNamed ? null : region,
    isRegionAsNamed,
    indicator: text('indicator'),
    // '' is what the window sends where each figure is in the unit of its indicator.
    unit: unit === null ? null : unit === 'catalogue' ? '' : namedUnit(unit).text,
    year,
    layout: oneOf('layout', LAYOUT_WORDS, text('layout')),
    heads: {
      'which-sign': headOrders('decreases', 'which-sign', values),
      'which-owner': headOrders('growth-of', 'which-owner', values),
      'which-comparison': headOrders('compared', 'which-comparison', values),
      'which-alike': headOrders('alike', 'which-alike', values),
      'which-parts': headOrders('of-which', 'which-parts', values),
      'which-halves': headOrders('halves', 'which-halves', values),
      'which-sum': headOrders('sum-of', 'which-sum', values),
      'which-area': headOrders('area-of', 'which-area', values),
      'which-dots': headOrders('dots', 'which-dots', values)
    },
    stage: stageNamed(textOf(values, 'stage')),
    accept: oneOf('accept', accepts, text('accept')) ?? 'all',
    newNames: oneOf('new-names', newNames, text('new-names')) ?? 'take',
    department: text('department'),
    reason: text('reason'),
    isDry: values['dry-run'] === true
  }
}

/** `--compared growth`, and of single heads `--compared 环比=change`. */
function headOrders(name: string, doubt: HeadDoubt, values: OptionValues): HeadOrders[HeadDoubt] {
  const given = values[name]
  return (Array.isArray(given) ? given : [given]).flatMap((one) => {
    if (typeof one !== 'string') return []
    const at = one.lastIndexOf('=')
    const reading = oneOf<HeadReading>(name, HEAD_READINGS[doubt], one.slice(at + 1))
    return reading === null ? [] : [{ head: at < 0 ? null : one.slice(0, at).trim(), reading }]
  })
}

function oneOf<Value extends string>(name: string, known: readonly Value[], text: string | null): Value | null {
  if (text === null) return null
  const value = known.find((one) => one === text)
  if (value !== undefined) return value
  throw new WrongUse(`--${name} 应为 ${known.join('、')} 之一`, `--${name} takes one of ${known.join(', ')}`)
}
