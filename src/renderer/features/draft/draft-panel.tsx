import { CopyOutlined, EditOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DraftFigure } from '#contract/calls/draft-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import { draftText } from '#core/draft/draft.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { Unbroken } from '../../ui/words/unbroken.tsx'
import styles from './draft.module.css'
import { keptTogether } from './kept-together.ts'
import { PhraseEditor, type PhraseEdits } from './phrase-editor.tsx'

/** What a draft is written about: a comparison's choice. */
export type DraftChoice = Pick<CallInput<'draft.write'>, 'regions' | 'periods' | 'indicators' | 'basis' | 'asOf'>

/** 文字: the first draft of the analysis beside the table; each number leads to its cell. */
export function DraftPanel(props: {
  readonly choice: DraftChoice
  /** What of a table it is about, in words. */
  readonly of: string
  readonly onFigure: (figure: DraftFigure) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('draft')
  const { language } = useAppearance()
  const { message } = App.useApp()
  const sayFailure = useSayFailure()
  const [edits, setEdits] = useState<PhraseEdits | null>(null)
  const phrases = useDeferredValue(edits ?? NONE)
  const draft = useDesk('draft.write', { ...props.choice, language, phrases }, { keep: true })
  const copy = (): void => {
    if (draft.data === undefined) return
    navigator.clipboard
      .writeText(draftText(draft.data))
      .then(() => message.success(t('copied')))
      .catch(sayFailure)
  }
  return (
    <SidePanel
      label={t('title')}
      heading={t('title')}
      width="clamp(300px, 34vw, 420px)"
      close={t('close')}
      onClose={props.onClose}
      tools={
        <>
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-pressed={edits !== null}
            onClick={() => setEdits(edits === null ? {} : null)}
          >
            {t('phrases')}
          </Button>
          <Button type="text" icon={<CopyOutlined />} onClick={copy} disabled={!hasText(draft.data)}>
            {t('copy')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <p className={`${styles['of']} muted`}>{props.of}</p>
        {draft.isError ? (
          <Failed error={draft.error} onRetry={() => void draft.refetch()} />
        ) : draft.data === undefined ? (
          <Skeleton kind="rows" rows={6} />
        ) : hasText(draft.data) ? (
          <Paragraphs draft={draft.data} onFigure={props.onFigure} />
        ) : (
          <p className="muted">{t('nothing')}</p>
        )}
      </div>
      {edits !== null && <PhraseEditor edits={edits} onEdits={setEdits} onDone={() => setEdits(null)} />}
    </SidePanel>
  )
}

const NONE: PhraseEdits = {}

function hasText(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.paragraphs.length > 0
}

function Paragraphs(props: { readonly draft: Draft; readonly onFigure: (figure: DraftFigure) => void }): ReactNode {
  const { t } = useTranslation('draft')
  return (
    <div className={styles['text']} lang={props.draft.language}>
      {props.draft.paragraphs.map((paragraph, nth) => (
        // A chapter has a paragraph for each stage: they have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={nth} className={styles['paragraph']}>
          {keptTogether(paragraph.segments).map((piece, at) =>
            'words' in piece ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Unbroken key={at} text={piece.words} />
            ) : (
              // Pieces of a sentence have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={at} className={styles['kept']}>
                {piece.kept.map((segment, one) =>
                  segment.figure === null ? (
                    segment.text
                  ) : (
                    <button
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      key={one}
                      type="button"
                      className={styles['figure']}
                      title={[
                        t(`measure.${segment.figure.measure}`, { exact: exactText(segment.figure) }),
                        ...(segment.alone === null ? [] : [t('alone', { share: segment.alone })]),
                        ...(segment.together === null ? [] : [t('together', { sum: segment.together })])
                      ].join('\n')}
                      onClick={() => props.onFigure(segment.figure)}
                    >
                      {segment.text}
                    </button>
                  )
                )}
              </span>
            )
          )}
        </p>
      ))}
    </div>
  )
}

function exactText({ decimal, unit }: DraftFigure): string {
  return unit === null ? decimal : `${decimal} ${unit}`
}
