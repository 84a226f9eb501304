import type { Department } from '#contract/calls/department-calls.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { deskRecipes } from '../recipes/desk-recipes.ts'
import { departmentName, keptDepartments } from '../store/changes/department-names.ts'
import type { Store } from '../store/store.ts'
import { deskTasks } from '../targets/key-tasks.ts'

/** Departments of the desk's list and those that it names anywhere, each under the name of now, in order. */
export function knownDepartments(store: Store): readonly string[] {
  return listDepartments(store).map(({ name }) => name)
}

/** The same with what names them. */
export function listDepartments(store: Store): readonly Department[] {
  return store.remember('departments of the desk', () => {
    const found = new Map<string, { indicators: number; imports: number; tasks: number; recipes: number }>()
    const uses = (written: string) => {
      const name = departmentName(store, written)
      const known = found.get(name) ?? { indicators: 0, imports: 0, tasks: 0, recipes: 0 }
      found.set(name, known)
      return known
    }
    const kept = new Map([...keptDepartments(store).values()].map((one) => [one.name, one]))
    for (const name of kept.keys()) uses(name)
    for (const { department, imports } of sendersOfImports(store)) uses(department).imports += imports
    for (const { department } of deskIndicators(store).values())
      if (department !== null) uses(department).indicators += 1
    for (const { department } of deskRecipes(store)) if (department !== null) uses(department).recipes += 1
    for (const { department } of deskTasks(store)) if (department !== null) uses(department).tasks += 1
    return [...found]
      .map(([name, counts]) => ({
        ...{ name, aliases: [...(kept.get(name)?.aliases ?? [])], isKept: kept.has(name) },
        ...{ pinyin: pinyinOf(name), ...counts }
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
  })
}

function sendersOfImports(store: Store): { readonly department: string; readonly imports: number }[] {
  return store
    .sql(
      `SELECT department, count(DISTINCT import) AS imports
       FROM (
         SELECT department, CASE kind WHEN 'import' THEN id END AS import FROM change WHERE id <= :upTo
         UNION
         SELECT department, change FROM sheet WHERE change <= :upTo
       )
       WHERE department IS NOT NULL GROUP BY department`
    )
    .all({ upTo: store.upTo }) as { department: string; imports: number }[]
}
