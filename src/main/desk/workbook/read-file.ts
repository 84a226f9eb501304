import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import type { Grid } from '#core/reading/grid.ts'
import type { Layout } from '#core/reading/layout/layout.ts'
import type { HeadReadings } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { ReadingContext, Remark, SheetReading } from '#core/reading/reading.ts'
import { type SheetForm, sheetForm } from '#core/reading/recipe/form-words.ts'
import { cutEndlessTexts } from './cells/cut-texts.ts'
import { loadFile } from './load-file.ts'
import { openWorkbook } from './open-workbook.ts'
import { type SheetPicture, sheetPicture } from './sheet-picture.ts'
import type { WorkbookFormat } from './workbook-format.ts'

/** A spreadsheet file by its path, or by its bytes where a host has them (an upload). */
export type FileSource = { readonly path: string } | LoadedFile

interface LoadedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** Throws a DeskError where the bytes cannot be had. */
export function loadSource(source: FileSource): LoadedFile {
  return 'path' in source ? { bytes: loadFile(source.path), fileName: basename(source.path) } : source
}

/** What is known beside the file, as plain data that can travel to a worker. */
export interface ReadingHints {
  readonly indicator?: string | undefined
  readonly unit?: string | undefined
  readonly year?: number | undefined
  readonly period?: string | undefined
  readonly layout?: Layout | undefined
  readonly heads?: HeadReadings | undefined
  /** What a person or a recipe says of the sheets, by name. */
  readonly corrections?: ReadonlyMap<string, readonly Correction[]> | undefined
  /** Names of regions beyond those that the reader knows by their form. */
  readonly regionNames?: ReadonlySet<string> | undefined
  /** Names and aliases of the catalogue's indicators. */
  readonly indicatorNames?: ReadonlySet<string> | undefined
}

export interface FileReading {
  readonly fileName: string
  readonly format: WorkbookFormat
  readonly warnings: readonly Remark[]
  readonly sheets: readonly ReadSheet[]
}

export interface ReadSheet {
  readonly name: string
  readonly hidden: boolean
  readonly reading: SheetReading
  readonly picture: SheetPicture
  /** What recipes know the sheet by; null where the sheet was read with corrections. */
  readonly form: SheetForm | null
}

/** Takes the sheets one after the other, so that whoever passes them on need not hold all. */
export interface SheetTaker {
  opened(file: {
    readonly fileName: string
    readonly format: WorkbookFormat
    readonly warnings: readonly Remark[]
    readonly sheets: number
  }): void
  sheet(sheet: ReadSheet, index: number): void
}

/** Opens a file and reads its sheets, in this thread: for the terminal and tests; the desk uses the pool. */
export function readFile(source: FileSource, hints: ReadingHints = {}): FileReading {
  const sheets: ReadSheet[] = []
  let file: Omit<FileReading, 'sheets'> | undefined
  readSheets(source, hints, {
    opened({ fileName, format, warnings }) {
      file = { fileName, format, warnings }
    },
    sheet(sheet) {
      sheets.push(sheet)
    }
  })
  if (file === undefined) throw new Error('a file was read that was not opened')
  return { ...file, sheets }
}

/** Opens a file and hands over each sheet as it is read. Throws a DeskError for what is wrong with the file. */
export function readSheets(source: FileSource, hints: ReadingHints, taker: SheetTaker): void {
  const { bytes, fileName } = loadSource(source)
  const { format, warnings, sheets } = openWorkbook(bytes, fileName)
  taker.opened({ fileName, format, warnings, sheets: sheets.length })
  const before: Grid[] = []
  sheets.forEach(({ name, hidden, grid, columnWidths }, index) => {
    const readable = cutEndlessTexts(grid)
    let reading: SheetReading
    try {
      reading = readSheet(readable, { ...contextOf(fileName, name, hints), before })
    } catch (cause) {
      if (cause instanceof DeskError) throw cause
      throw new DeskError('reading-failed', { file: fileName, sheet: name }, {}, { cause })
    }
    before.push(readable)
    const form = hints.corrections?.get(name)?.length ? null : sheetForm(readable, reading)
    taker.sheet({ name, hidden, reading, picture: sheetPicture(readable, columnWidths), form }, index)
  })
}

function contextOf(fileName: string, sheet: string, hints: ReadingHints): ReadingContext {
  const { regionNames, indicatorNames, corrections, ...given } = hints
  return {
    fileName,
    ...given,
    corrections: corrections?.get(sheet),
    isRegion: regionNames === undefined ? undefined : (name) => regionNames.has(name),
    isIndicator: indicatorNames === undefined ? undefined : (name) => indicatorNames.has(name)
  }
}
