import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, said?: HeadReading<'which-area'>) {
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-area',
    said
  )
  const first = tables[0]?.observations[0]?.row
  return {
    names: tables.flatMap(({ observations }) =>
      observations.filter(({ row }) => row === first).map(({ indicator }) => indicator.join('>'))
    ),
    asked: tables.flatMap(({ questions }) =>
      questions.flatMap(({ code, head, guess, params }) =>
        code === 'which-area' ? [`${head}: ${guess}, ${params?.['count']} of ${params?.['values']}`] : []
      )
    )
  }
}

const houses = (title: string, unit: string, head = '全部房屋') => `
  ${title}||
  |||单位：${unit}
  地区|${head}|居住房屋|非居住房屋
  汪营镇|131|67|64
  建南镇|304|158|146
`

describe('buildings in an area that no word names', () => {
  const open = houses('各镇房屋分布情况（2017）', '万平方米')

  it('are told by floor area until somebody answers, and are asked about', () => {
    expect(read(open)).toEqual({
      names: ['全部房屋>建筑面积', '全部房屋>居住房屋>建筑面积', '全部房屋>非居住房屋>建筑面积'],
      asked: ['全部房屋: floor-area, 6 of 6']
    })
    expect(read(open, 'floor-area')).toEqual(read(open))
  })

  it('keep their names where it is another area', () => {
    expect(read(open, 'as-named')).toEqual({
      names: ['全部房屋', '全部房屋>居住房屋', '全部房屋>非居住房屋'],
      asked: ['全部房屋: floor-area, 6 of 6']
    })
  })

  it.each([
    ['a title', houses('各镇房屋建筑面积（2017）', '万平方米')],
    ['what is done with them', houses('各镇房屋竣工情况（2017）', '万平方米')],
    ['a count', houses('各镇房屋分布情况（2017）', '万套')],
    ['land', houses('各镇土地情况（2017）', '公顷', '全部耕地')]
  ])('are not asked about where this tells: %s', (_, picture) => {
    expect(read(picture).asked).toEqual([])
  })
})
