import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Resources } from '../../../src/main/desk/resources.ts'

/*
 * What the program brings along against the summary of a county's work report (work-report-summary.txt): every
 * quantity that it names is an indicator, every task that it sets is a key task.
 */
const resources = new Resources(join(import.meta.dirname, '../../../resources'))
const summary = readFileSync(join(import.meta.dirname, 'work-report-summary.txt'), 'utf8')

/** What the summary says, and the indicator that it is about. */
const quantities = [
  ['地区生产总值', 'gdp'],
  ['农林牧渔业总产值', 'agri-output'],
  ['工业增加值', 'industry-va'],
  ['旅游综合收入', 'tourism-revenue'],
  ['固定资产投资', 'fai'],
  ['社会消费品零售总额', 'retail'],
  ['地方一般公共预算收入', 'budget-revenue'],
  ['金融机构存贷款余额', 'deposits'],
  ['金融机构存贷款余额', 'loans'],
  ['招商引资成果', 'investment-attracted'],
  ['市场主体活跃度', 'entities'],
  ['硒茶产业', 'tea-value'],
  ['生物医药产业', 'pharma-output'],
  ['页岩气勘探开发', 'shale-gas'],
  ['生态旅游康养产业', 'tourists'],
  ['数字经济', 'digital-core-va'],
  ['举办各类赛事', 'events'],
  ['新增市场主体', 'entities-new'],
  ['跨境电商产业园', 'cross-border'],
  ['利咸高速公路', 'expressway-length'],
  ['国省道新建和改扩建', 'road-built'],
  ['停车场', 'parking'],
  ['寄递物流体系全覆盖', 'delivery-coverage'],
  ['5G基站建设', 'stations-5g'],
  ['天然气长输管道', 'gas-pipeline'],
  ['污水处理厂', 'sewage-plants'],
  ['供水改造', 'water-supply'],
  ['清江干流防洪治理工程', 'river-works'],
  ['常住人口城镇化率', 'urbanisation'],
  ['房地产开发投资', 'real-estate'],
  ['城市绿化覆盖率', 'green-coverage'],
  ['人均公园绿地面积', 'park-green'],
  ['完整社区建设', 'complete-communities'],
  ['改造老旧小区', 'old-housing-projects'],
  ['新增农业产业化龙头企业', 'agri-leaders-new'],
  ['建设高标准农田', 'high-standard-farmland'],
  ['找回耕地', 'recovered-farmland'],
  ['乡村振兴示范村', 'model-villages'],
  ['空气质量优良天数比例', 'good-air'],
  ['地表水断面水质达标', 'surface-water'],
  ['集中式饮用水源地达标率', 'drinking-water'],
  ['森林资源', 'forest-coverage'],
  ['城镇和农村常住居民人均可支配收入', 'income-urban'],
  ['城镇和农村常住居民人均可支配收入', 'income-rural'],
  ['城镇新增就业人数', 'jobs-new'],
  ['失业率', 'unemployment'],
  ['零工驿站', 'gig-stations'],
  ['新增中小学幼儿园学位', 'seats-new'],
  ['学校纳入教联体建设', 'alliance-schools'],
  ['改善学校取暖纳凉条件', 'warm-classrooms'],
  ['研发投入', 'rd-spending'],
  ['专精特新企业', 'specialised-firms'],
  ['民宿集群', 'homestays'],
  ['闲置土地', 'idle-land'],
  ['保障性租赁住房', 'rental-homes']
] as const

