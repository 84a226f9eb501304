import type { FileDepartment } from '#contract/calls/import/import-job.ts'
import { bureauNamed } from '#core/catalogue/departments/bureau-named.ts'
import { DepartmentNames } from '#core/catalogue/departments/department-names.ts'
import { writtenDepartment } from '#core/catalogue/departments/written-department.ts'
import { cellName } from '#core/reading/grid.ts'
import { listDepartments } from '../../departments/departments.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import type { Store } from '../../store/store.ts'
import type { ReadSheet } from '../../workbook/read-file.ts'
import { pictureRows } from '../../workbook/sheet-picture.ts'
import type { JobFile } from '../job/job-file.ts'
import { departmentOf } from '../sheet-guidance.ts'
import { nobody } from './file-department.ts'

/**
 * Whose file it seems to be: as its sheets say; that of the recipes that read it; as it is called; as the folder that
 * it lies in is called; as the source that its sheets name. `place` is the name of the region that the import is of.
 */
export function recognisedDepartment(store: Store, file: JobFile, place: string | null): FileDepartment {
  const names = departmentNames(store)
  const [reading] = file.readings.values()
  const written = writtenIn(store, reading?.sheets ?? [], names, place)
  if (written.sender !== null) return written.sender
  const ofRecipe = departmentName(store, departmentOf(file.guidance.values()))
  if (ofRecipe !== null) return { ...nobody, name: ofRecipe, from: 'recipe' }
  const fileName = file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const named = names.in(fileName) ?? bureauNamed(fileName, place)
  if (named !== null) return { ...nobody, name: named, from: 'file-name' }
  for (const folder of file.folders) {
    const found = names.in(folder)
    if (found !== null) return { ...nobody, name: found, from: 'folder' }
  }
  return written.source ?? nobody
}

/** The same as long as the desk's departments are. */
export function departmentNames(store: Store): DepartmentNames {
  return store.remember('department names in texts', () => new DepartmentNames(listDepartments(store)))
}

/** Who sent the file and whose figures it gives, as its sheets say; null where none does, or several are named. */
function writtenIn(
  store: Store,
  sheets: readonly ReadSheet[],
  names: DepartmentNames,
  place: string | null
): { readonly sender: FileDepartment | null; readonly source: FileDepartment | null } {
  const found = sheets.flatMap(({ name: sheet, picture }) => {
    const texts = (row: number) => pictureRows(picture, row, 1)[0] ?? []
    const one = writtenDepartment({ rowCount: picture.rowCount, texts }, names, place)
    if (one === null) return []
    const told: FileDepartment = {
      ...nobody,
      name: departmentName(store, one.department),
      from: 'sheet',
      sheet,
      cell: cellName(one.row, one.column)
    }
    return [{ isSource: one.isSource, told }]
  })
  const agreed = (isSource: boolean): FileDepartment | null => {
    const [first, ...others] = found.filter((one) => one.isSource === isSource).map(({ told }) => told)
    return first === undefined || others.some(({ name }) => name !== first.name) ? null : first
  }
  return { sender: agreed(false), source: agreed(true) }
}
