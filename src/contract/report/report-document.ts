import type { Language } from '#core/language.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { isNoUnit } from '#core/quantity/units/no-unit.ts'
import type { ImportReport } from '../calls/import/import-outcome.ts'
import { cellOnSheet, cellPlace } from '../wording/cell-place.ts'
import { errorWords } from '../wording/errors.ts'
import { localTime } from '../wording/local-time.ts'
import { figuresOfNameText } from '../wording/name-figures.ts'
import { refusalText } from '../wording/refusals.ts'
import { remarkText } from '../wording/remarks.ts'
import { figureText, periodText } from '../wording/sentence.ts'
import { areSupposed, stagedFiguresText } from '../wording/staged-figures.ts'
import { fittedShares, type ReportColumn, type ReportTable } from './report-table.ts'
import { reportWords } from './report-words.ts'

/** What a page tells of: counts stand beside each file. */
type ReportedImport = Omit<ImportReport, 'counts'>

/** The result of an import in words, ready to be set on paper by whoever shows it. */
export interface ReportDocument {
  readonly title: string
  /** Label and value, line by line. */
  readonly facts: readonly Fact[]
  readonly files: readonly ReportedFile[]
}

type Fact = readonly [label: string, value: string]

export interface ReportedFile {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly isFine: boolean
  readonly facts: readonly Fact[]
  readonly tables: readonly ReportTable[]
}

type File = ReportedImport['files'][number]
type Words = (typeof reportWords)[Language]

export function reportDocument(report: ReportedImport, language: Language): ReportDocument {
  const words: Words = reportWords[language]
  const facts: Fact[] = [[words.at, localTime(report.at).slice(0, 16)]]
  if (report.department !== null) facts.push([words.department, report.department])
  if (report.reason !== null) facts.push([words.reason, report.reason])
  facts.push([words.outcome, report.change === null ? words.notStored : words.storedAs(report.change)])
  if (report.regions.length > 0) facts.push([words.regions, words.listed(report.regions)])
  if (report.stages.length > 0) {
    const stages = stagedFiguresText(report.stages, language)
    facts.push([words.stages, areSupposed(report.stages) ? words.supposed(stages) : stages])
  }
  facts.push([words.files, String(report.files.length)])
  return {
    title: words.title,
    facts,
    files: report.files.map((file) => reportedFile(file, report.change !== null, words, language))
  }
}