/** Heading of the task, what the summary says of it, and its id. */
const tasks = [
  ['强化稳增长政策落实', '认真落实稳增长政策措施', '2024-growth-policy'],
  ['强化稳增长政策落实', '加大项目储备和实施力度', '2024-project-reserve'],
  ['强化稳增长政策落实', '优化投资结构', '2024-investment-structure'],
  ['强化稳增长政策落实', '推进重大产业项目建设', '2024-major-projects'],
  ['强化稳增长政策落实', '完善考评办法', '2024-appraisal'],
  ['强化稳增长政策落实', '加强现场调度推进', '2024-on-site'],
  ['强化稳增长政策落实', '确保经济持续稳定增长', '2024-on-site'],
  ['促进科技创新赋能', '以科技创新推动产业创新', '2024-innovation'],
  ['促进科技创新赋能', '培育专精特新企业', '2024-specialised-firms'],
  ['促进科技创新赋能', '推进园区化模式发展特色产业', '2024-parks'],
  ['促进科技创新赋能', '加大研发投入', '2024-research'],
  ['促进科技创新赋能', '培引农业龙头企业', '2024-agri-leaders'],
  ['促进科技创新赋能', '发展新能源项目', '2024-new-energy'],
  ['促进科技创新赋能', '以数字经济创新赋能产业转型升级', '2024-digital'],
  ['统筹规划引领和市场整治', '制定发展规划及实施方案', '2024-tourism-plan'],
  ['统筹规划引领和市场整治', '推进世界文化旅游名城建设', '2024-tourism-city'],
  ['统筹规划引领和市场整治', '加强文物保护、非遗传承等工作', '2024-relics'],
  ['统筹规划引领和市场整治', '狠抓旅游市场秩序整治和服务质量提升', '2024-tourism-order'],
  ['统筹规划引领和市场整治', '推动旅游市场健康发展', '2024-tourism-market'],
  ['推进城乡融合发展', '推进国土空间规划编制', '2024-land-plan'],
  ['推进城乡融合发展', '处置闲置土地', '2024-idle-land'],
  ['推进城乡融合发展', '加快城市体检和更新', '2024-city-renewal'],
  ['推进城乡融合发展', '推进保障性租赁住房建设', '2024-rental-homes'],
  ['推进城乡融合发展', '老旧小区改造', '2024-old-housing'],
  ['推进城乡融合发展', '加强历史文化保护', '2024-historic-culture'],
  ['推进城乡融合发展', '创建文明城市', '2024-civilised-city'],
  ['推进城乡融合发展', '推进乡村振兴战略实施', '2024-rural-revival'],
  ['大力发展旅游产业', '发挥腾龙洞品牌引领作用', '2024-tenglong'],
  ['大力发展旅游产业', '推动景区高质量发展', '2024-scenic-spots'],
  ['大力发展旅游产业', '稳步推进滑雪场项目建设', '2024-ski'],
  ['大力发展旅游产业', '加大温泉资源开发力度', '2024-hot-springs'],
  ['大力发展旅游产业', '发展城市旅游', '2024-city-tourism'],
  ['大力发展旅游产业', '提升避暑康养水平', '2024-summer-stays'],
  ['大力发展旅游产业', '培育民宿集群', '2024-homestays'],
  ['大力发展旅游产业', '发展观光农业和乡村旅游', '2024-rural-tourism'],
  ['大力发展旅游产业', '完善智慧旅游平台功能', '2024-smart-tourism'],
  ['大力发展旅游产业', '抢占低空经济新赛道', '2024-low-altitude'],
  ['大力发展旅游产业', '打造高品质旅游服务设施', '2024-tourism-facilities'],
  ['加强基础设施建设', '推进利咸高速公路', '2024-expressway'],
  ['加强基础设施建设', '宜涪高铁等项目建设', '2024-railway'],
  ['加强基础设施建设', '完善交通网络', '2024-transport-network'],
  ['加强基础设施建设', '推进国省道项目建设', '2024-trunk-roads'],
  ['加强基础设施建设', '建成交通干线', '2024-main-lines'],
  ['加强基础设施建设', '推进污水处理厂建设', '2024-sewage'],
  ['加强基础设施建设', '争取天然气管道迁改项目开工建设', '2024-gas-pipeline'],
  ['加强基础设施建设', '提升基础设施水平和公共服务能力', '2024-public-services'],
  ['推动产业融合发展', '结合城镇规划布局发展夜经济', '2024-night-economy'],
  ['推动产业融合发展', '推动富硒产业与一二三产业融合发展', '2024-selenium'],
  ['推动产业融合发展', '加强茶叶、黄连等特色产业发展', '2024-tea-and-coptis'],
  ['推动产业融合发展', '探索产业文化与旅游融合路径', '2024-culture-tourism'],
  ['推动产业融合发展', '推动招商引资和项目建设', '2024-attract-investment'],
  ['加强生态环境保护', '持续推进蓝天、碧水、净土保卫战', '2024-clean-environment'],
  ['加强生态环境保护', '加强生态资源保护和修复', '2024-ecology-repair'],
  ['加强生态环境保护', '推进生态文明建设', '2024-ecology-civilisation'],
  ['加强生态环境保护', '实现经济社会发展与生态环境保护的良性互动', '2024-green-growth'],
  ['保障和改善民生', '加大教育投入', '2024-education-spending'],
  ['保障和改善民生', '推进学校建设', '2024-school-building'],
  ['保障和改善民生', '改善办学条件', '2024-school-conditions'],
  ['保障和改善民生', '加强医疗卫生服务体系建设', '2024-health-system'],
  ['保障和改善民生', '提高医疗服务水平', '2024-health-quality'],
  ['保障和改善民生', '完善社会保障体系', '2024-social-security'],
  ['保障和改善民生', '扩大社会保险覆盖范围', '2024-insurance'],
  ['保障和改善民生', '加强住房保障工作', '2024-housing-security'],
  ['加强政府自身建设', '坚持党的领导', '2024-party-leadership'],
  ['加强政府自身建设', '深入学习贯彻习近平新时代中国特色社会主义思想', '2024-party-leadership'],
  ['加强政府自身建设', '加强廉政建设', '2024-integrity'],
  ['加强政府自身建设', '严格落实党风廉政建设责任制', '2024-integrity-duty'],
  ['加强政府自身建设', '转变工作作风', '2024-working-style'],
  ['加强政府自身建设', '树立正确的政绩观和价值观', '2024-working-style'],
  ['加强政府自身建设', '提高行政效能', '2024-efficiency'],
  ['加强政府自身建设', '优化政务服务环境', '2024-public-service'],
  ['加强政府自身建设', '加强法治建设', '2024-rule-of-law'],
  ['加强政府自身建设', '推进依法治市进程', '2024-law-city']
] as const

