import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { expandTruth, loadLabelledTable, pictureGrid } from '../../../exam/labelled-table.ts'
import { scoreMeaning } from '../../../exam/meaning-score.ts'

const folder = path.resolve(import.meta.dirname, '../../../exam/tables')

describe('the labelled tables of our own are read right in every part', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(path.basename(file, '.json'), () => {
      const table = loadLabelledTable(path.join(folder, file))
      const { right, wanted, misses } = scoreMeaning(
        expandTruth(table),
        readSheet(pictureGrid(table), { fileName: table.file })
      )
      expect(misses).toEqual([])
      expect(right).toBe(wanted)
    })
  }
})
