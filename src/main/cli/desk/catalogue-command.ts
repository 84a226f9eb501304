import { resolve } from 'node:path'
import { rowRefusalText } from '#contract/wording/catalogue-rows.ts'
import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, neededText, WrongUse } from '../terminal/command.ts'
import { saveArtifact } from '../terminal/save-artifact.ts'
import { withDesk } from '../terminal/terminal-desk.ts'

export const catalogueCommand: Command = {
  name: 'catalogue',
  options: {
    desk: { type: 'string' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: {
    'zh-CN': '把指标库存为表格，或由表格更新',
    'en-US': 'Write the catalogue as a spreadsheet, or bring one in'
  },
  help: {
    'zh-CN': `用法：tongbi catalogue export --desk 数据库 --out 文件.xlsx
      tongbi catalogue import 文件 --desk 数据库 [--dry-run] [--json]

export 把指标库存为电子表格，一行一个指标；import 读回改过的表格，列出新增、改动、未变和未接受的行，作为一次可撤销的改动。

  --out       要写的文件
  --dry-run   只说明会怎样，不改动
`,
    'en-US': `Usage: tongbi catalogue export --desk DESK --out FILE.xlsx
       tongbi catalogue import FILE --desk DESK [--dry-run] [--json]

export writes the catalogue as a spreadsheet, a row an indicator; import brings an edited one back as one change that
can be undone, and lists rows that are new, changed, unchanged and refused.

  --out       the file to write
  --dry-run   says what would be, changes nothing
`
  },
  async run({ terminal, language, values, words, program }) {
    const [act, file, ...more] = words
    if ((act !== 'export' && act !== 'import') || more.length > 0) {
      throw new WrongUse(
        '请写 tongbi catalogue export 或 tongbi catalogue import 文件',
        'write: catalogue export, or catalogue import FILE'
      )
    }
    const path = deskPath(values)
    if (act === 'export') {
      const out = resolve(neededText(values, 'out'))
      await withDesk({ program, path, create: false }, async (desk) => {
        const artifact = await desk.call('catalogue.export', { language })
        await saveArtifact(desk, artifact, out)
      })
      terminal.print(out)
      return 0
    }
    if (file === undefined) throw new WrongUse('缺少要导入的文件', 'name the file to import')
    const done = await withDesk({ program, path, create: false }, async (desk) => {
      const [admitted] = await desk.call('host.admit', { files: [{ path: resolve(file) }] })
      const input = { file: admitted?.id ?? '' }
      return values['dry-run'] === true
        ? { change: null, ...(await desk.call('catalogue.planImport', input)) }
        : desk.call('catalogue.import', input)
    })
    const count = (kind: string) => done.rows.filter((row) => row.kind === kind).length
    const counts = {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: count('refused')
    }
    if (values['json']) terminal.printJson({ change: done.change, counts, rows: done.rows })
    else terminal.print(sentence(counts, done.change, language))
    for (const row of done.rows) {
      if (row.refusal !== null)
        terminal.complain(`${file} ${row.row}: ${row.name} ${rowRefusalText(row.refusal, language)}`)
    }
    return counts.refused > 0 ? 1 : 0
  }
}

function sentence(
  counts: { readonly new: number; readonly changed: number; readonly unchanged: number; readonly refused: number },
  change: number | null,
  language: Language
): string {
  const isChinese = language === 'zh-CN'
  const stored = change === null ? '' : isChinese ? `（改动 ${change}）` : ` (change ${change})`
  return isChinese
    ? `新增 ${counts.new}，改动 ${counts.changed}，未变 ${counts.unchanged}，未接受 ${counts.refused}${stored}`
    : `new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, refused ${counts.refused}${stored}`
}
