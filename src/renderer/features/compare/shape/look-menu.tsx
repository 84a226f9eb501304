import { FormatPainterOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover, Segmented, Select } from 'antd'
import { memo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureColour } from '#contract/calls/view-calls.ts'
import type { SymbolStyle, TableShape } from '#contract/table-shape.ts'
import { type Magnitude, magnitudes } from '#core/layout/cells/shown-unit.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import styles from './shape.module.css'

const COLOURS: readonly FigureColour[] = ['direction', 'heat', 'bars', 'none']
const DECIMALS: readonly number[] = [0, 1, 2, 3, 4]
const AUTOMATIC = -1

/** How figures look: unit and decimals of the table or of one column, colour, symbols, sums, what is left out. */
export const LookMenu = memo(function LookMenu(props: {
  readonly shape: TableShape
  readonly onShape: (patch: Partial<TableShape>) => void
  readonly colour: FigureColour
  readonly onColour: (colour: FigureColour) => void
  /** The column of the cell in focus, where it holds figures; asked when the menu opens, not at every step of the focus. */
  readonly columnInFocus: () => { readonly key: string; readonly name: string } | null
  /** Left by Escape: the keys go back to the table. */
  readonly onLeave: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <div
          className={styles['look']}
          role="dialog"
          aria-label={t('look.title')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            setOpen(false)
            props.onLeave()
          }}
        >
          <Looks {...props} column={open ? props.columnInFocus() : null} />
        </div>
      }
    >
      <Button icon={<FormatPainterOutlined />} aria-haspopup="dialog" aria-expanded={open} title={t('look.hint')}>
        {t('look.title')}
      </Button>
    </Popover>
  )
})

function Looks(
  props: Parameters<typeof LookMenu>[0] & { readonly column: { readonly key: string; readonly name: string } | null }
): ReactNode {
  const { t } = useTranslation('compare')
  const [ofColumn, setOfColumn] = useState(false)
  const { shape, onShape, column } = props
  const { look } = shape
  const own = ofColumn && column !== null ? look.columns[column.key] : undefined
  const { magnitude, decimals } = ofColumn ? (own ?? { magnitude: 'stored', decimals: null }) : look
  const put = (patch: { magnitude?: Magnitude; decimals?: number | null }): void => {
    if (!ofColumn || column === null) onShape({ look: { ...look, ...patch } })
    else {
      const columns = { ...look.columns, [column.key]: { magnitude, decimals, ...patch } }
      onShape({ look: { ...look, columns } })
    }
  }
  return (
    <>
      <Segmented<'table' | 'column'>
        block
        aria-label={t('look.of')}
        value={ofColumn && column !== null ? 'column' : 'table'}
        options={[
          { value: 'table', label: t('look.table') },
          {
            value: 'column',
            label: column === null ? t('look.column') : t('look.columnNamed', { name: column.name }),
            disabled: column === null
          }
        ]}
        onChange={(which) => setOfColumn(which === 'column')}
      />
      <Field name={t('look.unit')}>
        <Segmented<Magnitude>
          aria-label={t('look.unit')}
          value={magnitude}
          options={magnitudes.map((value) => ({ value, label: t(`look.magnitude.${value}`) }))}
          onChange={(value) => put({ magnitude: value })}
        />
      </Field>
      <Field name={t('look.decimals')}>
        <Segmented<number>
          aria-label={t('look.decimals')}
          value={decimals ?? AUTOMATIC}
          options={[
            { value: AUTOMATIC, label: t('look.automatic') },
            ...DECIMALS.map((value) => ({ value, label: String(value) }))
          ]}
          onChange={(value) => put({ decimals: value === AUTOMATIC ? null : value })}
        />
      </Field>
      {Object.keys(look.columns).length > 0 && (
        <Button type="link" onClick={() => onShape({ look: { ...look, columns: {} } })}>
          {t('look.reset', { count: Object.keys(look.columns).length })}
        </Button>
      )}
      <Field name={t('look.colour')}>
        <Segmented<FigureColour>
          aria-label={t('look.colour')}
          value={props.colour}
          options={COLOURS.map((value) => ({ value, label: t(`look.colours.${value}`) }))}
          onChange={props.onColour}
        />
      </Field>
      <Symbols />
      <div className={styles['switches']}>
        <Checkbox checked={shape.chapters} onChange={() => onShape({ chapters: !shape.chapters })}>
          {t('look.chapters')}
        </Checkbox>
        <Checkbox checked={shape.totals} onChange={() => onShape({ totals: !shape.totals })}>
          {t('look.totals')}
        </Checkbox>
        <Checkbox
          checked={shape.hideEmpty.rows}
          onChange={() => onShape({ hideEmpty: { ...shape.hideEmpty, rows: !shape.hideEmpty.rows } })}
        >
          {t('look.hideRows')}
        </Checkbox>
        <Checkbox
          checked={shape.hideEmpty.columns}
          onChange={() => onShape({ hideEmpty: { ...shape.hideEmpty, columns: !shape.hideEmpty.columns } })}
        >
          {t('look.hideColumns')}
        </Checkbox>
      </div>
    </>
  )
}

/** How symbols are printed is a setting of the desk: every table of a bureau follows its publication. */
function Symbols(): ReactNode {
  const { t } = useTranslation('compare')
  const sayFailure = useSayFailure()
  const style = useDesk('compare.symbols', {})
  const put = useDeskMutation('compare.setSymbols', { onError: sayFailure })
  return (
    <Field name={t('look.symbols')}>
      <Select<SymbolStyle>
        aria-label={t('look.symbols')}
        value={style.data?.style ?? 'common'}
        options={(['common', 'yearbook'] as const).map((value) => ({ value, label: t(`look.symbol.${value}`) }))}
        onChange={(value) => put.mutate({ style: value })}
      />
    </Field>
  )
}

function Field(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['field']}>
      <span>{props.name}</span>
      {props.children}
    </div>
  )
}
