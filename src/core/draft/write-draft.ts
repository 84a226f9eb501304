import { isSuppressed } from '../comparison/suppressed.ts'
import { endMonth, monthCount, type Period, parsePeriod, periodNumber } from '../period/period.ts'
import type { Draft, DraftParagraph, DraftSegment } from './draft.ts'
import type { DraftIndicator, DraftMaterial, DraftRegion } from './draft-material.ts'
import { sayIndicator } from './indicator-sentences.ts'
import type { DraftLanguage, PhraseBook } from './phrase-book.ts'
import { placeWords } from './place-words.ts'
import { sayRegions } from './region-sentences.ts'
import { join, nameWords, say, sentence, tidy, words } from './sentence.ts'
import { isSaid, periodWords, type Writing } from './writing.ts'

/**
 * A first draft of the analysis of a selection: for each kind of period that was chosen its latest one, a paragraph a
 * chapter. One region is spoken of by what it is (全市); several are set side by side. What has no figure is named at
 * the end, never passed off as zero.
 */
export function writeDraft(material: DraftMaterial, book: PhraseBook, language: DraftLanguage): Draft {
  const paragraphs = subjectPeriods(material.periods).flatMap((period) =>
    ofPeriod({ material, book, language, period })
  )
  return { language, paragraphs }
}

/** The latest of each kind of period, in the order of time: years, single months and cumulative months are told apart. */
export function subjectPeriods(periods: readonly string[]): string[] {
  const latest = new Map<string, { text: string; period: Period }>()
  for (const text of periods) {
    const period = parsePeriod(text)
    if (period === null) continue
    const other = latest.get(period.kind)
    if (other === undefined || periodNumber(period) > periodNumber(other.period))
      latest.set(period.kind, { text, period })
  }
  return [...latest.values()]
    .toSorted((one, other) => endMonths(one.period) - endMonths(other.period))
    .map(({ text }) => text)
}

function endMonths(period: Period): number {
  return periodNumber(period) * 100 + endMonth(period) + monthCount(period)
}

function ofPeriod(writing: Writing): DraftParagraph[] {
  const { material, period } = writing
  const [only] = material.regions
  if (only === undefined) return []
  const chapters = [...new Set(material.indicators.map(({ chapter }) => chapter))]
  const written = chapters.flatMap((chapter) => {
    const indicators = material.indicators.filter((indicator) => indicator.chapter === chapter)
    const sentences = indicators.flatMap((indicator) =>
      material.regions.length > 1 ? sayRegions(writing, indicator) : sayIndicator(writing, only, indicator)
    )
    if (sentences.length === 0) return []
    return [{ period, chapter, segments: paragraph(writing, only, indicators, sentences) }]
  })
  return [...written, ...absences(writing)]
}

function paragraph(
  writing: Writing,
  region: DraftRegion,
  indicators: readonly DraftIndicator[],
  sentences: readonly (readonly DraftSegment[])[]
): DraftSegment[] {
  const { book } = writing
  const [first = [], ...rest] = sentences
  const opening = sayOpening(writing, region, indicators)
  return tidy([...sentence(book, [...opening, ...first]), ...rest.flatMap((one) => sentence(book, one))])
}

/** 2023年，全市 … and 预计 before it where the first figure is an estimate. */
function sayOpening(
  { material, book, language, period }: Writing,
  region: DraftRegion,
  indicators: readonly DraftIndicator[]
): DraftSegment[] {
  const first = indicators.find(({ id }) => isSaid(material.cell(region.code, id, period)))
  const stage = first === undefined ? null : material.cell(region.code, first.id, period)?.stage
  const place = placeWords(region.name, language)
  // 全市 is not said twice where a name begins with it, and not at all where several regions are named.
  const isNamed = material.regions.length > 1 || first?.name.startsWith(place) === true
  return say(book, 'opening', {
    period: [words(periodWords(period, language))],
    place: isNamed ? [] : [words(place)],
    stage: stage === 'estimate' || stage === 'flash' ? say(book, `stage.${stage}`) : []
  })
}

/** What was chosen and has no figure, and what is withheld. */
function absences({ material, book, language, period }: Writing): DraftParagraph[] {
  const cellsOf = ({ id }: DraftIndicator) => material.regions.map(({ code }) => material.cell(code, id, period))
  const silent = material.indicators.filter((indicator) => !cellsOf(indicator).some(isSaid))
  const withheld = silent.filter((indicator) => cellsOf(indicator).some((cell) => isSuppressed(cell?.symbol)))
  const missing = silent.filter((indicator) => !withheld.includes(indicator))
  const told = (phrase: 'missing' | 'withheld', indicators: readonly DraftIndicator[]): DraftSegment[] => {
    if (indicators.length === 0) return []
    const names = join(
      book,
      'mark.name',
      indicators.map((indicator) => [words(nameWords(indicator, language))])
    )
    return sentence(book, say(book, phrase, { names, period: [words(periodWords(period, language))] }))
  }
  const segments = tidy([...told('missing', missing), ...told('withheld', withheld)])
  return segments.length === 0 ? [] : [{ period, chapter: '', segments }]
}
