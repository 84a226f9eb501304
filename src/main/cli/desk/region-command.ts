import type { CallInput, CallOutput } from '#contract/calls.ts'
import type { Language } from '#core/language.ts'
import { deskPath, regionCode } from '../terminal/chosen.ts'
import { type Command, type OptionValues, textOf, textsOf, WrongUse } from '../terminal/command.ts'
import { type TerminalDesk, withDesk, withDeskToFill } from '../terminal/terminal-desk.ts'

type Edit = CallInput<'catalogue.saveRegion'>
type Saved = CallOutput<'catalogue.saveRegion'>

/** Takes away what was said: a region above, the parts of a sum, a year. */
const NONE = 'none'

export const regionCommand: Command = {
  name: 'region',
  options: {
    desk: { type: 'string' },
    parent: { type: 'string' },
    'sum-of': { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean' }
  },
  summary: {
    'zh-CN': '增加、改名、修改或撤去地区：开发区、几个地区之和',
    'en-US': 'Add, rename, change or withdraw regions: development zones, sums of regions'
  },
  help: {
    'zh-CN': `用法：tongbi region add 名称 --desk 数据库 [--parent 地区] [--sum-of 地区,地区…] [--from 年份] [--to 年份] [--json]
      tongbi region rename 地区 新名称 --desk 数据库 [--json]
      tongbi region change 地区 --desk 数据库 [--parent 地区] [--sum-of 地区,…] [--from 年份] [--to 年份] [--json]
      tongbi region withdraw 地区 --desk 数据库 [--json]

本数据库自己的地区；add 时数据库不存在则新建。每次都是一次可撤销的改动。改名后原名仍作别名，以后的报表照样对得上。
地区之和只加可加总的指标，各组成地区都有数据才有和。“地区”可写代码或名称。

  --parent   上级地区
  --sum-of   由这些地区加总而成（如 主城区 = A + B + C）
  --from     起始年份
  --to       终止年份
各项都可写 none，表示去掉。
`,
    'en-US': `Usage: tongbi region add NAME --desk DESK [--parent REGION] [--sum-of REGION,REGION…] [--from YEAR] [--to YEAR] [--json]
       tongbi region rename REGION NAME --desk DESK [--json]
       tongbi region change REGION --desk DESK [--parent REGION] [--sum-of REGION,…] [--from YEAR] [--to YEAR] [--json]
       tongbi region withdraw REGION --desk DESK [--json]

The desk's own regions; add makes the desk where it is absent. Each is one change that can be undone. A region that is
renamed is found by its old name too, so that later returns land. A sum of regions adds up what adds up, where each of
its parts has a figure. REGION is a code or a name.

  --parent   the region that it lies in
  --sum-of   the regions that it is the sum of
  --from     the first year in which it holds
  --to       the last year
Each takes none as well: what was said is taken away.
`
  },
  async run({ terminal, language, values, words, program }) {
    const [act, named, ...more] = words
    const act0 = acts[act ?? '']
    if (act0 === undefined || named === undefined || more.length !== (act === 'rename' ? 1 : 0)) {
      throw new WrongUse(
        '请写 tongbi region add 名称、rename 地区 新名称、change 地区 或 withdraw 地区',
        'write: region add NAME, rename REGION NAME, change REGION, or withdraw REGION'
      )
    }
    const path = deskPath(values)
    const work = (desk: TerminalDesk) => act0(desk, named, { ...values, name: more[0] })
    // A bureau whose region no list knows begins with it.
    const done =
      act === 'add'
        ? await withDeskToFill({ program, terminal, language, path }, work)
        : await withDesk({ program, path, create: false }, work)
    if (values['json']) terminal.printJson(done)
    else terminal.print(sentence(done, language))
    return 0
  }
}

type Done = Saved | { readonly change: number; readonly withdrawn: string }

const acts: Readonly<Record<string, (desk: TerminalDesk, named: string, values: OptionValues) => Promise<Done>>> = {
  add: async (desk, name, values) => {
    const blank = { code: null, name, parent: null, validFrom: null, validTo: null, sumOf: null }
    return desk.call('catalogue.saveRegion', { ...blank, ...(await said(desk, values, null)) })
  },
  rename: async (desk, named, values) =>
    desk.call('catalogue.saveRegion', { ...(await known(desk, named)), name: textOf(values, 'name') ?? '' }),
  change: async (desk, named, values) => {
    const before = await known(desk, named)
    const edit = await said(desk, values, before.parent)
    if (Object.keys(edit).length === 0)
      throw new WrongUse(
        '请指明要改什么：--parent、--sum-of、--from 或 --to',
        'say what to change: --parent, --sum-of, --from or --to'
      )
    return desk.call('catalogue.saveRegion', { ...before, ...edit })
  },
  withdraw: async (desk, named) => {
    const { code, name } = await known(desk, named)
    return { ...(await desk.call('catalogue.withdrawRegion', { code: code ?? '' })), withdrawn: name }
  }
}

async function known(desk: TerminalDesk, named: string): Promise<Edit> {
  const region = await desk.call('catalogue.namedRegion', { name: named, within: null })
  const { code, name, parent, validFrom, validTo, formerNames, sumOf } = region
  return { code, name, parent, validFrom, validTo, formerNames, sumOf }
}

/** What the options say, and nothing else; parts are those of their names in the region that the sum lies in. */
async function said(desk: TerminalDesk, values: OptionValues, before: string | null): Promise<Partial<Edit>> {
  const named = textOf(values, 'parent')
  const parent = named === undefined ? before : named === NONE ? null : await regionCode(desk, named)
  const parts = textsOf(values, 'sum-of')
  const sumOf: string[] = []
  if (parts[0] !== NONE) for (const part of parts) sumOf.push(await regionCode(desk, part, parent))
  return {
    ...(named === undefined ? {} : { parent }),
    ...(parts.length === 0 ? {} : { sumOf: parts[0] === NONE ? null : sumOf }),
    ...yearOption(values, 'from', 'validFrom'),
    ...yearOption(values, 'to', 'validTo')
  }
}

function yearOption(values: OptionValues, option: string, field: 'validFrom' | 'validTo'): Partial<Edit> {
  const text = textOf(values, option)
  if (text === undefined) return {}
  if (text === NONE) return { [field]: null }
  if (!/^\d{4}$/.test(text)) throw new WrongUse(`--${option} 应为年份`, `--${option} takes a year`)
  return { [field]: Number(text) }
}

function sentence(done: Done, language: Language): string {
  const isChinese = language === 'zh-CN'
  const change = isChinese ? `（改动 ${done.change}）` : ` (change ${done.change})`
  if ('withdrawn' in done) return `${isChinese ? `已撤去 ${done.withdrawn}` : `${done.withdrawn} withdrawn`}${change}`
  return `${done.code} ${done.name}${change}`
}
