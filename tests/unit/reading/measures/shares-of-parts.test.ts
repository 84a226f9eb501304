import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the share of a part that stands beside it', () => {
  it('is of the part that is named there, in a header of one row or two', () => {
    expect(
      read(`
        2023年专任教师
        学校|专任教师（人）|其中：女教师|女教师占比（%）|药占比（%）
        一中|111|46|41.4|65
        二中|43|21|48.8|49.9
      `)
    ).toMatchObject({
      D3: '专任教师>女教师>一中 | 2023 | share | %',
      E3: '药占比>一中 | 2023 | level | %'
    })
    expect(
      read(`
        名额分配||||||单位：人、%
        系统|2015年|||2020年||
        |名额|其中：一线职工|一线职工占比|名额|其中：一线职工|一线职工占比
        教育系统|10|8|80|11|9|81.8
        卫健系统|8|6|75|10|9|90
      `)
    ).toMatchObject({
      D4: '教育系统>名额>一线职工 | 2015 | share | %',
      G5: '卫健系统>名额>一线职工 | 2020 | share | %'
    })
  })

  it('is of what its name says to be a part of what is counted before it, in header and stub', () => {
    expect(
      read(`
        养老服务（2023年末）
        机构类别|床位数（张）|护理型床位占比（%）|在院老人（人）|入住率（%）
        公办敬老院|1080|46.3|702|65
        民办养老院|764|71.5|381|49.9
      `)
    ).toMatchObject({
      C3: '床位数>护理型床位>公办敬老院 | 2023 | share | %',
      E3: '入住率>公办敬老院 | 2023 | level | %'
    })
    expect(
      read(`
        养老服务
        指标|单位|2022年|2023年
        床位数|张|1000|1080
        护理型床位占比|%|46.3|47
      `)
    ).toMatchObject({ D4: '床位数>护理型床位 | 2023 | share | %' })
  })
})

describe('those who report', () => {
  const of = (head: string) =>
    read(`
      历届县劳动模范推荐名额（单位：人）
      ${head}|2015年|2020年
      城关镇|12|14
      青石乡|5|5
      教育系统|10|11
      工业企业|20|18
      环卫和公交|3|4
      合计|50|52
    `)

  it('are places where they are towns, whoever reports beside them; 历届县 is none', () => {
    for (const head of ['推荐单位', '单位', '责任部门'])
      expect(of(head)).toMatchObject({
        B3: expect.stringMatching(/\| 2015 \| level \| 人 \| 城关镇$/),
        C4: expect.stringMatching(/\| 2020 \| level \| 人 \| 青石乡$/),
        B5: expect.stringMatching(/教育系统 \| 2015 \| level \| 人$/),
        C8: expect.stringMatching(/合计 \| 2020 \| level \| 人$/)
      })
  })
})
