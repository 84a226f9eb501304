import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Unbroken } from '../../../src/renderer/ui/words/unbroken.tsx'

/** What stays on one line is in brackets. */
const lines = (text: string): string =>
  renderToStaticMarkup(createElement(Unbroken, { text })).replaceAll(/<span[^>]*>(.*?)<\/span>/g, '[$1]')

it('the base of an index stays on one line, in both languages', () => {
  expect(lines('指数，如 4,673.9 1978年=100')).toBe('指数，如 4,673.9 [1978年=100]')
  expect(lines('为 100.2（上年同月=100），')).toBe('为 100.2[（上年同月=100）]，')
  expect(lines('stood at 4,673.9 (1978 = 100), up')).toBe('stood at 4,673.9 [(1978 = 100)], up')
  expect(lines('100.2 (preceding year = 100)')).toBe('100.2 (preceding [year = 100)]')
  expect(lines('完成259.90亿元')).toBe('完成259.90亿元')
})
