import { formatPeriod, parsePeriod } from '../../../../../period/period.ts'

/**
 * 存款余额 and 季末存栏 under 1-9月 are what there was at the end of September, and so is how they compare: no months add up to
 * a balance. Other things that are there at a time (待售面积, 登记失业率) are printed under such heads, and are of these months then; where only
 * the title says the months, they are those at the end of them. At the end of all twelve it is that of the year. `isSaid`:
 * a head says a part of the year.
 */
export function atEndOfMonths(told: string, isSaid: boolean, ...names: readonly (readonly string[])[]): string {
  const period = told.includes('-') ? parsePeriod(told) : null
  if (period?.kind !== 'months' && period?.kind !== 'quarters') return told
  const state = isSaid ? BALANCE : STATE
  const isState = names.some((said) => said.some((name) => state.test(name)))
  if (!isState || names.some((said) => said.some((name) => FLOW.test(name)))) return told
  const { kind, year, to } = period
  if (kind === 'months') return to === 12 ? told : formatPeriod({ kind: 'month', year, month: to })
  return to === 4 ? told : formatPeriod({ kind: 'quarter', year, quarter: to })
}

/** 年末 and the like, and no 期末考试. */
const AT_END = '末(?!考|测|评|学|班|[尾梢端节])'
/** 季末存栏, 各项存款余额, 余额（含外资）, and the rates of balances to each other. 余额变动 and 余额宝 are none. */
const BALANCE = new RegExp(
  `[期月季]${AT_END}|(?:余额|存贷款?比[例率]?|贷存比|不良(?:贷款)?率)(?:[(（][^()（）]*[)）])?$`
)
const STATE = new RegExp(
  [
    BALANCE.source,
    `年${AT_END}|实有|登记失业率`,
    '(?:[存贷]款|[库结]存|存栏|存量|保有量)(?:[头只]?数|[量额])?$',
    '待[售租](?:面积|套数|房源)?$',
    '(?:参保|从业|就业|在岗|在[册职校]|登记失业)(?:职工|学生)?(?:人[员数]+|人)$|在岗职工$|在校生$',
    '(?:户籍|常住|总)人口[数量]?$'
  ].join('|')
)
/** 新增贷款 under 贷款余额, 国内贷款 under 到位资金: what came or went, or a mean of what there was. */
const FLOW =
  /到位资金|资金来源|新增|净[增投]|发放|投放|累放|收回|回收|归集|回笼|转移|再就业|新[开登设]|注销|退出|迁[入出]|[平日月人户]均/
