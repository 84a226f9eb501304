import * as county from './county.ts'
import type { DemoReturn, DemoValue } from './sheet.ts'

const { COUNTY, FICTIONAL, YEARS, amongTowns } = county
const yearHeads = YEARS.map((year) => `${year}年`)

/** Years down: one row a year, one column a series. */
function yearsDown(...columns: readonly county.Series[]): DemoValue[][] {
  return YEARS.map((year, at) => [`${year}年`, ...columns.map((column) => column[at] ?? null)])
}

function whole(parts: county.Series): number {
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e4)
}

const agricultureGrowth = county.growthOf(
  county.agricultureBefore.reduce((sum, part, at) => sum + part * (1 + (county.agricultureGrowth[at] ?? 0) / 100), 0),
  county.agricultureBefore.reduce((sum, part) => sum + part, 0)
)
const inWan = (value: number | undefined) => Math.round((value ?? 0) * 1e4)

const branches = ['一、农业', '二、林业', '三、牧业', '四、渔业', '五、农林牧渔专业及辅助性活动']
const agricultureRows = branches.map((name, at): DemoValue[] => [
  name,
  `0${at + 2}`,
  inWan(county.agricultureNow[at]),
  inWan(county.agricultureBefore[at]),
  county.agricultureGrowth[at] ?? null
])

const townGrain = amongTowns(326100)
const townTea = amongTowns(14960)
const townHogs = amongTowns(876500)

