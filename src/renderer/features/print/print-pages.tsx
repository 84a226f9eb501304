import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { HEAD_PADDING, headLines } from '#core/layout/cells/head-lines.ts'
import { lineCount } from '#core/layout/cells/text-width.ts'
import { wraps } from '#core/layout/cells/wrapped-lines.ts'
import type { HeaderCell, LayoutCell, LayoutColumn, NumberCell, TableLayout } from '#core/layout/layout.ts'
import { noteParts } from '#core/layout/notes/note-parts.ts'
import { MM_PER_POINT, NOTE_SCALE, type Page, type PagePlan } from '#core/layout/paper/page-plan.ts'
import { goesUnder, type Room } from '#core/layout/pivot/widths.ts'
import styles from './print-pages.module.css'

/**
 * A table's planned pages as sheets of paper. The preview shows them and the printer takes the very same elements:
 * what differs is only the print media. `painted` says which pages have their table; the others are blank sheets of
 * the right size, for previews of hundreds of pages.
 */
export function PrintPages(props: {
  readonly layout: TableLayout
  readonly plan: PagePlan
  readonly painted: (page: Page) => boolean
}): ReactNode {
  const { t } = useTranslation('print')
  const { layout, plan } = props
  const { paper } = plan
  return (
    <>
      <style>{`@page { size: A4 ${paper.orientation}; margin: 0 }`}</style>
      {plan.pages.map((page) => (
        <section
          key={page.number}
          className={styles['page']}
          data-page={page.number}
          aria-label={t('page', { page: page.number, pages: plan.pages.length })}
          style={{
            width: mm(paper.width),
            ['--paper-height' as string]: mm(paper.height),
            padding: `${mm(paper.margin.top)} ${mm(paper.margin.right)} ${mm(paper.margin.bottom)} ${mm(paper.margin.left)}`,
            fontSize: `${plan.fontSize}pt`,
            ['--cell-padding' as string]: `${plan.cellPadding}em`
          }}
        >
          {props.painted(page) && <PageBody layout={layout} plan={plan} page={page} />}
        </section>
      ))}
    </>
  )
}

