/*
 * Makes the demo returns in resources/demo and their README. Run with `node scripts/make-demo.ts`;
 * the same bytes come out each time.
 */
import { writeFileSync } from 'node:fs'
import { bureauReturns } from './demo/bureau-returns.ts'
import { COUNTY } from './demo/county.ts'
import { departmentReturns } from './demo/department-returns.ts'
import { writeReturn } from './demo/write-book.ts'
import { yearsAndMonths } from './demo/years-and-months.ts'

const folder = new URL('../resources/demo/', import.meta.url)
const returns = [...bureauReturns, ...departmentReturns, ...yearsAndMonths]

for (const each of returns) writeReturn(each, new URL(encodeURIComponent(each.file), folder))

writeFileSync(
  new URL('README.md', folder),
  `# 演示报表 · Demo returns

**${COUNTY}是虚构的县，所有数据都是编造的，仅供演示。** 数据前后一致：三次产业相加等于地区生产总值，税收与非税相加等于一般公共预算收入，乡镇相加等于全县；地区生产总值增速按可比价计算。由 \`scripts/make-demo.ts\` 生成。

**${COUNTY} (Yunling) does not exist and all figures are made up.** They agree with each other: industries add up to GDP, taxes and other revenue to budget revenue, towns to the county; growth of GDP is real. Made by \`scripts/make-demo.ts\`.

| 文件 File | 部门 Department | 内容 What it holds |
| --- | --- | --- |
${returns.map(({ file, department, about, aboutEn }) => `| ${file} | ${department} | ${about}<br>${aboutEn} |`).join('\n')}
`
)
console.log(`${returns.length} returns`)
