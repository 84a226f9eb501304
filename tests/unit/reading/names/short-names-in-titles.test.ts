import { describe, expect, it } from 'vitest'
import { shortNamesIn } from '#core/reading/meaning/places/short-name-in-title.ts'

const PLACES = ['恩施', '湖北', '巴东', '襄阳', '白银', '日照', '长安', '利川']

/** The places of the list that the text may begin with; with a point where a year or a month follows. */
const names = (text: string) =>
  shortNamesIn(text).flatMap(({ name, isDated }) => (PLACES.includes(name) ? `${name}${isDated ? '·' : ''}` : []))

describe('a name without its kind at the beginning of a title', () => {
  it.each([
    ['恩施2023年主要指标', ['恩施·']],
    ['表3 2023年恩施主要经济指标', ['恩施']],
    ['恩施1-6月国民经济运行情况', ['恩施·']],
    ['利川6月月报', ['利川·']],
    ['2023年湖北各县市粮食产量', ['湖北']],
    ['巴东', ['巴东']],
    ['恩施（修订）', ['恩施']],
    ['襄阳统计年鉴', ['襄阳']]
  ])('may stand in %s', (title, found) => {
    expect(names(title)).toEqual(found)
  })

  it.each(['2023年白银产量', '日照时数', '长安街改造进度', '2023年主要指标', 'Sheet1'])(
    'is no word that says what is counted: %s',
    (title) => {
      expect(names(title)).toEqual([])
    }
  )
})
