import { z } from 'zod'
import { LAYOUTS } from '#core/reading/layout/layout.ts'
import { HEAD_DOUBTS } from '#core/reading/meaning/doubts/head-doubt.ts'
import { Params } from '../../remark.ts'

/** One of two readings of a table whose form leaves a doubt, with what it makes of a cell. See src/core/reading/layout. */
export const LayoutChoice = z.object({
  layout: z.enum(LAYOUTS),
  header: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  stub: z.array(z.string()),
  sample: z.object({
    cell: z.string(),
    text: z.string(),
    became: z
      .object({
        indicator: z.array(z.string()),
        period: z.string().nullable(),
        region: z.string().nullable(),
        unit: z.string().nullable()
      })
      .nullable()
  })
})
export type LayoutChoice = z.infer<typeof LayoutChoice>

export const QuestionCode = z.enum([
  'which-indicator',
  'which-period',
  'which-region',
  'which-unit',
  'which-layout',
  ...HEAD_DOUBTS
])

/** One question, asked once for all tables that share it; of heads in other words another is asked. */
export const ImportQuestion = z.object({
  id: z.string(),
  code: QuestionCode,
  /** The head that is in doubt, by its words: the answer holds for heads in these words alone; null: of no head. */
  head: z.string().nullable(),
  params: Params,
  guess: z.string().nullable(),
  /** The two readings to choose from, for which-layout; none for the others. */
  choices: z.array(LayoutChoice),
  answer: z.string().nullable(),
  /** What holds as long as nobody answers, so that storing need not wait; null: storing waits for the answer. */
  supposed: z.string().nullable(),
  /** Where that was said in an earlier import of the form: when, and in words; null: it was not. */
  remembered: z.object({ at: z.string(), name: z.string() }).nullable(),
  /** The tables that ask it. */
  tables: z.array(z.object({ file: z.string(), sheet: z.string(), table: z.number().int() }))
})
export type ImportQuestion = z.infer<typeof ImportQuestion>

/** Does storing wait for an answer? */
export function isOpen({ answer, supposed }: Pick<ImportQuestion, 'answer' | 'supposed'>): boolean {
  return answer === null && supposed === null
}