function PageBody(props: { readonly layout: TableLayout; readonly plan: PagePlan; readonly page: Page }): ReactNode {
  const { t } = useTranslation('print')
  const { layout, plan, page } = props
  const title = page.isContinued ? t('continued', { title: layout.title }) : layout.title
  const width = page.columnWidths.reduce((sum, one) => sum + one, 0)
  const rows = layout.rows.slice(page.firstRow, page.endRow)
  const lines = rows.map((row, at) => ({ row, height: page.rowHeights[page.firstRow + at] ?? 0 }))
  const heading = page.heading === null ? undefined : layout.rows[page.heading]
  if (page.heading !== null && heading !== undefined) {
    const [name, ...others] = heading.cells
    const again = { type: 'text' as const, text: t('again', { name: name?.text ?? '' }) }
    lines.unshift({
      row: { ...heading, cells: [again, ...others] },
      height: page.againHeights[page.heading] ?? 0
    })
  }
  const marks = new Map(
    page.columns.map((column) => [column, Math.max(0, ...rows.map(({ cells }) => marksOf(cells[column])))])
  )
  return (
    <>
      <h2 className={styles['title']} style={{ height: mm(plan.titleHeight) }}>
        {title}
      </h2>
      {layout.unitLine !== null && (
        <p className={styles['unit']} style={{ height: mm(plan.unitLineHeight), width: mm(width) }}>
          {layout.unitLine}
        </p>
      )}
      <table
        className={styles['table']}
        data-short={plan.room === 'short' ? '' : undefined}
        style={{ width: mm(width) }}
      >
        <colgroup>
          {page.columnWidths.map((one, at) => (
            <col key={page.columns[at]} style={{ width: mm(one) }} />
          ))}
        </colgroup>
        <thead>
          {page.header.map((cells, level) => (
            // A header row is its level.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={level} style={{ height: mm(page.headerRowHeights[level] ?? 0) }}>
              {cells.map((cell) => (
                <th
                  key={cell.column}
                  scope={cell.columnSpan > 1 ? 'colgroup' : 'col'}
                  colSpan={cell.columnSpan}
                  rowSpan={cell.rowSpan}
                >
                  {headLines(cell.text, headRoom(plan, page, cell)).join('\n')}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {lines.map(({ row, height }) => (
            <tr key={row.key} style={{ height: mm(height) }}>
              {page.columns.map((column, at) => (
                <BodyCell
                  key={column}
                  layout={layout}
                  column={column}
                  marks={marks.get(column) ?? 0}
                  room={plan.room}
                  width={(page.columnWidths[at] ?? 0) / (plan.fontSize * MM_PER_POINT) - plan.cellPadding * 2}
                  cell={row.cells[column]}
                  depth={row.depth}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {page.hasNotes && (
        <div className={styles['notes']} style={{ fontSize: `${plan.fontSize * NOTE_SCALE}pt`, width: mm(width) }}>
          {layout.notes.map((note) => (
            <Note key={note} note={note} />
          ))}
        </div>
      )}
      <p className={styles['number']} style={{ height: mm(plan.paper.margin.bottom) }}>
        {t('page', { page: page.number, pages: plan.pages.length })}
      </p>
    </>
  )
}

/** Ems that a heading has for its text. */
function headRoom(plan: PagePlan, page: Page, { column, columnSpan }: HeaderCell): number {
  const width = page.columnWidths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
  return width / (plan.fontSize * MM_PER_POINT) - HEAD_PADDING
}

/** Set in three columns, so that further lines of a note stand under its text and its number under the first one's. */
function Note({ note }: { readonly note: string }): ReactNode {
  const { opening, number, text } = noteParts(note)
  return (
    <p>
      <span>{opening}</span>
      <span>{number}</span>
      <span>{text}</span>
    </p>
  )
}

function BodyCell(props: {
  readonly layout: TableLayout
  readonly column: number
  /** How many marks hang at most beside a figure of the column. */
  readonly marks: number
  readonly room: Room
  /** Ems that it has for its text. */
  readonly width: number
  readonly cell: LayoutCell | undefined
  readonly depth: number
}): ReactNode {
  const { layout, column, cell } = props
  if (column === 0) {
    return (
      <th scope="row" style={{ paddingLeft: `calc(var(--cell-padding) + ${props.depth}em)` }}>
        {cell?.text}
      </th>
    )
  }
  const shape = layout.columns[column]
  const look = [
    styles[shape?.align ?? 'left'],
    props.marks > 0 ? styles['marked'] : '',
    shape === undefined || cell === undefined ? '' : flowOf(shape, cell, props)
  ].join(' ')
  const room = { ['--marks' as string]: props.marks }
  if (cell?.type !== 'number')
    return (
      <td className={look} style={room}>
        {cell?.text}
      </td>
    )
  return (
    <td className={look} style={room}>
      {cell.text.slice(0, cell.text.length - cell.suffix.length)}
      <Suffix of={cell} />
    </td>
  )
}

/** Where the plan counts further lines of a cell, and nowhere else, its text may have them: other fonts are wider. */
function flowOf(
  column: LayoutColumn,
  cell: LayoutCell,
  { room, width }: { readonly room: Room; readonly width: number }
): string | undefined {
  if (goesUnder(cell, room, width)) return styles['under']
  return wraps(column) || (column.role === 'unit' && lineCount(cell.text, width) > 1) ? styles['wrapped'] : ''
}

function marksOf(cell: LayoutCell | undefined): number {
  return cell?.type === 'number' ? cell.marks.length : 0
}

/** A note's mark is set small and hangs into the margin of its column, so that digits stay under digits. */
function Suffix({ of: { suffix, marks } }: { readonly of: NumberCell }): ReactNode {
  const words = suffix.slice(0, suffix.length - marks.length)
  return (
    <>
      {words !== '' && <span className={styles['words']}>{words}</span>}
      {marks !== '' && <span className={styles['mark']}>{marks}</span>}
    </>
  )
}

function mm(length: number): string {
  return `${Math.round(length * 1000) / 1000}mm`
}
