import { z } from 'zod'
import { call } from '../wire/call.ts'

/** As it stands in the desk, however it came there. */
const KnownDepartment = z.string().min(1)
/** As a person types it. */
const DepartmentName = z.string().trim().min(1).max(80)

export const Department = z.object({
  name: z.string(),
  /** Names that mean it too: those it had, those of departments merged with it. */
  aliases: z.array(z.string()),
  /** It is on the desk's own list, and not only named somewhere. */
  isKept: z.boolean(),
  /** The sounds of the name, to be searched. */
  pinyin: z.string(),
  /** How many name it. */
  indicators: z.number().int(),
  imports: z.number().int(),
  tasks: z.number().int(),
  recipes: z.number().int()
})
export type Department = z.infer<typeof Department>

const Made = z.object({ change: z.number().int() })

export const departmentCalls = {
  /** The desk's list, and whatever departments it names anywhere; by name. */
  'departments.list': call({ input: z.object({}), output: z.array(Department) }),
  /**
   * A new one where `former` is null, else that one under another name or with other aliases (null: as they are). What
   * names it anywhere means it still. One change.
   */
  'departments.save': call({
    input: z.object({
      former: KnownDepartment.nullable(),
      name: DepartmentName,
      aliases: z.array(KnownDepartment).nullable().default(null)
    }),
    output: Made
  }),
  /** Two that are one. One change, undoable at any time: nothing that is stored is rewritten. */
  'departments.merge': call({ input: z.object({ from: KnownDepartment, into: KnownDepartment }), output: Made }),
  /** Takes one from the list; what names it stays as it was written. */
  'departments.withdraw': call({ input: z.object({ name: KnownDepartment }), output: Made })
}
