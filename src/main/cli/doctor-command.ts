import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { programFiles } from '../host/program-files.ts'
import { userFolder } from '../host/user-folder.ts'
import { programVersion } from './program-version.ts'
import { type Command, refuseWords } from './terminal/command.ts'

/** What one part of the installation said. */
interface Finding {
  readonly part: string
  readonly ok: boolean
  readonly says: string
}

/** Looks whether everything that the program stands on works here. */
export const doctorCommand: Command = {
  name: 'doctor',
  options: { json: { type: 'boolean' } },
  summary: { 'zh-CN': '检查本机上的安装是否完好', 'en-US': 'Check that the installation works on this machine' },
  help: {
    'zh-CN': `用法：tongbi doctor [--json]

检查 Node、数据库、读写表格的部件、界面文件、数据文件夹和磁盘空间。有问题时退出状态为 1。
`,
    'en-US': `Usage: tongbi doctor [--json]

Checks Node, the database, the parts that read and write spreadsheets, the interface, the folder for data and
the disk. Exit status 1 where something is wrong.
`
  },
  async run({ terminal, values, words, program }) {
    refuseWords(words)
    const files = programFiles(program)
    const home = userFolder()
    const findings: Finding[] = [
      await finding('tongbi', () => programVersion(program)),
      await finding('node', () => process.version),
      await finding('better-sqlite3', async () => {
        const { default: Database } = await import('better-sqlite3')
        const database = new Database(':memory:')
        const row = database.prepare('select sqlite_version() as version').get() as { version: string }
        database.close()
        return `SQLite ${row.version}`
      }),
      await finding('xlsx', async () => (await import('xlsx')).version),
      await finding('wasm-xlsxwriter', async () => {
        const { Workbook } = await import('wasm-xlsxwriter')
        const workbook = new Workbook()
        workbook.addWorksheet()
        return `${workbook.saveToBufferSync().byteLength} B`
      }),
      await finding('desk', () => present(files.desk)),
      await finding('interface', () => present(join(files.interfaceFolder, 'index.html'))),
      await finding('resources', () => present(files.resources)),
      await finding('data', () => {
        mkdirSync(home, { recursive: true })
        accessSync(home, constants.W_OK)
        return home
      }),
      await finding('disk', () => {
        const { bavail, bsize } = statfsSync(home)
        const gigabytes = (bavail * bsize) / 1024 ** 3
        if (gigabytes < 0.5) throw new Error(`${gigabytes.toFixed(1)} GB`)
        return `${gigabytes.toFixed(1)} GB`
      })
    ]
    if (values['json']) terminal.printJson(findings)
    else for (const { part, ok, says } of findings) terminal.print(`${ok ? '✓' : '✗'} ${part.padEnd(16)} ${says}`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  }
}

async function finding(part: string, look: () => string | Promise<string>): Promise<Finding> {
  try {
    return { part, ok: true, says: await look() }
  } catch (error) {
    return { part, ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

function present(path: string): string {
  if (!existsSync(path)) throw new Error(`${path}?`)
  return path
}
