import { describe, expect, it } from 'vitest'
import { readNumber } from '#core/quantity/typed/read-number.ts'
import { COMMON_SYMBOLS, YEARBOOK_SYMBOLS } from '#core/quantity/typed/symbols.ts'

function decimalIn(text: string): string | null {
  const reading = readNumber(text)
  return reading.kind === 'number' ? reading.decimal : null
}

describe('numbers as people type them', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['1 234.5', '1234.5'],
    ['1\u00a0234\u00a0567.8', '1234567.8'],
    ['１２３．４', '123.4'],
    ['　12.5 ', '12.5'],
    ["'123", '123'],
    ['00012', '12'],
    ['38.0', '38'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['1.2E+05', '120000'],
    ['NZ$5.1', '5.1'],
    ['(1.2)', '-1.2'],
    ['（1.2）', '-1.2'],
    ['△1.2', '-1.2'],
    ['▲1.2', '-1.2'],
    ['－3.4', '-3.4'],
    ['−3.4', '-3.4'],
    ['—5.2', '-5.2'],
    ['- 12', '-12'],
    ['+5', '5'],
    ['±0', '0'],
    ['↓3.1', '-3.1'],
    ['3.1↓', '-3.1'],
    ['↑3.1', '3.1'],
    ['12.5①', '12.5'],
    ['12.5*', '12.5'],
    ['12.5[1]', '12.5'],
    ['123(1)', '123'],
    ['*5.6', '5.6'],
    ['^5.6', '5.6'],
    ['†5.6', '5.6'],
    ['#12', '12'],
    ['12r', '12'],
    ['1,234 p', '1234'],
    ['约12', '12'],
    ['负1.3', '-1.3'],
    ['负 176', '-176'],
    ['负：5.6', '-5.6'],
    ['≥95', '95'],
    ['第3位', '3']
  ])('%s is %s', (text, decimal) => expect(decimalIn(text)).toBe(decimal))

  it.each([
    ['5.2%', '5.2', '%'],
    ['５．２％', '5.2', '%'],
    ['(5.2%)', '-5.2', '%'],
    ['15.8‰', '15.8', '‰'],
    ['12.3亿元', '12.3', '亿元'],
    ['641.4万m³', '641.4', '万m³'],
    ['5万吨', '5', '万吨'],
    ['5.2个百分点', '5.2', '百分点'],
    ['同比增长5.2%', '5.2', '%'],
    ['下降3.1%', '-3.1', '%'],
    ['同比负1.3%', '-1.3', '%'],
    ['增长负0.5%', '-0.5', '%'],
    ['负增长0.5%', '-0.5', '%'],
    ['增加5个', '5', '个'],
    ['比上年同期增长5.2%', '5.2', '%'],
    ['较去年同期下降5.2%', '-5.2', '%'],
    ['与上年相比减少3.1%', '-3.1', '%'],
    ['同比上涨2.0%', '2', '%'],
    ['下跌0.3%', '-0.3', '%'],
    ['同比略降0.2%', '-0.2', '%'],
    ['增速5.2%', '5.2', '%'],
    ['负1.3%', '-1.3', '%'],
    ['增长负1.3%', '-1.3', '%'],
    ['负 5.6万元', '-5.6', '万元'],
    ['负增长1.3%', '-1.3', '%'],
    ['降幅5.2%', '-5.2', '%'],
    ['同口径增长7.5%', '7.5', '%'],
    ['按可比价格计算增长7.5%', '7.5', '%'],
    ['比上年末净增3.2亿元', '3.2', '亿元'],
    ['6.5%左右', '6.5', '%']
  ])('%s is %s in %s', (text, decimal, unit) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', decimal, unit: { text: unit } })
  })

  it('keeps a bare magnitude beside the number', () => {
    expect(readNumber('2000万')).toMatchObject({ kind: 'number', decimal: '2000', magnitude: '万', unit: null })
  })

  it('says which words and marks stood beside the number', () => {
    expect(readNumber('同比增长5.2%①')).toMatchObject({ words: '同比增长', notes: ['①'] })
    expect(readNumber('12（预计）')).toMatchObject({ words: '(预计)', decimal: '12' })
  })
})

describe('damaged numbers', () => {
  it.each([
    ['4.9T', 'letter-in-number'],
    ['l23', 'letter-in-number'],
    ['1O5', 'letter-in-number'],
    ['1e5', 'letter-in-number'],
    ['4. 51', 'space-in-number'],
    ['4 .51', 'space-in-number'],
    ['1 23', 'space-in-number'],
    ['12 345 6', 'space-in-number'],
    ['12..5', 'two-points'],
    ['1.2.3', 'two-points'],
    ['12,34', 'odd-groups'],
    ['1,2345', 'odd-groups'],
    ['13。5', 'malformed']
  ])('%s is not believed', (text, damage) => expect(readNumber(text)).toEqual({ kind: 'damaged', damage }))
})

describe('symbols', () => {
  it.each(['—', '-', '——', '…', '...', '……', 'x', '*', 'n.a.', '无'])('%s is kept as itself', (symbol) => {
    expect(readNumber(symbol)).toMatchObject({ kind: 'symbol', symbol })
  })
  it('mean what the publication says', () => {
    expect(readNumber('...', YEARBOOK_SYMBOLS)).toMatchObject({ meaning: 'negligible' })
    expect(readNumber('…', COMMON_SYMBOLS)).toMatchObject({ meaning: 'unknown' })
    expect(readNumber('—', COMMON_SYMBOLS)).toMatchObject({ meaning: 'none' })
  })
  it('are no blanks', () => expect(readNumber('　')).toEqual({ kind: 'blank' }))
})

describe('texts that are no figures', () => {
  it.each([
    '男',
    '下降负1.3',
    '持平',
    'A12',
    '负(1.3)',
    '下降-1.3%',
    '下降负1.3%',
    'PM2.5',
    '12:30',
    '1/2',
    '2023年',
    '6.5%-7%',
    '15-64岁',
    '60岁以上',
    '1978年=100',
    '2023年7月',
    '第一产业'
  ])('%s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'text' })
  })
})
