import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import { fileTooLarge, readFailure } from '../files/read-failure.ts'

/** Larger files are no returns: the largest workbook that a bureau keeps has some tens of megabytes. */
const largestFile = 300 * 1024 * 1024

/**
 * The bytes of a spreadsheet file. Throws a DeskError where there is no such file, where it is a folder, a lock stub
 * that Excel, WPS or LibreOffice puts beside an open file, held by another program, or too large.
 */
export function loadFile(path: string): Uint8Array {
  const file = basename(path)
  if (isLockStub(file)) throw new DeskError('file-lock-stub', { file })
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new DeskError('not-a-spreadsheet', { file })
    if (stat.size > largestFile) throw fileTooLarge(file, stat.size, largestFile)
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof DeskError) throw cause
    throw readFailure(cause, file)
  }
}

/** `~$年报.xlsx` (Excel, WPS), `.~lock.年报.ods#` (LibreOffice), `.~年报.xls` (WPS on Linux). */
export function isLockStub(fileName: string): boolean {
  return /^(?:~\$|\.~)/.test(fileName)
}
