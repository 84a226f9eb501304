import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('kinds of settlement and land', () => {
  it.each([
    ['片区', '城区', '农村'],
    ['区域', '城区', '乡村'],
    ['片区', '山区', '平原']
  ])('class what stands beside them, though the head says %s: %s, %s', (head, first, second) => {
    expect(
      read(`
        ¦云溪农村商业银行各支行2024年11月末存贷款情况||
        ¦单位：万元|||
        ¦${head}|机构|存款余额|不良贷款余额
        ¦${first}|营业部|186420|171
        ¦|东门支行|121764|113
        ¦${second}|马坪支行|64288|60
        ¦|双河支行|52906|49
        ¦全行合计||425378|393
      `)
    ).toMatchObject({
      C4: `${first}>营业部>存款余额 | 2024M11 | level | 万元`,
      C5: `${first}>东门支行>存款余额 | 2024M11 | level | 万元`,
      C7: `${second}>双河支行>存款余额 | 2024M11 | level | 万元`
    })
  })

  it('are places among places', () => {
    expect(
      read(`
        ¦2024年各县区学校情况
        ¦单位：人||
        ¦县区|在校生|教师
        ¦城区|600|50
        ¦丰水县|500|40
        ¦南城县|400|30
      `)
    ).toMatchObject({ B4: '在校生 | 2024 | level | 人 | 城区' })
  })
})
