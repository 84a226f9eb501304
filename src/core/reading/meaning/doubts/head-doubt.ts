/**
 * What the words of a head may leave open where its figures do not decide, and how it may be meant:
 *
 * - `which-sign`: the figures under a decrease (降幅, 同比下降): 3.2 is 3.2 less and changes its sign (`turned`: -3.2 is
 *   3.2 more), or they carry their own (`as-typed`: -3.2 is 3.2 less).
 * - `which-owner`: a growth, change or rank behind a level and something that is said of it (余额 | 当月新增 | 同比增长%):
 *   of what stands for itself (`principal`), or of what it stands behind (`nearest`). Behind parts that only their head
 *   counts (粮食产量 over 小麦 | 玉米 | 同比) the head stands for itself.
 * - `which-comparison`: a head that says with what it compares and not how (同比): by how many percent (`growth`), by how
 *   much (`change`), or what was then (`before`).
 * - `which-alike`: two columns or rows whose words differ and that were read as the same thing, with other figures: two
 *   things, each named by its own words (`apart`), or the same told twice (`same`).
 * - `which-parts`: rows that follow 其中：小学 under 在校学生 flush and name no quantity themselves (初中): parts of the whole as
 *   that is (`following`), or only what is marked is one (`marked`).
 * - `which-halves`: a row without figures that is half of the name beside it (规模以上 above 工业增加值: `one-name`), or heads
 *   what follows (`group`).
 * - `which-sum`: 本季累计 beside neither 本季 nor 本年累计: what the year adds up to by the end of the quarter (`so-far`), or the
 *   months of the quarter (`within`).
 * - `which-area`: 房屋 in 平方米 where nothing says which area of it: 建筑面积 (`floor-area`), or another, so that the name stays
 *   as it is written (`as-named`).
 * - `which-dots`: … in the place of a figure where no note of the sheet says what it means: that the figure is not known
 *   (`unknown`), or that it is too small to be printed in the unit (`negligible`).
 */
export const HEAD_READINGS = {
  'which-sign': ['as-typed', 'turned'],
  'which-owner': ['principal', 'nearest'],
  'which-comparison': ['growth', 'change', 'before'],
  'which-alike': ['apart', 'same'],
  'which-parts': ['following', 'marked'],
  'which-halves': ['one-name', 'group'],
  'which-sum': ['so-far', 'within'],
  'which-area': ['floor-area', 'as-named'],
  'which-dots': ['unknown', 'negligible']
} as const

export type HeadDoubt = keyof typeof HEAD_READINGS
export type HeadReading<Doubt extends HeadDoubt = HeadDoubt> = (typeof HEAD_READINGS)[Doubt][number]

/**
 * What a person said of the heads of a table: 降幅 is meant so. Heads that are written in the same words are meant
 * alike; of those in other words nothing is said.
 */
export type HeadReadings = readonly SaidOfHead[]

export interface SaidOfHead {
  readonly doubt: HeadDoubt
  /** The head by its words, as the question has it. */
  readonly head: string
  readonly reading: HeadReading
}

export const HEAD_DOUBTS = Object.keys(HEAD_READINGS) as readonly HeadDoubt[]

export function isHeadDoubt(code: string): code is HeadDoubt {
  return Object.hasOwn(HEAD_READINGS, code)
}

/** What was said of a head; null: nothing. */
export function readingSaid<Doubt extends HeadDoubt>(
  said: HeadReadings,
  doubt: Doubt,
  head: string
): HeadReading<Doubt> | null {
  const found = said.find((one) => one.doubt === doubt && one.head === head)
  return found === undefined ? null : headReading(doubt, found.reading)
}

/** The words of several heads that are only in doubt together. */
export function headsTogether(words: readonly string[]): string {
  return words.join(' | ')
}

/** The reading that an answer names; null: it names none of that doubt. */
export function headReading<Doubt extends HeadDoubt>(doubt: Doubt, answer: string): HeadReading<Doubt> | null {
  const readings: readonly HeadReading<Doubt>[] = HEAD_READINGS[doubt]
  return readings.find((reading) => reading === answer) ?? null
}
