import { expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

it('asks in which of two units several names are told that say nothing of their kind', () => {
  const picture = `
    2023年农业项目
    单位：万元、个
    指标|2022年|2023年
    项目总投资|12034|13034
    高标准农田|3021|3221
    农村饮水|2021|2221
    合作社|56|58
  `
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  expect(tables[0]?.questions).toMatchObject([{ code: 'which-unit', params: { count: 4, stated: '万元、个' } }])
  expect(readPicture(picture)).toMatchObject({
    B4: '项目总投资 | 2022 | level | 万元',
    B7: '农业项目>合作社 | 2022 | level | 个'
  })
})

it('gives one name the unit that is left', () => {
  const picture = `
    2023年窗口情况
    单位：万元、件
    乡镇|收费收入|办证
    东城街道|12|3021
    团堡镇|14|2021
  `
  expect(readPicture(picture)).toMatchObject({
    B4: '收费收入 | 2023 | level | 万元 | 东城街道',
    C4: '办证 | 2023 | level | 件 | 东城街道'
  })
})

it('tells a rate by its own head, whatever the unit of the row', () => {
  const picture = `
    2023年空气质量
    指标|2022年|2023年|改善（%）
    PM2.5（μg/m3）|30|28|6.7
    PM10（μg/m3）|50|48|4
    AQI优良天数（天）|340|346|1.8
  `
  expect(readPicture(picture)).toMatchObject({
    C3: 'PM2.5 | 2023 | level | μg/m3',
    D3: 'PM2.5>改善 | 2023 | level | %',
    D5: 'AQI优良天数>改善 | 2023 | level | %'
  })
})
