import { describe, expect, it } from 'vitest'
import { DepartmentNames } from '#core/catalogue/departments/department-names.ts'

const names = new DepartmentNames(
  [
    ...['统计局', '教育局', '财政局', '文化和旅游局', '住房和城乡建设局', '发展和改革局', '人力资源和社会保障局'],
    ...['国家统计局调查队', '政府办公室', '农业农村局', '招商服务中心', '市场监督管理局', '卫生健康局', '供电公司']
  ]
    .map((name) => ({ name, aliases: name === '教育局' ? ['教体局'] : [] }))
    .concat({ name: 'Statistics Bureau', aliases: [] })
)

describe('a department in a text', () => {
  it.each([
    ['教育局', '教育局'],
    ['云岭县教育局', '教育局'],
    ['2023年县教育局年报', '教育局'],
    ['县教体局2023', '教育局'],
    ['文旅局', '文化和旅游局'],
    ['2023年县文旅局报表', '文化和旅游局'],
    ['住建局-11-城市建设', '住房和城乡建设局'],
    ['发改委', '发展和改革局'],
    ['县发展和改革委员会', '发展和改革局'],
    ['人社局', '人力资源和社会保障局'],
    ['市监局', '市场监督管理局'],
    ['卫健委', '卫生健康局'],
    ['调查队-04-居民收入', '国家统计局调查队'],
    ['国家统计局云岭调查队', '国家统计局调查队'],
    ['政府办-12-2024年主要预期目标', '政府办公室'],
    ['供电公司用电量', '供电公司'],
    ['教 育 局', '教育局'],
    ['County statistics bureau 2023', 'Statistics Bureau']
  ])('%s is %s', (text, department) => {
    expect(names.in(text)).toBe(department)
  })

  it.each(['财政局、教育局', '财政局和教育局', '税务局', '2023年教育情况', '县局汇总', '中学教育', ''])(
    '%s names no single one that is known',
    (text) => {
      expect(names.in(text)).toBeNull()
    }
  )

  it('is left open where a short name may mean two', () => {
    const two = new DepartmentNames(['农业农村局', '农业机械管理局'].map((name) => ({ name, aliases: [] })))
    expect(two.in('农业局')).toBeNull()
  })
})

describe('a signature', () => {
  it('is the name with nothing but a place before it', () => {
    expect(names.signing('云岭县教育局')).toBe('教育局')
    expect(names.signing('教育局所属学校')).toBeNull()
  })
})
