import { type OptionValues, textOf } from '../terminal/command.ts'
import type { TerminalDesk } from '../terminal/terminal-desk.ts'

/** Where --as-of is given, the desk answers from here on as it was known then. Throws unknown-moment. */
export async function lookBack(desk: TerminalDesk, values: OptionValues): Promise<void> {
  const moment = textOf(values, 'as-of')
  if (moment !== undefined) await desk.call('history.lookBack', { moment })
}

/** What --as-of takes, for the help of a command that has it. */
export const asOfHelp = {
  'zh-CN': `  --as-of       按当时所知：日期 2026-03-31（含当天）、时间 2026-03-31T15:04:05.123，或改动编号 #12
                （#12 在命令行里要加引号，也可只写 12）`,
  'en-US': `  --as-of       as known then: a day 2026-03-31 (all of it), a time 2026-03-31T15:04:05.123,
                or the number of a change, "#12" (in quotes, or plain 12)`
} as const
