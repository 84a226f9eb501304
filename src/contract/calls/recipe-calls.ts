import { z } from 'zod'
import { Stage } from '../figure.ts'
import { Artifact, FileId } from '../file.ts'
import { call } from '../wire/call.ts'

const Anchor = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('words'),
    words: z.string(),
    nth: z.union([z.number().int().min(0), z.literal('last')]),
    after: z.number().int().min(0)
  }),
  z.object({ by: z.literal('edge'), edge: z.enum(['first', 'last']) })
])
const Place = z.tuple([Anchor, Anchor])

const ofWords = <Of extends string>(of: Of) => z.object({ of: z.literal(of), as: z.string().min(1) })

/** One part of what figures mean. See src/core/reading/correction. */
export const Meaning = z.discriminatedUnion('of', [
  ofWords('period'),
  z.object({
    of: z.literal('measure'),
    as: z.enum(['level', 'growth', 'change', 'share', 'index', 'rank', 'target'])
  }),
  ofWords('unit'),
  ofWords('region'),
  z.object({ of: z.literal('stage'), as: Stage }),
  z.object({ of: z.literal('indicator'), as: z.string() })
])
export type Meaning = z.infer<typeof Meaning>

/** A correction kept by names and heads; `was` and `of` tell a person where it stood and what it speaks of. */
export const AnchoredCorrection = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'table']),
    rows: Place,
    columns: Place,
    was: z.string().default(''),
    of: z.string().default('')
  }),
  z.object({
    kind: z.literal('parent'),
    label: Place,
    parent: Place.nullable(),
    was: z.string().default(''),
    of: z.string().default(''),
    under: z.string().nullable().default(null)
  }),
  z.object({
    kind: z.literal('meaning'),
    means: Meaning,
    rows: Place,
    columns: Place,
    was: z.string().default(''),
    of: z.string().default('')
  })
])
export type AnchoredCorrection = z.infer<typeof AnchoredCorrection>

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
      corrections: z.array(AnchoredCorrection),
      answers: z.array(
        z.object({
          code: z.enum(['which-indicator', 'which-period', 'which-region', 'which-unit', 'which-layout', 'which-sign']),
          value: z.string()
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
