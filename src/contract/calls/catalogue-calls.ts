import { z } from 'zod'
import { LANGUAGES } from '#core/language.ts'
import { DeskErrorData } from '../error.ts'
import { Figure, Indicator, IndicatorId, PeriodText, Region, RegionCode } from '../figure.ts'
import { Artifact, FileId } from '../file.ts'
import { call } from '../wire/call.ts'

export const IndicatorEdit = Indicator.omit({
  pinyin: true,
  aliasPinyin: true,
  merged: true,
  figures: true,
  id: true
}).extend({
  id: Indicator.shape.id.nullable()
})
export type IndicatorEdit = z.infer<typeof IndicatorEdit>

const Merge = z.object({ from: z.array(IndicatorId).min(1).max(100), into: IndicatorId })

/** What a merge of indicators does. */
export const MergePlan = z.object({
  into: IndicatorId,
  from: z.array(IndicatorId),
  /** Figures that are read as the other's from then on. */
  figures: z.number().int(),
  /** Places where both had the same value. */
  same: z.number().int(),
  /** Places where the two say something else. Both are kept, and the usual rule says which is shown. */
  different: z.number().int(),
  /** The first of those places: what stands, and what yields to it. */
  overlaps: z.array(z.object({ stands: Figure, yields: Figure }))
})
export type MergePlan = z.infer<typeof MergePlan>

/** null: not chosen by. */
const SplitScope = z.object({
  regions: z.array(RegionCode).nullable(),
  periods: z.array(PeriodText).nullable(),
  /** Changes that claimed the figures: imports and edits. */
  changes: z.array(z.number().int()).nullable()
})

const Split = z.object({
  from: IndicatorId,
  to: IndicatorId.nullable(),
  name: z.string().min(1).max(120).nullable(),
  scope: SplitScope,
  reason: z.string().max(500).nullable()
})

