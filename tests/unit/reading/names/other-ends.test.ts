import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it('takes places under 流向 for where the people of the table go, not for where the figure is of', () => {
  const picture = [
    '利川市2023年外出务工人员流向',
    '单位：人',
    '流向 | 2022年 | 2023年',
    '省内 | 30210 | 31020',
    '省外 | 160210 | 158020',
    '广东省 | 80210 | 79020',
    '浙江省 | 40210 | 41020',
    '福建省 | 20210 | 19020',
    '总计 | 190420 | 189040'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    B4: '外出务工人员流向>省内 | 2022 | level | 人 | 利川市',
    C6: '外出务工人员流向>广东省 | 2023 | level | 人 | 利川市',
    C9: expect.stringMatching(/^外出务工人员流向.* \| 2023 \| level \| 人 \| 利川市$/)
  })
})

it.each(['客源地', '资金来源地', '来源地区', '籍贯', '户籍地', '目的地', '调往地区', '迁入地', '销售去向', '生源地'])(
  'lists no places of its own under %s',
  (head) => {
    const picture = [
      '利川市2023年情况',
      `${head} | 人数（人） | 金额（万元）`,
      '广东省 | 10 | 12.1',
      '重庆市 | 8 | 10.2',
      '湖北省 | 20 | 17.9'
    ]
    expect(readPicture(picture.join('\n'))).toMatchObject({
      B3: expect.stringMatching(/广东省 \| 2023 \| level \| 人 \| 利川市$/),
      C4: expect.stringMatching(/重庆市 \| 2023 \| level \| 万元 \| 利川市$/)
    })
  }
)

it('does so across the columns, under a group of the stub and where only the title says it', () => {
  const across = [
    '利川市2023年招商引资',
    '年份 | 资金来源地',
    ' | 广东省 | 重庆市 | 湖北省',
    '2022年 | 10 | 8 | 20',
    '2023年 | 12 | 9 | 21'
  ]
  expect(readPicture(`${across.join('\n')}`)).toMatchObject({ B4: expect.stringMatching(/广东省 .*\| 利川市$/) })
  const titled = [
    '利川市2023年外出务工人员来源及流向',
    '地区 | 人数（人）',
    '广东省 | 79020',
    '浙江省 | 41020',
    '福建省 | 19020'
  ]
  expect(readPicture(titled.join('\n'))).toMatchObject({ B3: expect.stringMatching(/广东省 .*\| 利川市$/) })
})

it('keeps the places that a table is told by', () => {
  const picture = [
    '恩施州2023年旅游人数（万人次）',
    '县市 | 人数 | 来源省份数',
    '利川市 | 1203.1 | 12',
    '恩施市 | 1203.1 | 13',
    '巴东县 | 203.1 | 14'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({ B3: expect.stringMatching(/\| 利川市$/) })
})
