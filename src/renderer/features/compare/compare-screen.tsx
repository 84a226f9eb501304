import { App, Button } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { momentOfView } from '#contract/calls/view-calls.ts'
import { measuresToAsk } from '#core/layout/measures/shown-measure.ts'
import type { Dimension } from '#core/layout/pivot/pivot.ts'
import { runCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useSetWork } from '../../app/desk/use-set-work.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { useSameList } from '../../ui/behaviour/use-same-list.ts'
import { useSteady } from '../../ui/behaviour/use-steady.ts'
import { usePeriodWords } from '../../ui/words/period-words.ts'
import { useRegionName } from '../../ui/words/region-name.ts'
import { ChoosingPanel } from './choosing/choosing-panel.tsx'
import { inOrderOfTime, openingPeriods } from './choosing/period-choice.ts'
import { showingOne, showingSeveral, takenIn } from './choosing/shown-choice.ts'
import { ComparisonWork } from './comparison-work.tsx'
import { patchOf } from './view/comparison-view.ts'
import { useAskedIndicator } from './view/use-asked-indicator.ts'
import { useAskedPeriod } from './view/use-asked-period.ts'
import { useComparisonView } from './view/use-comparison-view.ts'
import { useYearAtTop } from './view/use-year-at-top.ts'
import { YearBehind } from './view/year-behind.tsx'

/** Most periods that one comparison takes. */
const MOST_PERIODS = 120

const NONE: readonly never[] = []

