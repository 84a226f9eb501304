import type { ImportReport } from '../calls/import-outcome.ts'
import { errorWords, type WordingLanguage } from '../wording/errors.ts'
import { localTime } from '../wording/local-time.ts'
import { refusalText } from '../wording/refusals.ts'
import { remarkText } from '../wording/remarks.ts'
import { figureText, periodText } from '../wording/sentence.ts'
import { reportWords } from './report-words.ts'

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

export interface ReportTable {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type File = ImportReport['files'][number]
type Words = (typeof reportWords)[WordingLanguage]

export function reportDocument(report: ImportReport, language: WordingLanguage): ReportDocument {
  const words: Words = reportWords[language]
  const facts: Fact[] = [[words.at, localTime(report.at).slice(0, 16)]]
  if (report.department !== null) facts.push([words.department, report.department])
  if (report.reason !== null) facts.push([words.reason, report.reason])
  facts.push([words.outcome, report.change === null ? words.notStored : words.storedAs(report.change)])
  facts.push([words.files, String(report.files.length)])
  return { title: words.title, facts, files: report.files.map((file) => reportedFile(file, words, language)) }
}

function reportedFile(file: File, words: Words, language: WordingLanguage): ReportedFile {
  const { error, counts, leftOut, refused, suspicions, conflicts, unmatched } = file
  const facts: Fact[] = []
  if (error !== null) {
    const { what, remedy } = errorWords(error, language)
    facts.push([words.problem, what], [words.remedy, remedy])
  } else {
    const told = (['new', 'changed', 'conflicting', 'withdrawn', 'same', 'refused'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${words.kinds[kind]} ${counts[kind]}`)
    facts.push([words.read, words.figures(file.figures)])
    if (told.length > 0) facts.push([words.against, told.join(words.comma)])
    if (leftOut > 0) facts.push([words.leftOut, words.figures(leftOut)])
  }
  for (const warning of file.warnings) facts.push([words.note, remarkText(warning, language)])
  return {
    id: file.id,
    name: file.file,
    state: words.states[file.state],
    isFine: error === null && refused.length + suspicions.length + conflicts.length + unmatched.length === 0,
    facts,
    tables: [
      {
        caption: words.refusedCells,
        header: [words.sheet, words.cell, words.text, words.why],
        rows: refused.map(({ sheet, cell, text, reason }) => [sheet, cell, text, refusalText(reason, language)])
      },
      {
        caption: words.suspicious,
        header: [words.sheet, words.cell, words.indicator, words.period, words.value, words.why, words.explanation],
        rows: suspicions.map(({ sheet, cell, indicator, period, value, unit, remark, note }) => [
          sheet,
          cell,
          indicator,
          periodText(period, language),
          quantity(value, unit),
          remarkText(remark, language),
          note ?? ''
        ])
      },
      {
        caption: words.conflicting,
        header: [words.sheet, words.cell, words.indicator, words.period, words.value, words.why, words.explanation],
        rows: conflicts.map(({ sheet, cell, indicator, period, value, unit, stored, storedFrom, rival, note }) => [
          sheet,
          cell,
          indicator,
          periodText(period, language),
          quantity(value, unit),
          [
            ...(rival === null ? [] : [words.otherSays(placeOfRival(rival), quantity(rival.value, unit))]),
            ...(stored === null ? [] : [words.otherSays(storedFrom ?? words.stored, quantity(stored, unit))])
          ].join(words.comma),
          note ?? ''
        ])
      },
      {
        caption: words.unmatched,
        header: [words.sheet, words.cell, words.name, words.figuresOf, words.became, words.near],
        rows: unmatched.map(({ sheet, cell, name, unit, figures, state, suggestions }) => [
          sheet,
          cell,
          unit === null ? name : `${name}（${unit}）`,
          String(figures),
          words.nameStates[state],
          suggestions.map((one) => one.name).join(words.comma)
        ])
      }
    ].filter(({ rows }) => rows.length > 0)
  }
}

function quantity(value: string | null, unit: string | null): string {
  return [value === null ? null : figureText(value), unit].filter((part) => part !== null).join(' ')
}

function placeOfRival(rival: NonNullable<File['conflicts'][number]['rival']>): string {
  return `${rival.file} › ${rival.sheet}!${rival.cell}`
}