/** The returns of the departments. */
export const departmentReturns: readonly DemoReturn[] = [
  {
    file: '财政局-06-财政金融.xls',
    department: '财政局',
    about: '一张表上下叠着两个表，单位不同（.xls）',
    aboutEn: 'Two tables stacked on one sheet, each with its own unit (.xls)',
    sheets: [
      {
        name: '财政金融',
        rows: [
          ['表6-1  财政收支'],
          [null, null, null, null, null, null, '单位：万元'],
          ['指标', ...yearHeads],
          ['一般公共预算收入', ...county.revenue],
          ['  税收收入', ...county.taxes],
          ['  非税收入', ...county.otherRevenue],
          ['一般公共预算支出', ...county.spending],
          ['  #民生支出', ...county.livelihoodSpending],
          ['   教育支出', ...county.educationSpending],
          [],
          [],
          ['表6-2  金融机构存贷款年末余额'],
          [null, null, null, null, null, null, '单位：亿元'],
          ['指标', ...yearHeads],
          ['各项存款余额', ...county.deposits],
          ['  #住户存款', ...county.householdDeposits],
          ['各项贷款余额', ...county.loans],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:G1', 'A12:G12']
      }
    ]
  },
  {
    file: '农业农村局-07-农业生产.xlsx',
    department: '农业农村局',
    about: '法定报表（表号、甲乙栏、代码）；历年产值；另一张表年份在行、产量在列',
    aboutEn: 'A statutory form (table number, column letters, codes); output by year; products with years down',
    sheets: [
      {
        name: '总产值',
        rows: [
          ['农林牧渔业总产值'],
          [null, null, null, null, '表    号：A304表'],
          [null, null, null, null, '制定机关：县统计局'],
          [`综合机关名称：${COUNTY}`, null, '2023年', null, '计量单位：万元'],
          ['指标名称', '代码', '本年', '上年同期', '按可比价格计算比上年增长（%）'],
          ['甲', '乙', '1', '2', '3'],
          ['农林牧渔业总产值', '01', whole(county.agricultureNow), whole(county.agricultureBefore), agricultureGrowth],
          ...agricultureRows,
          ['单位负责人：', null, '填表人：', null, '报出日期：2024年2月20日'],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:E1'],
        widths: [32, 8, 12, 12, 18],
        headRows: [0, 4, 5]
      },
      {
        name: '历年产值',
        rows: [
          [`${COUNTY}农林牧渔业总产值`],
          [null, null, null, null, null, null, '单位：亿元'],
          ['指标', ...yearHeads],
          ['农林牧渔业总产值', ...county.agricultureOutput],
          ...branches.map((name, at): DemoValue[] => [`　${name}`, ...(county.agriculture[at] ?? [])]),
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:G1'],
        widths: [32, 10, 10, 10, 10, 10, 12],
        headRows: [0, 2]
      },
      {
        name: '主要产品',
        rows: [
          [`${COUNTY}历年主要农产品产量`],
          [
            '年份',
            '粮食播种面积（万亩）',
            '粮食产量（万吨）',
            '油料产量（万吨）',
            '蔬菜产量（万吨）',
            '茶叶产量（吨）',
            '生猪出栏（万头）'
          ],
          ...yearsDown(county.grainArea, county.grain, county.oil, county.vegetables, county.tea, county.hogs),
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:G1'],
        widths: [10, 14, 12, 12, 12, 12, 12],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '农业农村局-08-2023年各乡镇指标.xlsx',
    department: '农业农村局',
    about: '乡镇在行、指标在列，合计在前，年份只在标题里',
    aboutEn: 'Towns down, indicators across, the total first, the year in the title alone',
    sheets: [
      {
        name: '乡镇',
        rows: [
          ['2023年各乡镇主要农业指标'],
          ['乡  镇', '粮食产量\n（吨）', '茶叶产量（吨）', '生猪出栏（头）', '农村居民人均可支配收入（元）'],
          ['合  计', 326100, 14960, 876500, county.incomeRural.at(-1) ?? null],
          ...county.towns.map(({ name, income }, at) => [
            name,
            townGrain[at] ?? null,
            townTea[at] ?? null,
            townHogs[at] ?? null,
            income
          ]),
          [`资料来源：各乡镇统计站。${FICTIONAL}`]
        ],
        merges: ['A1:E1'],
        widths: [14, 14, 14, 14, 18],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '文化和旅游局-09-旅游.ods',
    department: '文化和旅游局',
    about: '年份在行、指标在列（.ods）',
    aboutEn: 'Years down, indicators across (.ods)',
    sheets: [
      {
        name: '旅游',
        rows: [
          [`${COUNTY}历年旅游情况`],
          ['年份', '旅游接待人次（万人次）', '过夜游客人次（万人次）', '旅游综合收入（亿元）', 'A级旅游景区数（个）'],
          ...yearsDown(county.tourists, county.overnight, county.tourismRevenue, county.scenicAreas),
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:E1'],
        decimals: [null, 1, 1, 2, 0]
      }
    ]
  },
  {
    file: '教育局-10-教育事业.xlsx',
    department: '教育局',
    about: '分组标题行没有数，指标按缩进归组，单位列',
    aboutEn: 'Group rows without figures, indicators indented below them, a unit column',
    sheets: [
      {
        name: '教育',
        rows: [
          ['表5  教育事业基本情况'],
          ['项    目', '单位', ...yearHeads],
          ['一、小学', null, null, null, null, null, null, null],
          ['　学校数', '所', ...county.primarySchools],
          ['　在校学生数', '人', ...county.primaryPupils],
          ['　专任教师数', '人', ...county.primaryTeachers],
          ['二、普通中学', null, null, null, null, null, null, null],
          ['　在校学生数', '人', ...county.middlePupils],
          ['　专任教师数', '人', ...county.middleTeachers],
          ['三、学前教育', null, null, null, null, null, null, null],
          ['　在园幼儿数', '人', ...county.children],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:H1'],
        widths: [22, 8, 10, 10, 10, 10, 10, 10],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '住房和城乡建设局-11-城市建设.xlsx',
    department: '住房和城乡建设局',
    about: '单位列，数字写成文本，名称里有空格',
    aboutEn: 'A unit column, figures typed as text, spaces within names',
    sheets: [
      {
        name: '城建',
        rows: [
          [`${COUNTY}城市建设主要指标`],
          ['序号', '指标', '计量单位', ...yearHeads],
          ['1', '建成区面积', '平方公里', ...county.builtArea.map(String)],
          ['2', '建成区 绿化覆盖率', '%', ...county.greenCoverage.map(String)],
          ['3', '人均公园绿地面积', '平方米', ...county.parkGreen.map(String)],
          ['4', '城镇污水处理率', '%', ...county.sewageRate.map(String)],
          ['5', '改造老旧小区', '个', ...county.oldEstates.map(String)],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:I1'],
        widths: [6, 22, 10, 10, 10, 10, 10, 10, 10],
        headRows: [0, 1]
      }
    ]
  },
  {
    file: '政府办-12-2024年主要预期目标.xlsx',
    department: '政府办公室',
    about: '上年完成、今年目标、责任单位：导入目标用',
    aboutEn: 'Last year’s result, this year’s target, department in charge: for importing targets',
    sheets: [
      {
        name: '目标',
        rows: [
          [`${COUNTY}2024年主要预期目标`],
          ['序号', '指标名称', '单位', '2023年完成', '2024年目标', '责任单位'],
          [1, '地区生产总值增速', '%', county.realGrowth.gdp.at(-1) ?? null, 6.5, '发展和改革局'],
          [2, '规模以上工业增加值增速', '%', county.industryAboveGrowth.at(-1) ?? null, 8, '经济和信息化局'],
          [3, '固定资产投资增速', '%', county.investmentGrowth.at(-1) ?? null, 8, '发展和改革局'],
          [4, '社会消费品零售总额增速', '%', county.growthOf(86.72, 79.34), 7, '商务局'],
          [5, '一般公共预算收入', '亿元', 12.13, 13, '财政局'],
          [6, '城镇新增就业人数', '人', 5820, 6000, '人力资源和社会保障局'],
          [7, '城镇登记失业率', '%', 3.2, 4, '人力资源和社会保障局'],
          [8, '旅游综合收入', '亿元', county.tourismRevenue.at(-1) ?? null, 150, '文化和旅游局'],
          [9, '旅游接待人次', '万人次', county.tourists.at(-1) ?? null, 2200, '文化和旅游局'],
          [10, '新建高标准农田面积', '万亩', 3.2, 3.5, '农业农村局'],
          [11, '改造老旧小区数', '个', county.oldEstates.at(-1) ?? null, 40, '住房和城乡建设局'],
          [`注：${FICTIONAL}`]
        ],
        merges: ['A1:F1', 'A14:F14'],
        widths: [6, 28, 10, 14, 14, 22],
        headRows: [0, 1]
      }
    ]
  }
]
