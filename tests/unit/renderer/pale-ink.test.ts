import { expect, it } from 'vitest'
import { paleInk } from '../../../src/renderer/features/chart/drawing/pale-ink.ts'

it('a pale ink lies between ink and paper, and hides what is below it', () => {
  expect(paleInk('#000000', '#ffffff')).toBe('#999999')
  expect(paleInk('#1d55a5', '#ffffff')).toBe('#a5bbdb')
  expect(paleInk('#ffffff', '#000000')).toBe('#666666')
})