/** 对比: the table is the page; what to compare is chosen in a panel beside it. */
export function CompareScreen(): ReactNode {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const periodWords = usePeriodWords()
  const state = useDesk('desk.state', {})
  const anywhere = useDesk('compare.scope', { region: null })
  const open = state.data?.open ?? null
  const region = regionToShow(open?.region ?? null, anywhere.data?.regions ?? [], open?.regionName ?? null)
  const { view, error, change } = useComparisonView()
  const work = region?.code ?? null
  const regions = useMemo(() => {
    const withFigures = new Set(anywhere.data?.regions.map(({ code }) => code))
    const kept = view?.regions.filter((code) => withFigures.has(code)) ?? []
    return kept.length > 0 ? kept : work === null ? [] : [work]
  }, [view?.regions, anywhere.data, work])
  const scope = useDesk(
    'compare.scope',
    { region: regions.length === 1 ? (regions[0] ?? null) : null },
    { enabled: anywhere.isSuccess && regions.length > 0, keep: true }
  )
  const catalogue = useDesk('catalogue.indicators', {})
  const setWork = useSetWork()
  const [params, setParams] = useViewParams('compare')

  const withFigures = useMemo(() => {
    const ids = new Set(scope.data?.indicators)
    return {
      periods: inOrderOfTime(scope.data?.periods.map(({ period }) => period) ?? []),
      indicators: catalogue.data?.indicators.filter(({ id }) => ids.has(id)) ?? []
    }
  }, [scope.data, catalogue.data])
  // Most regions have figures of the same.
  const available = useSameList(withFigures.periods)
  const indicators = useSameList(withFigures.indicators)
  const chosenPeriods = useMemo(
    () => view?.periods.filter((period) => available.includes(period)) ?? [],
    [view?.periods, available]
  )
  const shown = useMemo(
    () => (chosenPeriods.length > 0 ? chosenPeriods : openingPeriods(scope.data?.periods ?? NONE, open?.year ?? null)),
    [chosenPeriods, scope.data, open?.year]
  )
  const periods = useSameList(shown)
  const focus = params['focus'] ?? null
  const onLeft = useSteady(() => setParams({ focus: null }, { replace: true }))
  useAskedIndicator(focus, view, { change, onLeft })
  const onSeen = useSteady(() => setParams({ period: null }, { replace: true }))
  const isReady = view !== null && scope.data !== undefined && !scope.isPlaceholderData
  useAskedPeriod(params['period'] ?? null, { available, periods, isReady }, { change, onSeen })
  useYearAtTop(
    open?.year ?? null,
    { chosen: chosenPeriods, available, scope: scope.data?.periods ?? NONE },
    {
      onMove: (moved) => change({ periods: moved }),
      onNone: (year, last) => void message.info(t('yearWithout', { year: String(year), last: periodWords(last) }))
    }
  )
  // What had figures at an earlier moment belongs to a table of then, also where it has none now.
  const isOfThen = view !== null && (view.against !== null || view.asOf !== null)
  const chosen = useMemo(() => {
    if (view?.indicators == null) return null
    const known = new Set((isOfThen ? (catalogue.data?.indicators ?? []) : indicators).map(({ id }) => id))
    const kept = view.indicators.filter((id) => known.has(id))
    // Who comes for one indicator finds it, whatever was chosen before.
    const isLeftOut = focus !== null && !kept.includes(focus) && indicators.some(({ id }) => id === focus)
    return isLeftOut ? indicators.map(({ id }) => id).filter((id) => id === focus || kept.includes(id)) : kept
  }, [view?.indicators, isOfThen, catalogue.data, indicators, focus])
  const held = useMemo(
    () => ({ periods: scope.data?.periods ?? [], indicators, focus, year: open?.year ?? null }),
    [scope.data, indicators, focus, open?.year]
  )

  const withAny = useMemo(() => anywhere.data?.regions ?? [], [anywhere.data])
  const couldBe = useMemo(
    () => ({ indicators, regions: withAny, periods: available }),
    [indicators, withAny, available]
  )

  const failure = state.error ?? anywhere.error ?? scope.error ?? catalogue.error ?? error
  if (failure !== null) return <Failed error={failure} onRetry={() => void anywhere.refetch()} />
  if (anywhere.data !== undefined && region === null) {
    return (
      <Empty title={t('empty.title', { region: '' })} what={t('empty.what')}>
        <Button type="primary" onClick={() => runCommand('import')}>
          {t('empty.import')}
        </Button>
      </Empty>
    )
  }
  if (region === null || view === null || scope.data === undefined || catalogue.data === undefined) {
    return <Skeleton kind="page" />
  }

  const chooseRegion = (code: string): void => {
    const regionName = anywhere.data?.regions.find((one) => one.code === code)?.name ?? null
    setWork({ region: code, regionName, year: open?.year ?? null })
    // Sorted was the table of the region before; another opens in the order of the catalogue, by its chapters.
    change({ regions: [], shape: showingOne(view.shape, 'regions', { before: regions.length }), sort: null })
  }
  const chooseRegions = (codes: string[]): void => {
    const [only] = codes
    if (codes.length === 1 && only !== undefined) chooseRegion(only)
    else {
      const shape = showingSeveral(view.shape, 'regions', { before: regions.length, now: codes.length })
      change({ regions: codes, shape })
    }
  }
  const choosePeriods = (chosen: string[]): void => {
    if (chosen.length > MOST_PERIODS) void message.info(t('choosing.tooMany'))
    const shape = showingSeveral(view.shape, 'periods', { before: periods.length, now: chosen.length })
    change({ periods: chosen.slice(-MOST_PERIODS), shape })
  }
  const chooseIndicators = (next: string[] | null): void => {
    const count = (ids: readonly string[] | null): number => (ids ?? indicators).length
    const shape = showingSeveral(view.shape, 'indicators', { before: count(chosen), now: count(next) })
    change({ indicators: next, shape })
  }
  const takeIn = (dimension: Dimension, key: string): void => {
    const all = {
      indicators: indicators.map(({ id }) => id),
      regions: withAny.map(({ code }) => code),
      periods: available
    }
    const now = { indicators: chosen ?? all.indicators, regions, periods }
    const taken = takenIn(view.shape, dimension, key, { chosen: now[dimension], all: all[dimension] })
    const [only] = taken.chosen
    // The table is of the region of work: another alone is that from now on.
    if (dimension === 'regions' && taken.chosen.length === 1 && only !== undefined) chooseRegion(only)
    else if (dimension === 'periods') change({ shape: taken.shape, periods: taken.chosen.slice(-MOST_PERIODS) })
    else change({ shape: taken.shape, [dimension]: taken.chosen })
  }
  if (indicators.length === 0 || available.length === 0) {
    return <NothingHere region={region.name} others={withAny} onRegion={chooseRegion} />
  }
  const print = params['print']
  return (
    <ComparisonWork
      choice={{
        regions,
        periods: [...periods],
        indicators: chosen === null ? null : [...chosen],
        measures: measuresToAsk(view.shape.show),
        basis: view.basis,
        asOf: view.asOf
      }}
      held={held}
      available={couldBe}
      onTakeIn={takeIn}
      region={region.code}
      onOpenView={(saved) => {
        const [only] = saved.content.regions
        const isOne = saved.content.regions.length === 1 && only === region.code
        change({
          ...patchOf(saved.content),
          ...(isOne ? { regions: [] } : {}),
          asOf: momentOfView(saved),
          opened: saved.id
        })
      }}
      view={view}
      change={change}
      focus={focus}
      note={
        <YearBehind
          year={open?.year ?? null}
          periods={periods}
          available={available}
          onAdd={(period) => choosePeriods(inOrderOfTime([...periods, period]))}
        />
      }
      aside={
        view.choosing && (
          <ChoosingPanel
            regions={withAny}
            chosenRegions={regions}
            onRegions={chooseRegions}
            basis={view.basis}
            onBasis={(basis) => change({ basis })}
            asOf={view.asOf}
            onAsOf={(asOf) => change({ asOf })}
            scope={available}
            periods={periods}
            onPeriods={choosePeriods}
            indicators={indicators}
            chosen={chosen}
            onIndicators={chooseIndicators}
            onClose={() => change({ choosing: false })}
          />
        )
      }
      printing={print === undefined ? null : print === 'portrait' ? 'portrait' : 'landscape'}
      onPrint={(orientation) => setParams({ print: orientation }, { replace: print !== undefined })}
      onPrinted={() => setParams({ print: null })}
    />
  )
}

/** The region of work; where none is chosen, the first that has figures. */
function regionToShow(
  code: string | null,
  withFigures: readonly { readonly code: string; readonly name: string }[],
  name: string | null
): { code: string; name: string } | null {
  if (code !== null) return { code, name: withFigures.find((one) => one.code === code)?.name ?? name ?? code }
  return withFigures[0] ?? null
}

function NothingHere(props: {
  readonly region: string
  readonly others: readonly { readonly code: string; readonly name: string; readonly figures: number }[]
  readonly onRegion: (code: string) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const regionNameOf = useRegionName()
  return (
    <Empty title={t('empty.title', { region: regionNameOf(props.region) })} what={t('empty.what')}>
      <Button type="primary" onClick={() => runCommand('import')}>
        {t('empty.import')}
      </Button>
      {props.others.length > 0 && (
        <>
          <p>{t('empty.regions')}</p>
          {props.others.slice(0, 12).map(({ code, name }) => (
            <Button key={code} type="link" onClick={() => props.onRegion(code)}>
              {regionNameOf(name)}
            </Button>
          ))}
        </>
      )}
    </Empty>
  )
}
