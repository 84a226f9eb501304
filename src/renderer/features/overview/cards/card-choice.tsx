import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { moveCard } from './card-order.ts'
import styles from './cards.module.css'

/** Which cards, and in which order; kept with the desk as soon as they are put. */
export function CardChoice(props: {
  readonly rows: readonly ComparisonRow[]
  readonly cards: readonly string[]
  /** Chosen by the user, not by the program. */
  readonly isOwn: boolean
  readonly onCards: (cards: string[] | null) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const { cards, onCards } = props
  const names = new Map(props.rows.map(({ indicator }) => [indicator.id, nameOf(indicator)]))
  const shown = cards.filter((id) => names.has(id))
  const options = props.rows
    .filter(({ indicator }) => !cards.includes(indicator.id))
    .map(({ indicator }) => ({ value: indicator.id, label: nameOf(indicator), indicator }))
  return (
    <section
      className={styles['choice']}
      aria-label={t('chooseCards')}
      onKeyDown={(event) => {
        // The list of indicators closes first.
        if (event.key === 'Escape' && !event.defaultPrevented) props.onClose()
      }}
    >
      <div className={styles['choiceHead']}>
        <Select
          showSearch={{
            filterOption: (query, option) => option !== undefined && isFoundBy(query, option.indicator)
          }}
          className={styles['adding'] ?? ''}
          autoFocus
          placeholder={t('addCard')}
          aria-label={t('addCard')}
          value={null}
          options={options}
          onChange={(id: string | null) => {
            if (id !== null) onCards([...shown, id])
          }}
        />
        {props.isOwn && <Button onClick={() => onCards(null)}>{t('firstCards')}</Button>}
        <Button onClick={props.onClose}>{t('cardsDone')}</Button>
      </div>
      <ol>
        {shown.map((id, at) => (
          <li key={id}>
            <span>{names.get(id)}</span>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined />}
              disabled={at === 0}
              aria-label={t('cardUp', { name: names.get(id) ?? id })}
              onClick={() => onCards(moveCard(shown, id, -1))}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined />}
              disabled={at === shown.length - 1}
              aria-label={t('cardDown', { name: names.get(id) ?? id })}
              onClick={() => onCards(moveCard(shown, id, 1))}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('cardAway', { name: names.get(id) ?? id })}
              onClick={() => onCards(shown.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
