import type { Stage } from '../comparison/figures/stage.ts'
import { isSuppressed } from '../comparison/figures/suppressed.ts'
import type { Language } from '../language.ts'
import type { Draft, DraftParagraph, DraftSegment } from './draft.ts'
import type { DraftIndicator, DraftMaterial, DraftRegion } from './draft-material.ts'
import { sayIndicator } from './indicator-sentences.ts'
import type { PhraseBook } from './phrases/phrase-slots.ts'
import { sayRegions } from './region-sentences.ts'
import { join, nameWords, say, sentence, tidy, words } from './sentence.ts'
import { subjectPeriods } from './subject-periods.ts'
import { placeWords } from './words/place-words.ts'
import { isSaid, periodWords, type Writing } from './writing.ts'

/**
 * A first draft of the analysis of a selection: for each kind of period that was chosen its latest one, a paragraph a
 * chapter. One region is spoken of by what it is (全市); several are set side by side. What has no figure is left out of
 * them and named once, at the end, never passed off as zero.
 */
export function writeDraft(material: DraftMaterial, book: PhraseBook, language: Language): Draft {
  const writings = subjectPeriods(material.periods).map((period): Writing => ({ material, book, language, period }))
  return { language, paragraphs: [...writings.flatMap(ofPeriod), ...absences(writings)] }
}

function ofPeriod(writing: Writing): DraftParagraph[] {
  const { material, book, period } = writing
  const [only] = material.regions
  if (only === undefined) return []
  const chapters = [...new Set(material.indicators.map(({ chapter }) => chapter))]
  let stage: Stage | null = null
  return chapters.flatMap((chapter) => {
    const told = material.indicators
      .filter((indicator) => indicator.chapter === chapter)
      .map(
        (indicator): Told => ({
          indicator,
          stage: material.cell(only.code, indicator.id, period)?.stage ?? null,
          sentences:
            material.regions.length > 1 ? sayRegions(writing, indicator) : sayIndicator(writing, only, indicator)
        })
      )
      .filter(({ sentences }) => sentences.length > 0)
    return runsOfStage(told).map((run): DraftParagraph => {
      // 快报数显示 is said once for all that is, and of nothing that is not.
      const own = run[0]?.stage ?? null
      const indicators = run.map(({ indicator }) => indicator)
      const opening = sayOpening(writing, only, indicators, own === stage ? null : own)
      stage = own
      const sentences = run.flatMap((one) => one.sentences)
      return { period, chapter, segments: paragraph(book, opening, sentences) }
    })
  })
}

interface Told {
  readonly indicator: DraftIndicator
  readonly stage: Stage | null
  readonly sentences: readonly (readonly DraftSegment[])[]
}

/** What follows one another and has come equally far: a stage said at the head of a paragraph is that of all of it. */
function runsOfStage(told: readonly Told[]): Told[][] {
  const runs: Told[][] = []
  for (const one of told) {
    const run = runs.at(-1)
    if (run !== undefined && stageSaid(run[0]?.stage ?? null) === stageSaid(one.stage)) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** The stage that a draft speaks of: final figures are what a reader expects. */
function stageSaid(stage: Stage | null): Stage | null {
  return isToCome(stage) ? stage : null
}

function paragraph(
  book: PhraseBook,
  opening: readonly DraftSegment[],
  sentences: readonly (readonly DraftSegment[])[]
): DraftSegment[] {
  const [first = [], ...rest] = sentences
  return tidy([...sentence(book, [...opening, ...first]), ...rest.flatMap((one) => sentence(book, one))])
}

/** The first of a chapter that has a figure. */
function firstSaid({ material, period }: Writing, region: DraftRegion, indicators: readonly DraftIndicator[]) {
  return indicators.find(({ id }) => isSaid(material.cell(region.code, id, period)))
}

/** 2023年，全市 … and 预计 before it where the first figure is an estimate. */
function sayOpening(
  writing: Writing,
  region: DraftRegion,
  indicators: readonly DraftIndicator[],
  stage: Stage | null
): DraftSegment[] {
  const { material, book, language, period } = writing
  const place = placeWords(region.name, language)
  // 全市 is not said twice where a name begins with it, and not at all where several regions are named.
  const isNamed = material.regions.length > 1 || firstSaid(writing, region, indicators)?.name.startsWith(place) === true
  return say(book, 'opening', {
    period: [words(periodWords(period, language))],
    place: isNamed ? [] : [words(place)],
    stage: isToCome(stage) ? say(book, `stage.${stage}`) : []
  })
}

/** What may yet be revised is said, final figures are what a reader expects. */
function isToCome(stage: Stage | null): stage is 'estimate' | 'flash' | 'preliminary' {
  return stage === 'estimate' || stage === 'flash' || stage === 'preliminary'
}

/** What was chosen and has no figure in any period spoken of, and what is withheld. */
function absences(writings: readonly Writing[]): DraftParagraph[] {
  const [writing] = writings
  const last = writings.at(-1)
  if (writing === undefined || last === undefined) return []
  const { material, book, language } = writing
  const cellsOf = ({ id }: DraftIndicator) =>
    writings.flatMap(({ period }) => material.regions.map(({ code }) => material.cell(code, id, period)))
  const silent = material.indicators.filter((indicator) => !cellsOf(indicator).some(isSaid))
  const withheld = silent.filter((indicator) => cellsOf(indicator).some((cell) => isSuppressed(cell?.symbol)))
  const missing = silent.filter((indicator) => !withheld.includes(indicator))
  const period = writings.length > 1 ? [] : [words(periodWords(last.period, language))]
  const told = (phrase: 'missing' | 'withheld', indicators: readonly DraftIndicator[]): DraftSegment[] => {
    if (indicators.length === 0) return []
    const names = join(
      book,
      'mark.name',
      indicators.map((indicator) => [words(nameWords(indicator, language))])
    )
    return sentence(book, say(book, phrase, { names, period }))
  }
  const segments = tidy([...told('missing', missing), ...told('withheld', withheld)])
  return segments.length === 0 ? [] : [{ period: last.period, chapter: '', segments }]
}