describe('the starter catalogue', () => {
  const indicators = new Set(resources.starterIndicators().map(({ id }) => id))

  it.each(quantities)('%s of the work report is %s', (phrase, id) => {
    expect(summary).toContain(phrase)
    expect(indicators).toContain(id)
  })
})

describe('the starter key tasks', () => {
  const starter = resources.starterTasks()
  const plan = summary.slice(summary.indexOf('二、2024年'), summary.indexOf('总的来说'))

  it.each(tasks)('%s: %s is %s', (group, phrase, id) => {
    expect(starter.find((task) => task.id === id)).toMatchObject({ group, year: 2024 })
    expect(plan).toContain(phrase)
  })

  it('leave no task of the plan out', () => {
    let left: string = plan
    // Longer phrases first: 推进污水处理厂建设 must not leave its beginning to a shorter one.
    for (const [, phrase] of tasks.toSorted(([, one], [, other]) => other.length - one.length)) {
      left = left.replace(phrase, '')
    }
    for (const group of new Set(tasks.map(([group]) => group))) left = left.replace(group, '')
    expect(
      left
        .replace('二、2024年工作思路和重点任务', '')
        .replace('三、', '')
        .replaceAll(/[\d.:;,。、和\s]/g, '')
    ).toBe('')
  })

  it('are all of the plan', () => {
    expect(starter.map(({ id }) => id).toSorted()).toEqual([...new Set(tasks.map(([, , id]) => id))].toSorted())
  })

  it('show in indicators that there are', () => {
    const known = new Set(resources.starterIndicators().map(({ id }) => id))
    expect(starter.flatMap(({ indicators }) => indicators).filter((id) => !known.has(id))).toEqual([])
  })
})
