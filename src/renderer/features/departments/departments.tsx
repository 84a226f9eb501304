import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Department } from '#contract/calls/department-calls.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import { ListBesideForm } from '../../ui/lists/list-beside-form.tsx'
import { OtherNames } from '../../ui/lists/other-names.tsx'
import type { PickRow } from '../../ui/lists/pick-list.tsx'
import { DepartmentPanel } from './department-panel.tsx'

/** The departments of the desk, each with what names it; the chosen one beside, to be renamed or merged. */
export function Departments({ parts }: { readonly parts: ReactNode }): ReactNode {
  const { t } = useTranslation('departments')
  const list = useDesk('departments.list', {})
  return (
    <ListBesideForm
      of={{ words: 'departments', choice: 'department' }}
      parts={parts}
      list={list}
      head={[t('name'), t('indicators'), t('imports'), t('tasks'), t('recipes')]}
      columns="minmax(200px, 420px) 88px 88px 88px 88px"
      numeric={[1, 2, 3, 4]}
      rowsOf={rowsOf}
      form={({ items, id, close, opened }) => (
        <DepartmentPanel
          key={id ?? ''}
          department={items.find(({ name }) => name === id) ?? null}
          isNew={id === null}
          departments={items}
          onClose={close}
          onSaved={opened}
        />
      )}
    />
  )
}

function rowsOf(departments: readonly Department[], query: string): PickRow[] {
  const count = (number: number): string => (number === 0 ? '' : number.toLocaleString())
  return departments
    .filter(({ name, aliases, pinyin }) => isFoundBy(query, { name, nameEn: null, pinyin, aliases }))
    .map(({ name, aliases, indicators, imports, tasks, recipes }) => ({
      id: name,
      cells: [
        <span key="name">
          {name}
          <OtherNames names={aliases} />
        </span>,
        ...[indicators, imports, tasks, recipes].map(count)
      ]
    }))
}
