import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('年计划', () => {
  it.each(['年计划', '年度计划', '年任务', '全年任务'])('is the plan of the year and names nothing: %s', (head) => {
    const found = read(`
      石泉县2025年1—10月各乡镇目标任务完成情况
      乡镇|新增市场主体（户）||
      |${head}|完成数|完成率(%)
      城关镇|620|701|113.1
      石桥镇|300|267|89
      龙门镇|260|214|82.3
    `)
    expect(found).toMatchObject({
      B4: '新增市场主体 | 2025 | target | 户 | 城关镇',
      C4: '新增市场主体 | 2025M01-10 | level | 户 | 城关镇'
    })
  })
})