/** What a spreadsheet makes of the catalogue, row by row. */
export const CatalogueImport = z.object({
  rows: z.array(
    z.object({
      /** As spreadsheets count. */
      row: z.number().int(),
      kind: z.enum(['new', 'changed', 'unchanged', 'refused']),
      id: IndicatorId,
      name: z.string(),
      /** What changes. */
      fields: z.array(z.string()),
      /** The same field by field, as a person reads it: codes of words (see core/catalogue/catalogue-sheet) and names. */
      changes: z.array(z.object({ field: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
      /** Code of the sentence (wording/refusals or an error's), the text it is about, and the head of its column. */
      refusal: z.object({ code: z.string(), text: z.string(), column: z.string().nullable() }).nullable()
    })
  )
})
export type CatalogueImport = z.infer<typeof CatalogueImport>

const Year = z.number().int().min(1000).max(2999)

export const RegionEdit = z.object({
  code: RegionCode.nullable(),
  name: z.string().trim().min(1).max(60),
  parent: RegionCode.nullable(),
  validFrom: Year.nullable().default(null),
  validTo: Year.nullable().default(null),
  /** null: as they are. */
  formerNames: z.array(z.string().trim().min(1).max(60)).max(50).nullable().default(null),
  sumOf: z.array(RegionCode).min(1).max(500).nullable().default(null)
})
export type RegionEdit = z.output<typeof RegionEdit>

export const catalogueCalls = {
  'catalogue.indicators': call({
    input: z.object({}),
    output: z.object({
      chapters: z.array(z.string()),
      /** English names of those that the program brings along. */
      chapterNames: z.record(z.string(), z.string()),
      indicators: z.array(Indicator)
    })
  }),
  /**
   * What is wrong with a formula while it is typed; `unit`: of what comes out, `addsUp`: do its
   * values of parts make that of the whole; null where that cannot be said.
   */
  'catalogue.checkFormula': call({
    input: z.object({
      id: Indicator.shape.id.nullable(),
      name: z.string(),
      unit: z.string().nullable(),
      formula: z.string().min(1).max(400)
    }),
    output: z.object({
      problem: DeskErrorData.pick({ code: true, params: true }).nullable(),
      indicators: z.array(Indicator.pick({ id: true, name: true, nameEn: true, unit: true })),
      unit: z.string().nullable(),
      addsUp: z.boolean().nullable()
    })
  }),
  /** A new indicator where id is null. One change in the history, with before and after. */
  'catalogue.saveIndicator': call({ input: z.object({ indicator: IndicatorEdit }), output: Indicator }),
  'catalogue.planMerge': call({ input: Merge, output: MergePlan }),
  /**
   * Indicators that are one become one, with their series; names become aliases. One change, undoable at any time:
   * nothing that is stored is moved or rewritten.
   */
  'catalogue.merge': call({
    input: Merge.extend({ reason: z.string().max(500).nullable() }),
    output: MergePlan.extend({ change: z.number().int() })
  }),
  /** The same said of several indicators, as one change; what is left out of the patch stays as each has it. */
  'catalogue.editMany': call({
    input: z.object({
      ids: z.array(IndicatorId).min(1).max(5000),
      patch: IndicatorEdit.pick({
        chapter: true,
        department: true,
        unit: true,
        decimals: true,
        kind: true,
        direction: true,
        priceBasis: true,
        aggregation: true
      }).partial()
    }),
    output: z.object({ change: z.number().int() })
  }),
  /** Puts indicators before another one of a chapter, or at its end. */
  'catalogue.move': call({
    input: z.object({
      ids: z.array(IndicatorId).min(1).max(5000),
      chapter: z.string().min(1),
      parent: IndicatorId.nullable(),
      before: IndicatorId.nullable()
    }),
    output: z.object({ change: z.number().int() })
  }),
  /** Takes indicators out that nothing rests on. */
  'catalogue.withdraw': call({
    input: z.object({ ids: z.array(IndicatorId).min(1).max(5000) }),
    output: z.object({ change: z.number().int() })
  }),
  /** How many figures a split would take along, and what there is to choose by. */
  'catalogue.planSplit': call({
    input: Split.pick({ from: true, scope: true }),
    output: z.object({
      figures: z.number().int(),
      regions: z.array(z.object({ code: RegionCode, name: z.string(), figures: z.number().int() })),
      periods: z.array(z.object({ period: PeriodText, figures: z.number().int() })),
      changes: z.array(z.object({ change: z.number().int(), about: z.string(), figures: z.number().int() }))
    })
  }),
  /** Some figures of an indicator become another's, or a new one's (`to` null, under `name`). One change, undoable. */
  'catalogue.split': call({
    input: Split,
    output: z.object({ change: z.number().int(), indicator: IndicatorId, figures: z.number().int() })
  }),
  'catalogue.export': call({ input: z.object({ language: z.enum(LANGUAGES) }), output: Artifact }),
  /** What would become of the catalogue; nothing is changed. */
  'catalogue.planImport': call({ input: z.object({ file: FileId }), output: CatalogueImport }),
  /** New and changed rows as one change; null: there was none. */
  'catalogue.import': call({
    input: z.object({ file: FileId }),
    output: CatalogueImport.extend({ change: z.number().int().nullable() })
  }),
  /** Regions by name, pinyin, its initials or code; those with figures first. */
  'catalogue.regions': call({
    input: z.object({ query: z.string().max(60), limit: z.number().int().max(500), withFigures: z.boolean() }),
    output: z.array(Region)
  }),
  /**
   * The region that a code or a name means: of namesakes the one in `within`, in the region of work, or in the desk.
   * Throws unknown-region, ambiguous-region.
   */
  'catalogue.namedRegion': call({
    input: z.object({ name: z.string().min(1).max(120), within: RegionCode.nullable() }),
    output: Region
  }),
  /** The regions of the desk: those with figures, sums of such, and what the desk itself says of regions; in order. */
  'catalogue.deskRegions': call({ input: z.object({}), output: z.array(Region) }),
  /** A region of the desk's own where code is null. A name that it loses stays one that it is found by. One change. */
  'catalogue.saveRegion': call({ input: RegionEdit, output: Region.extend({ change: z.number().int() }) }),
  /** Takes a region of the desk out that nothing rests on, or what the desk says of one of the national list. */
  'catalogue.withdrawRegion': call({
    input: z.object({ code: RegionCode }),
    output: z.object({ change: z.number().int() })
  })
}