function reportedFile(file: File, isStored: boolean, words: Words, language: Language): ReportedFile {
  const {
    file: name,
    error,
    counts,
    waiting,
    leftOut,
    tablesLeft,
    refused,
    suspicions,
    changed,
    withdrawn,
    conflicts,
    unmatched
  } = file
  const facts: Fact[] = file.department === null ? [] : [[words.department, file.department]]
  if (error !== null) {
    const { what, remedy } = errorWords(error, language)
    facts.push([words.problem, what], [words.remedy, remedy])
  } else {
    const told = (['new', 'changed', 'conflicting', 'withdrawn', 'same', 'refused'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${words.kinds[kind]} ${counts[kind].toLocaleString('en-US')}`)
    const figuresOf = (state: File['unmatched'][number]['state']): number =>
      unmatched.reduce((sum, one) => (one.state === state ? sum + one.figures : sum), 0)
    const nameless = figuresOf('undecided')
    facts.push([words.read, words.figures(file.figures + waiting.figures + nameless + figuresOf('left-out'))])
    if (waiting.figures > 0) {
      const asked = waiting.for.map((what) => words.waitsFor[what]).join(words.comma)
      facts.push([words.waiting, words.asked(words.figures(waiting.figures), asked)])
    }
    if (leftOut > 0) facts.push([words.leftOut, words.figures(leftOut)])
    if (told.length > 0) facts.push([words.against, told.join(words.comma)])
    if (nameless > 0) facts.push([words.nameless, words.figures(nameless)])
    if (tablesLeft > 0) facts.push([words.tablesLeft, words.tables(tablesLeft)])
  }
  for (const warning of file.warnings) facts.push([words.note, remarkText(warning, language)])
  return {
    id: file.id,
    name,
    state: words.states[file.state],
    isFine: error === null && refused.length + suspicions.length + conflicts.length + unmatched.length === 0,
    facts,
    tables: [
      {
        caption: words.refusedCells,
        columns: columns([words.place, 24], [words.text, 30], [words.why, 46]),
        rows: refused.map((one) => [cellOnSheet({ file: name, ...one }), one.text, refusalText(one.reason, language)])
      },
      {
        caption: words.suspicious,
        columns: figureColumns(words),
        rows: suspicions.map(({ remark, note, ...figure }) => [
          ...saidOf({ file: name, ...figure }, suspicions, language),
          remarkText(remark, language),
          note ?? ''
        ])
      },
      {
        caption: words.conflicting,
        columns: figureColumns(words),
        rows: conflicts.map(({ stored, storedFrom, rival, note, ...figure }) => [
          ...saidOf({ file: name, ...figure }, conflicts, language),
          [
            ...(rival === null ? [] : [words.otherSays(spoken(rival), quantity(rival.value, figure.unit, language))]),
            ...(stored === null
              ? []
              : [words.otherSays(storedFrom ?? words.stored, quantity(stored, figure.unit, language))])
          ].join(words.comma),
          note ?? ''
        ])
      },
      replacedTable(words.changed, changed, name, words, language),
      replacedTable(words.withdrawn, withdrawn, name, words, language),
      {
        caption: words.unmatched,
        columns: columns(
          [words.place, 16],
          [words.name, 26],
          [words.figuresOf, 18],
          [isStored ? words.became : words.willBecome, 14],
          [words.near, 26]
        ),
        rows: unmatched.map(({ name: said, unit, state, made, suggestions, figures, measures, example, ...place }) => [
          cellOnSheet({ file: name, ...place }),
          unit === null || isNoUnit(unit) ? said : words.inUnit(said, unitName(unit, language)),
          figuresOfNameText({ figures, measures, example, saidUnit: unit }, language),
          made === null || made === said.replaceAll(' › ', '：') ? words.nameStates[state] : words.newAs(made),
          suggestions.map((one) => nameOf(one.name, one.nameEn, language)).join(words.comma)
        ])
      }
    ]
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({ ...table, columns: fittedShares(table, words.explanation) }))
  }
}

function columns(...told: readonly (readonly [name: string, share: number])[]): ReportColumn[] {
  return told.map(([name, share]) => ({ name, share }))
}

/** The last column is for the department to write in, on paper too. */
function figureColumns(words: Words): ReportColumn[] {
  return columns(
    [words.place, 14],
    [words.indicator, 17],
    [words.period, 9],
    [words.value, 14],
    [words.why, 22],
    [words.explanation, 24]
  )
}

/** Figures beside those that they replace; what is withdrawn is replaced by nothing. */
function replacedTable(
  caption: string,
  figures: File['changed'],
  file: string,
  words: Words,
  language: Language
): ReportTable {
  return {
    caption,
    columns: columns(
      [words.place, 14],
      [words.indicator, 20],
      [words.period, 10],
      [words.storedSoFar, 16],
      [words.value, 16],
      [words.explanation, 24]
    ),
    rows: figures.map(({ stored, note, ...figure }) => {
      const [place = '', indicator = '', period = ''] = saidOf({ file, ...figure }, figures, language)
      const shown = (value: string | null) => (value === null ? '' : quantity(value, figure.unit, language))
      const said = figure.left ? withWord(shown(figure.value), words) : shown(figure.value)
      return [place, indicator, period, shown(stored), said, note ?? '']
    })
  }
}

type SaidFigure = Omit<File['suspicions'][number], 'remark' | 'note'>

/** A figure with its place and meaning; the region where the figures beside it are of several. */
function saidOf(
  figure: SaidFigure & { readonly file: string },
  beside: readonly SaidFigure[],
  language: Language
): string[] {
  const { indicator, indicatorEn, region, period, value, unit, left } = figure
  const name = nameOf(indicator, indicatorEn, language)
  const told = quantity(value, unit, language)
  return [
    cellOnSheet(figure),
    beside.every((one) => one.region === region) ? name : `${name} · ${region}`,
    periodText(period, language),
    left ? withWord(told, reportWords[language]) : told
  ]
}

/** What is left out stands on the page beside the rest, and is told from it. */
function withWord(value: string, words: Words): string {
  return value === '' ? words.leftHere : words.inUnit(value, words.leftHere)
}

function nameOf(name: string, nameEn: string | null, language: Language): string {
  return language === 'en-US' ? (nameEn ?? name) : name
}

function quantity(value: string | null, unit: string | null, language: Language): string {
  const name = unit === null || isNoUnit(unit) ? null : unitName(unit, language)
  // 100 million yuan right after the figure would read as one number.
  const told = name !== null && /^\d/.test(name) ? `(${name})` : name
  return [value === null ? null : figureText(value), told].filter((part) => part !== null).join(' ')
}

/** Where another cell stands, and whose it is. */
function spoken(rival: NonNullable<File['conflicts'][number]['rival']>): string {
  return rival.from === null ? cellPlace(rival) : `${rival.from} ${cellPlace(rival)}`
}
