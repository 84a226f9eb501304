import type { DeskErrorData } from '#contract/error.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import type { Layout } from '#core/reading/layout/layout.ts'
import type { HeadReadings } from '#core/reading/meaning/doubts/head-doubt.ts'
import type { ReadObservation, TableReading } from '#core/reading/reading.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'
import type { FileReading, ReadingHints, ReadSheet } from '../../workbook/read-file.ts'
import { correctionsOf, type SaidOfSheet, type SheetGuidance } from '../sheet-guidance.ts'

/** What the corrections of a file's sheets are, for the reader. */
export function correctionsIn(file: JobFile): ReadonlyMap<string, readonly Correction[]> {
  return new Map([...file.guidance].map(([sheet, guidance]) => [sheet, correctionsOf(guidance)]))
}

/** What is supplied where a table is silent: the reader's hints, and what the desk itself fills in. */
export interface TableAnswers {
  readonly indicator: string | null
  readonly unit: string | null
  readonly year: number | null
  /** The reading chosen for tables whose form leaves a doubt. */
  readonly layout: Layout | null
  /** What heads mean whose words leave something open. */
  readonly heads: HeadReadings
  /** A period finer than a year. */
  readonly period: string | null
  /** A region's code. */
  readonly region: string | null
}

export const noAnswers: TableAnswers = {
  indicator: null,
  unit: null,
  year: null,
  layout: null,
  heads: [],
  period: null,
  region: null
}

/** A file of an import: what came in and what was read of it. */
export interface JobFile {
  readonly id: string
  readonly name: string
  /** Names of the folders that may say something of it, the nearest first. */
  readonly folders: readonly string[]
  /** Where it lies; null: it came from a place that goes away. */
  readonly path: string | null
  state: 'waiting' | 'reading' | 'read' | 'refused'
  error: DeskErrorData | null
  bytes: Uint8Array | null
  /** SHA-256 of the bytes, once they are known. */
  hash: string | null
  /** It lies there with other contents by now. */
  hasChanged: boolean
  /** By sheet, once the file has been read for the first time. */
  readonly guidance: Map<string, SheetGuidance>
  /** What was said of its sheets before the program was left, until they have been read again. */
  readonly saidBefore: ReadonlyMap<string, SaidOfSheet>
  /** What was said of it is kept as this recipe; `isCurrent`: nothing else was said since. */
  kept: { readonly recipe: string; readonly isCurrent: boolean } | null
  /** The file as read with different hints, by `hintsKey`; the first is the one without answers. */
  readonly readings: Map<string, FileReading>
}

/** A table of a file as it stands in the job. */
export interface JobTable {
  readonly key: string
  readonly file: JobFile
  readonly sheet: ReadSheet
  readonly index: number
  /** As first read, without answers: it has the questions. */
  readonly asked: TableReading
  /** As read with the answers. */
  readonly table: TableReading
  readonly answers: TableAnswers
  /** What a recipe answers for it. */
  readonly recipeAnswers: readonly RecipeAnswer[]
  readonly taken: boolean
}

export function tableKey(file: string, sheet: string, index: number): string {
  return `${file}\n${sheet}\n${index}`
}

/** What the reader needs to know of the answers. */
export function hintsOf(answers: TableAnswers): ReadingHints {
  return {
    ...(answers.indicator === null ? {} : { indicator: answers.indicator }),
    ...(answers.unit === null ? {} : { unit: answers.unit }),
    ...(answers.year === null ? {} : { year: answers.year }),
    ...(answers.period === null ? {} : { period: answers.period }),
    ...(answers.layout === null ? {} : { layout: answers.layout }),
    ...(answers.heads.length === 0 ? {} : { heads: answers.heads })
  }
}

export function hintsKey(answers: TableAnswers): string {
  return JSON.stringify(hintsOf(answers))
}

/** The period of an observation, with the answer where neither the sheet nor what it says with the answer gives one. */
export function periodOf(observation: ReadObservation, answers: TableAnswers): string | null {
  return observation.period ?? answers.period
}
