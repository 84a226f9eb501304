import { z } from 'zod'
import { StageChoice } from '../figure.ts'
import { Artifact, FileId } from '../file.ts'
import { CellPlace, SheetRange } from '../remark.ts'
import { call } from '../wire/call.ts'
import { QuestionCode } from './import/import-question.ts'

const Line = z.number().int().min(0)

const ofWords = <Of extends string>(of: Of) => z.object({ of: z.literal(of), as: z.string().min(1) })

/** One part of what figures mean. See src/core/reading/correction. */
export const Meaning = z.discriminatedUnion('of', [
  ofWords('period'),
  z.object({
    of: z.literal('measure'),
    as: z.enum(['level', 'growth', 'change', 'share', 'index', 'rank', 'target'])
  }),
  ofWords('unit'),
  z.object({ of: z.literal('region'), as: z.string() }),
  z.object({ of: z.literal('stage'), as: StageChoice }),
  z.object({ of: z.literal('indicator'), as: z.string() })
])
export type Meaning = z.infer<typeof Meaning>

/** A correction of the form as it was; `of` tells a person the head or name that it speaks of, `under` a parent's. */
export const KeptCorrection = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table']),
    range: SheetRange,
    of: z.string()
  }),
  z.object({
    kind: z.literal('parent'),
    label: CellPlace,
    parent: CellPlace.nullable(),
    of: z.string(),
    under: z.string().nullable()
  }),
  z.object({ kind: z.literal('meaning'), means: Meaning, range: SheetRange, of: z.string() })
])
export type KeptCorrection = z.infer<typeof KeptCorrection>

const FormLine = z.object({
  path: z.array(z.string()),
  text: z.string(),
  over: Line.nullable(),
  isHead: z.boolean()
})

/** The form's rows and columns by their words. */
const FormLines = z.object({
  columns: z.array(FormLine),
  bands: z.array(z.object({ left: Line, rows: z.array(FormLine), figures: SheetRange.nullable() })).min(1),
  used: SheetRange,
  loose: z.array(CellPlace.extend({ words: z.string() }))
})

/** How a department's return is read, kept by the form's own words. See src/core/reading/recipe. */
export const Recipe = z.object({
  name: z.string().min(1),
  department: z.string().nullable(),
  sheets: z.array(
    z.object({
      form: z.object({
        sheet: z.string(),
        headers: z.array(z.string()),
        stubs: z.array(z.string()),
        titles: z.array(z.string()).nullable().default(null),
        units: z.array(z.string()).nullable().default(null),
        department: z.string().nullable().default(null)
      }),
      lines: FormLines,
      corrections: z.array(KeptCorrection),
      answers: z.array(
        z.object({
          code: QuestionCode,
          /** The head that it was said of, by its words; null: of none, or of every head in such doubt. */
          head: z.string().nullable().default(null),
          value: z.string(),
          /** The words of each table that it was given for. */
          about: z.array(z.array(z.string()))
        })
      )
    })
  )
})
export type Recipe = z.infer<typeof Recipe>

export const KeptRecipe = Recipe.extend({ id: z.string() })
export type KeptRecipe = z.infer<typeof KeptRecipe>

export const recipeCalls = {
  'recipes.list': call({ input: z.object({}), output: z.array(KeptRecipe) }),
  /** Renames, takes single corrections or answers out; one change in the history. */
  'recipes.save': call({ input: z.object({ recipe: KeptRecipe }), output: KeptRecipe }),
  'recipes.withdraw': call({ input: z.object({ id: z.string() }), output: z.object({ change: z.number().int() }) }),
  /** One recipe, or (null) all of the desk, as a file for a colleague's desk. */
  'recipes.export': call({ input: z.object({ id: z.string().nullable() }), output: Artifact }),
  /** Takes recipes in from such a file; those that the desk has already are left as they are. */
  'recipes.import': call({
    input: z.object({ file: FileId }),
    output: z.object({ taken: z.number().int(), known: z.number().int() })
  })
}
