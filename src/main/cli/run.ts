import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DeskError } from '#contract/error.ts'
import type { Language } from '#core/language.ts'
import { compareCommand } from './compare/compare-command.ts'
import { draftCommand } from './compare/draft-command.ts'
import { viewsCommand } from './compare/views-command.ts'
import { catalogueCommand } from './desk/catalogue-command.ts'
import { departmentCommand } from './desk/department-command.ts'
import { listCommand } from './desk/list-command.ts'
import { regionCommand } from './desk/region-command.ts'
import { setCommand } from './desk/set-command.ts'
import { valuesCommand } from './desk/values-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { decideCommand } from './history/decide-command.ts'
import { historyCommand } from './history/history-command.ts'
import { missingCommand } from './history/missing-command.ts'
import { namesCommand } from './history/names-command.ts'
import { pendingCommand } from './history/pending-command.ts'
import { revisionsCommand } from './history/revisions-command.ts'
import { sourceCommand } from './history/source-command.ts'
import { redoCommand, undoCommand } from './history/undo-command.ts'
import { importCommand } from './import/import-command.ts'
import { readCommand } from './import/read-command.ts'
import { programVersion } from './program-version.ts'
import { serveCommand } from './serve-command.ts'
import { type Command, type ExitStatus, WrongUse } from './terminal/command.ts'
import { failureText } from './terminal/failure-text.ts'
import { joinedValues } from './terminal/joined-values.ts'
import { processTerminal } from './terminal/terminal.ts'
import { terminalLanguage } from './terminal/terminal-language.ts'

const commands: readonly Command[] = [
  readCommand,
  importCommand,
  listCommand,
  valuesCommand,
  setCommand,
  catalogueCommand,
  regionCommand,
  departmentCommand,
  compareCommand,
  draftCommand,
  viewsCommand,
  historyCommand,
  undoCommand,
  redoCommand,
  pendingCommand,
  decideCommand,
  namesCommand,
  revisionsCommand,
  sourceCommand,
  missingCommand,
  serveCommand,
  doctorCommand
]

/** Every command understands these. */
const everywhere = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const

/** Runs the command that `words` name and leaves its exit status with the process. `program` is out/main. */
export async function run(words: readonly string[], program: string): Promise<void> {
  const terminal = processTerminal()
  const language = terminalLanguage(langAmong(words), process.env)
  process.exitCode = await perform()

  async function perform(): Promise<ExitStatus> {
    const [name, ...rest] = langLast(words)
    if (name === '--version') {
      terminal.print(programVersion(program))
      return 0
    }
    const command = commands.find((one) => one.name === name)
    if (command === undefined) {
      const isAsked = name === undefined || name === '--help' || name === '-h' || name === 'help'
      if (isAsked && name !== undefined) terminal.print(overview(language))
      else {
        if (name !== undefined)
          terminal.complain(language === 'zh-CN' ? `没有“${name}”命令。\n` : `There is no command “${name}”.\n`)
        terminal.complain(overview(language))
      }
      return isAsked && name !== undefined ? 0 : 2
    }
    try {
      const options = { ...command.options, ...everywhere }
      const config: ParseArgsConfig = { args: joinedValues(rest, options), options, allowPositionals: true }
      const { values, positionals } = parseArgs(config)
      if (values['help'] === true) {
        terminal.print(command.help[language].trimEnd())
        return 0
      }
      return await command.run({ terminal, language, values, words: positionals, program })
    } catch (error) {
      return explain(error, command)
    }
  }

  function explain(error: unknown, command: Command): ExitStatus {
    const isChinese = language === 'zh-CN'
    const more = isChinese ? `用法见 tongbi ${command.name} --help` : `See tongbi ${command.name} --help`
    if (error instanceof WrongUse) terminal.complain(isChinese ? `${error.zh}。${more}` : `${error.en}. ${more}`)
    else if (isArgumentError(error)) {
      const { zh, en } = argumentWords(error)
      terminal.complain(isChinese ? `${zh}。${more}` : `${en}. ${more}`)
    } else if (error instanceof DeskError) terminal.complain(failureText(error.data, language))
    else {
      terminal.complain(failureText({ code: 'unexpected', place: {}, params: {} }, language))
      terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    return 2
  }
}

function overview(language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`).join('\n')
  return language === 'zh-CN'
    ? `同比 Tongbi：离线的地区统计年度对比。

用法：tongbi 命令 [选项]

${list}

每个命令都有 --help 和 --lang zh-CN|en-US；tongbi --version 显示版本。
退出状态：0 完成；1 完成但有未读入的内容（逐项列出）；2 用法不对或无法读取。`
    : `Tongbi: year-over-year comparison of regional statistics, offline.

Usage: tongbi COMMAND [OPTIONS]

${list}

Every command has --help and --lang zh-CN|en-US; tongbi --version tells the version.
Exit status: 0 done; 1 done with refusals, each named; 2 wrong use or unreadable input.`
}

/** Needed before the command line can be parsed: errors in it are told in this language. */
function langAmong(words: readonly string[]): string | undefined {
  const at = words.indexOf('--lang')
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
}

/** --lang may stand before the command too: tongbi --lang zh-CN --help. */
function langLast(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words
  if (first === '--lang') return [...langLast(words.slice(2)), first, second]
  return first.startsWith('--lang=') ? [...langLast(words.slice(1)), first] : words
}

function isArgumentError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Node names the option in quotes in the first sentence of its message, and speaks English only. */
function argumentWords({ code, message }: Error & { readonly code: string }): {
  readonly zh: string
  readonly en: string
} {
  const option = /'(?:-\w, )?(-{1,2}[^' ]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { zh: `没有“${option}”这个选项`, en: `There is no option “${option}”` }
  return message.includes('does not take')
    ? { zh: `“${option}”后面不带内容`, en: `“${option}” takes no value` }
    : { zh: `“${option}”后面缺少内容`, en: `“${option}” needs a value` }
}
