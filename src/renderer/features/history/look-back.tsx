import { Button, Input, Space } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'

/** Shows the desk as it was known on a day, at a time or after a change, on every screen. */
export function LookBack(): ReactNode {
  const { t } = useTranslation('history')
  const [moment, setMoment] = useState('')
  const look = useDeskMutation('history.lookBack', { onError: useSayFailure() })
  const go = (): void => {
    if (moment.trim() !== '') look.mutate({ moment })
  }
  return (
    <Space.Compact>
      <Input
        aria-label={t('lookBackTo')}
        placeholder={t('momentHint')}
        title={t('momentWhat')}
        value={moment}
        style={{ width: 190 }}
        onChange={(event) => setMoment(event.target.value)}
        onPressEnter={go}
      />
      <Button loading={look.isPending} onClick={go}>
        {t('lookBack')}
      </Button>
    </Space.Compact>
  )
}
