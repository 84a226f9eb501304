import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartPanel } from '#core/chart/chart-model.ts'

/** What a panel shows, as a table for who cannot see it. */
export function ChartTable(props: { readonly panel: ChartPanel; readonly label: string }): ReactNode {
  const { t } = useTranslation('chart')
  const { panel } = props
  return (
    // The box of a table is as large as its rows, whatever is said of it.
    <div className="visually-hidden">
      <table>
        <caption>{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{panel.isLying ? t('what') : t('period')}</th>
            {panel.series.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {panel.categories.map((category, at) => (
            // Two regions may bear one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={at}>
              <th scope="row">{category}</th>
              {panel.series.map(({ key, points }) => (
                <td key={key}>{points[at]?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
