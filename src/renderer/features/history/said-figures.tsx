import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedPlace, SaidFigure } from '#contract/calls/history-calls.ts'
import type { Source } from '#contract/figure.ts'
import { cellPlace } from '#contract/wording/cell-place.ts'
import { figureText } from '#contract/wording/sentence.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { openSource } from '../source/opened-source.ts'
import styles from './history.module.css'
import { saidText, usePlaceName } from './said-words.ts'

export interface SaidRow extends NamedPlace {
  readonly before: SaidFigure | null
  readonly after: SaidFigure | null
  readonly difference: string | null
  readonly source?: Source | null
}

/** Figures before and after, one a line; a click opens the original of what was said. */
export function SaidFigures(props: {
  readonly rows: readonly SaidRow[]
  readonly before: string
  readonly after: string
  /** The change whose word the source is; null: of what stands. */
  readonly sourceOf: number | null
}): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const placeName = usePlaceName()
  const hasSource = props.rows.some(({ source }) => source !== undefined)
  const files = new Set(props.rows.flatMap(({ source }) => source?.file ?? []))
  // Of what is all new there is nothing to be told but what it is.
  const hasBefore = props.rows.some(({ before }) => before !== null)
  return (
    <table className={styles['said']}>
      <thead>
        <tr>
          <th>{t('place')}</th>
          {hasBefore && <th className="numeric">{props.before}</th>}
          <th className="numeric">{props.after}</th>
          {hasBefore && <th className="numeric">{t('difference')}</th>}
          <th>{t('unit')}</th>
          {hasSource && <th>{t('source')}</th>}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => {
          const { region, indicator, measure, period, unit, before, after, difference, source } = row
          const isSame = saidText(before) === saidText(after)
          return (
            // A target in percent and one in the indicator's unit may stand beside each other.
            <tr key={`${region} ${indicator} ${measure} ${period} ${unit}`} data-same={isSame || undefined}>
              <td>
                {measure === 'target' ? (
                  placeName(row)
                ) : (
                  <button
                    type="button"
                    className={styles['open']}
                    title={t('openSource')}
                    onClick={() => openSource({ region, indicator, measure, period, change: props.sourceOf })}
                  >
                    {placeName(row)}
                  </button>
                )}
              </td>
              {hasBefore && (
                <td className="numeric">
                  <Said said={before} />
                </td>
              )}
              <td className="numeric">
                <Said said={after} />
              </td>
              {hasBefore && <td className="numeric">{figureText(difference ?? '')}</td>}
              <td className={styles['unit']}>{unit === null ? '' : unitName(unit, language)}</td>
              {hasSource && <SourceCell source={source ?? null} withFile={files.size > 1} />}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The cell alone where all figures are of one file, which is told on hover and to those who listen; else file › cell. */
function SourceCell({ source, withFile }: { readonly source: Source | null; readonly withFile: boolean }): ReactNode {
  if (source?.file == null || source.sheet === null || source.cell === null) return <td />
  const { file, sheet, cell } = source
  return (
    <td className={styles['readFrom']} title={cellPlace({ file, sheet, cell })}>
      {withFile ? (
        <span className={styles['place']}>
          <span>{file}</span>
          <span>{` › ${cell}`}</span>
        </span>
      ) : (
        cell
      )}
    </td>
  )
}

function Said({ said }: { readonly said: SaidFigure | null }): ReactNode {
  const { t } = useTranslation('history')
  return (
    <>
      {saidText(said)}
      {said?.stage != null && <small className="muted"> {t(`stage.${said.stage}`)}</small>}
    </>
  )
}
