import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { QuestionCode } from '#contract/calls/import/import-question.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { refusalCodes } from '#contract/wording/refusals.ts'
import { suspicions } from '#contract/wording/remarks/suspicions.ts'
import { FORMULAS } from '#core/comparison/explaining/formulas.ts'
import { noNumberReasons } from '#core/comparison/reason.ts'
import { compareCommand } from '../../src/main/cli/compare/compare-command.ts'
import { draftCommand } from '../../src/main/cli/compare/draft-command.ts'
import { viewsCommand } from '../../src/main/cli/compare/views-command.ts'
import { catalogueCommand } from '../../src/main/cli/desk/catalogue-command.ts'
import { departmentCommand } from '../../src/main/cli/desk/department-command.ts'
import { listCommand } from '../../src/main/cli/desk/list-command.ts'
import { regionCommand } from '../../src/main/cli/desk/region-command.ts'
import { setCommand } from '../../src/main/cli/desk/set-command.ts'
import { valuesCommand } from '../../src/main/cli/desk/values-command.ts'
import { doctorCommand } from '../../src/main/cli/doctor-command.ts'
import { decideCommand } from '../../src/main/cli/history/decide-command.ts'
import { historyCommand } from '../../src/main/cli/history/history-command.ts'
import { missingCommand } from '../../src/main/cli/history/missing-command.ts'
import { namesCommand } from '../../src/main/cli/history/names-command.ts'
import { pendingCommand } from '../../src/main/cli/history/pending-command.ts'
import { revisionsCommand } from '../../src/main/cli/history/revisions-command.ts'
import { sourceCommand } from '../../src/main/cli/history/source-command.ts'
import { redoCommand, undoCommand } from '../../src/main/cli/history/undo-command.ts'
import { importCommand } from '../../src/main/cli/import/import-command.ts'
import { readCommand } from '../../src/main/cli/import/read-command.ts'
import { serveCommand } from '../../src/main/cli/serve-command.ts'
import type { Command } from '../../src/main/cli/terminal/command.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
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
const optionsIn = (text: string): string[] => [...text.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1] ?? '')
const everywhere = ['help', 'lang']

describe('the terminal as it is written down', () => {
  const rows = [...read('docs/terminal.md').matchAll(/^\| `tongbi (\w+)([^`]*)` \|/gm)]

  it('docs/terminal.md has every command, with the options that it takes', () => {
    expect(rows.map((row) => row[1]).sort()).toEqual(commands.map(({ name }) => name).sort())
    for (const [, name, usage = ''] of rows) {
      const command = commands.find((one) => one.name === name)
      expect({ name, options: optionsIn(usage).sort() }).toEqual({
        name,
        options: Object.keys(command?.options ?? {}).sort()
      })
    }
  })

  it('docs/terminal.md has every reason why there is no number, in the words in which the program says it', () => {
    const told = [...read('docs/terminal.md').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, code, says]) => [
      code,
      says
    ])
    const reasons = [...noNumberReasons, 'not-a-rate'].map((code) => [code, reasonText(code, 'en-US')])
    expect(told).toEqual(expect.arrayContaining(reasons))
  })

  it('docs/terminal.md has every code by which output says what is asked, refused or suspicious', () => {
    const words = new Set(read('docs/terminal.md').match(/[a-z]+(?:-[a-z]+)+/g))
    const codes = [...QuestionCode.options, ...refusalCodes, ...Object.keys(suspicions)]
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter((code) => !words.has(code))).toEqual([])
  })

  it('docs/terminal.md says what each letter of a formula is', () => {
    const told = [...read('docs/terminal.md').matchAll(/^\| (`.₀?`(?:, `.₀?`)*) \|/gmu)].flatMap(([, letters = '']) =>
      [...letters.matchAll(/`(.₀?)`/gu)].map(([, letter]) => letter)
    )
    const letters = Object.values(FORMULAS).flatMap((formula) => formula.match(/(?<![a-z])[a-z]₀?(?![a-z])/gu) ?? [])
    expect(told).toEqual(expect.arrayContaining([...new Set(letters)]))
  })

  it('the help of a command tells its options in both languages', () => {
    for (const { name, options, help } of commands) {
      for (const text of Object.values(help)) {
        const told = optionsIn(text)
        expect({ name, untold: Object.keys(options).filter((option) => !told.includes(option)) }).toEqual({
          name,
          untold: []
        })
      }
    }
  })

  it('the guides name every command', () => {
    for (const language of ['zh-CN', 'en-US']) {
      const [, chapter = ''] = read(`docs/guide/${language}/index.html`).split('id="terminal"')
      const named = chapter.slice(0, chapter.indexOf('</table>'))
      expect({ language, missing: commands.filter(({ name }) => !named.includes(`<code>${name}</code>`)) }).toEqual({
        language,
        missing: []
      })
    }
  })

  it('the examples of READMEs and guides name commands and options that there are', () => {
    for (const page of ['README.md', 'README.zh-CN.md', 'docs/guide/zh-CN/index.html', 'docs/guide/en-US/index.html']) {
      const examples = [
        ...read(page).matchAll(/(?:^|<pre>|<code>|\s)(?:tongbi|node out\/main\/tongbi\.cjs) ([a-z]+) ([^\n<]*)/gm)
      ]
      expect(examples.length).toBeGreaterThan(1)
      for (const [example, name, rest = ''] of examples) {
        const command = commands.find((one) => one.name === name)
        const known = [...Object.keys(command?.options ?? {}), ...everywhere]
        expect({ example, known: command !== undefined }).toEqual({ example, known: true })
        expect({ example, unknown: optionsIn(rest).filter((option) => !known.includes(option)) }).toEqual({
          example,
          unknown: []
        })
      }
    }
  })
})
