import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '利川.tongbi'), create: true })
  await desk.store(await desk.read([returnFile('利川.csv')], { region: '422802' }))
})
afterEach(() => desk.close())

/** A return that names no region, under a name of its own; the figures are other ones each time unless `value` is given. */
function returnFile(name: string, value: string | null = null): string {
  day += 1
  const path = join(desk.folder, name)
  writeFileSync(
    path,
    `\ufeff主要经济指标\n指标名称,单位,2023年\n地区生产总值,亿元,${value ?? 100 + day}\n粮食产量,吨,${day}\n`
  )
  return path
}

async function asked(path: string, region: string | null = null) {
  const job = await desk.read([path], region === null ? {} : { region })
  const open = job.questions.filter(isOpen).map(({ code, guess, params }) => ({ code, guess, ...params }))
  return { job, open }
}

async function regionOf(change: number): Promise<string[]> {
  const { rows } = await desk.call('history.effect', { change, offset: 0, limit: 10 })
  return [...new Set(rows.map(({ region }) => region))]
}

describe('towns under their usual names', () => {
  const townsOf = async (...rows: string[]) => {
    const path = join(desk.folder, '各乡镇.csv')
    writeFileSync(path, `\ufeff利川市2023年各乡镇主要指标\n乡镇,粮食产量（吨）\n${rows.join('\n')}\n`)
    return asked(path, '422802')
  }

  it('are those of the national list, each where one town alone fits', async () => {
    const { job } = await townsOf('都亭办事处,11', '东城街道办事处,12', '团堡,13', '柏杨坝,14', '南坪乡,15')
    expect(job.newRegions).toEqual([])
    expect(await regionOf((await desk.store(job)).change)).toEqual([
      '422802001',
      '422802002',
      '422802105',
      '422802101',
      '422802202'
    ])
  })

  it('are told from districts elsewhere by the towns beside them', async () => {
    const { job } = await townsOf('都亭,11', '东城,12', '团堡镇,13')
    expect(await regionOf((await desk.store(job)).change)).toEqual(['422802001', '422802002', '422802105'])
  })

  it('leave what is left of them out: it is no region', async () => {
    const { job } = await townsOf('都亭办事处,11', '团堡,13', '其他,40', '不分乡镇,2')
    expect(job.newRegions).toEqual([])
    const { rows } = await desk.call('import.changes', {
      job: job.id,
      kinds: ['refused'],
      suspiciousOnly: false,
      offset: 0,
      limit: 10
    })
    expect(rows.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['B5', 'rest-of-places'],
      ['B6', 'rest-of-places']
    ])
    expect(await regionOf((await desk.store(job)).change)).toEqual(['422802001', '422802105'])
  })

  it('leave the sum of some of them out, but not that of all', async () => {
    const rows = ['都亭办事处,11', '团堡,13', '柏杨坝,14', '三乡镇合计,38', '以上合计,38', '全市合计,80']
    const { job } = await townsOf(...rows)
    expect(job.newRegions).toEqual([])
    const choice = { job: job.id, kinds: ['refused' as const], suspiciousOnly: false, offset: 0, limit: 10 }
    const { rows: refused } = await desk.call('import.changes', choice)
    expect(refused.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['B6', 'sum-of-places'],
      ['B7', 'sum-of-places']
    ])
    const { change } = await desk.store(job)
    expect(new Set(await regionOf(change))).toEqual(new Set(['422802', '422802001', '422802101', '422802105']))
  })

  it('are not guessed where no town has the name', async () => {
    const { job } = await townsOf('都亭办事处,11', '苏马荡办事处,12', '团堡,13')
    expect(job.newRegions.map(({ name }) => name)).toEqual(['苏马荡办事处'])
  })

  it('are those of the same stem whose rank has changed, said before they are stored', async () => {
    const { job, open } = await townsOf('都亭街道,11', '团堡街道,12', '柏杨坝乡,13', '南坪镇,14')
    expect(open).toEqual([])
    expect(job.newRegions.map(({ name, takenAsName, near }) => [name, takenAsName, near])).toEqual([
      ['团堡街道', '团堡镇', null],
      ['柏杨坝乡', '柏杨坝镇', null],
      ['南坪镇', '南坪乡', null]
    ])
    const [first] = job.newRegions
    const own = await desk.call('import.takeRegion', { job: job.id, code: first?.code ?? '', region: null })
    expect(own.newRegions[0]).toMatchObject({ name: '团堡街道', takenAs: null })
    const again = await desk.call('import.takeRegion', { job: job.id, code: first?.code ?? '', region: '422802105' })
    const codes = ['422802001', '422802105', '422802101', '422802202']
    expect(await regionOf((await desk.store(again)).change)).toEqual(codes)
  })

  it('are others where the one of the same stem is listed beside them', async () => {
    const { job } = await townsOf('都亭街道,11', '团堡镇,12', '团堡乡,13')
    expect(job.newRegions).toMatchObject([{ name: '团堡乡', takenAs: null, near: null }])
  })

  it('are new where a character is another, with the town that may be meant', async () => {
    const { job } = await townsOf('都亭街道,11', '团保镇,12', '柏杨坝镇,13', '柏杨坪镇,14')
    expect(job.newRegions).toMatchObject([
      {
        name: '团保镇',
        takenAs: null,
        near: { code: '422802105', name: '团堡镇', path: ['湖北省', '恩施土家族苗族自治州', '利川市'] }
      },
      { name: '柏杨坪镇', takenAs: null, near: null }
    ])
    const [first] = job.newRegions
    const taken = await desk.call('import.takeRegion', { job: job.id, code: first?.code ?? '', region: '422802105' })
    expect(taken.newRegions[0]).toMatchObject({ takenAs: '422802105', near: null })
  })
})

describe('towns in a table titled with a county that no list knows', () => {
  const write = (name: string, ...lines: string[]): string => {
    const path = join(desk.folder, name)
    writeFileSync(path, `\ufeff${lines.join('\n')}\n`)
    return path
  }
  const towns = ['城关镇,32100', '东风乡,18900', '南坪乡,18900'] as const
  const ofTowns = (...rows: string[]) =>
    write('乡镇.csv', '龙泉县2023年各乡镇主要指标', '乡镇,粮食产量（吨）', ...rows, ...towns)

  beforeEach(async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '龙泉.tongbi'), create: true })
  })

  const regions = async () => {
    const all = await desk.call('catalogue.deskRegions', {})
    return all
      .map(({ code, name, parent }) => ({ code, name, parent }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  }

  it('are parts of it, and not ranked with it', async () => {
    const county = write('龙泉县.csv', '龙泉县主要指标', '指标名称,单位,2022年,2023年', '粮食产量,吨,233000,234000')
    await desk.store(await desk.read([county, ofTowns()]))
    const all = await regions()
    const whole = all.find(({ name }) => name === '龙泉县')?.code ?? ''
    expect(all.filter(({ parent }) => parent === whole).map(({ name }) => name)).toEqual(['东风乡', '南坪乡', '城关镇'])
    const ranking = await desk.call('compare.ranking', { region: whole, year: 2023, indicator: null })
    expect(ranking?.regions).toHaveLength(3)
    expect(ranking?.regions).not.toContain(whole)
  })

  it('bring the county along where no other table tells of it, and its total is the county’s', async () => {
    await desk.store(await desk.read([ofTowns('全县,69900')]))
    const all = await regions()
    expect(all.find(({ name }) => name === '龙泉县')).toMatchObject({ parent: null })
    expect(all.filter(({ parent }) => parent !== null)).toHaveLength(3)
  })

  it('are not taken for its parts where they are counties themselves', async () => {
    const beside = write(
      '对比.csv',
      '龙泉县2023年与先进县对比',
      '县名,粮食产量（吨）',
      '甲丰县,1',
      '乙丰县,2',
      '丙丰县,3'
    )
    await desk.store(await desk.read([beside]))
    expect((await regions()).map(({ name, parent }) => [name, parent])).toEqual([
      ['丙丰县', null],
      ['乙丰县', null],
      ['甲丰县', null]
    ])
  })
})

describe('the total of a list in which the region of work stands', () => {
  it('is that of what the list lies in, not of the region itself', async () => {
    const path = join(desk.folder, '县市.csv')
    const rows = ['全州,1481.5', '恩施市,400', '利川市,259.9', '建始县,180']
    writeFileSync(path, `\ufeff2023年地区生产总值\n单位：亿元\n县市,地区生产总值\n${rows.join('\n')}\n`)
    const { open } = await asked(path)
    expect(open).toMatchObject([{ code: 'which-region', guess: '422800' }])
    const { job } = await asked(path, '422802')
    expect(job.questions.filter(isOpen)).toMatchObject([{ code: 'which-region', guess: '422800' }])
  })

  it('is the region’s own where what it lies in stands there to compare with', async () => {
    const path = join(desk.folder, '对照.csv')
    writeFileSync(
      path,
      '\ufeff2023年地区生产总值\n单位：亿元\n地区,地区生产总值\n全市,259.9\n湖北省,55803\n恩施州,1481.5\n'
    )
    expect((await asked(path)).open).toEqual([])
  })
})

describe('the total of a place above what is listed of it', () => {
  const suspicious = async (counties: number, total: string): Promise<string[]> => {
    const path = join(desk.folder, `${total}${counties}.csv`)
    const all = ['恩施市', '利川市', '建始县', '巴东县', '宣恩县', '咸丰县', '来凤县', '鹤峰县']
    const listed = all.slice(0, counties).map((name, at) => `${name},${250 + at * 10}`)
    writeFileSync(
      path,
      `\ufeff2023年地区生产总值\n单位：亿元\n县市,地区生产总值\n${total},1481.5\n${listed.join('\n')}\n`
    )
    const { job } = await asked(path, '422800')
    const { rows } = await desk.call('import.changes', {
      ...{ job: job.id, kinds: ['new'], suspiciousOnly: true, offset: 0, limit: 20 }
    })
    return rows.filter(({ cell }) => cell === 'B4').flatMap(({ suspicions }) => suspicions.map(({ code }) => code))
  }

  it('is held against the sum only where nearly all of its parts are there', async () => {
    expect(await suspicious(4, '全州')).toEqual([])
    expect(await suspicious(8, '全州')).toEqual(['not-the-sum'])
    expect(await suspicious(4, '合计')).toEqual(['not-the-sum'])
  })
})

describe('全省 and 全州 beside the region of work', () => {
  it('are the province and the prefecture that it lies in, 全市 and 合计 the region itself', async () => {
    const path = join(desk.folder, '手册.csv')
    const heads = '指标,单位,全国,全省,全州,全市'
    writeFileSync(path, `\ufeff2023年主要指标\n${heads}\n地区生产总值,亿元,1260582,55803.6,1481.5,259.9\n`)
    const { job, open } = await asked(path)
    expect(open).toEqual([])
    expect((await regionOf((await desk.store(job)).change)).toSorted()).toEqual([
      '000000',
      '420000',
      '422800',
      '422802'
    ])
  })
})

describe('a region in years in which its code did not hold', () => {
  it('is pointed out, with the years', async () => {
    const path = join(desk.folder, '闸北.csv')
    writeFileSync(path, '\ufeff闸北区主要指标\n指标名称,单位,2014年,2023年\n粮食产量,吨,5,6\n')
    const job = await desk.read([path], { region: '310108' })
    expect(job.files[0]?.warnings).toEqual([
      {
        code: 'region-out-of-time',
        params: { region: '闸北区', code: '310108', held: '–2015', years: '2023', figures: 1 }
      }
    ])
  })
})

describe('the region of a return that names none', () => {
  it('is none that anybody supposes where every row names its region', async () => {
    const path = join(desk.folder, '各乡镇.csv')
    writeFileSync(path, '\ufeff各乡镇主要指标\n乡镇,粮食产量（吨）\n都亭街道,11\n团堡镇,13\n')
    expect((await asked(path)).job).toMatchObject({
      region: '422802',
      regionSupposed: false,
      regionUnused: true
    })
  })

  it('is the region of work, said before it is stored, where nothing speaks against it', async () => {
    for (const name of [
      '二月.csv',
      '利川市-二月.csv',
      '湖北省恩施州利川市三月.csv',
      '城区人口.csv',
      '恩施州利川市.csv'
    ]) {
      const { job, open } = await asked(returnFile(name))
      expect([name, open]).toEqual([name, []])
      // A sheet that is called by the region alone names it.
      const regionSupposed = name !== '恩施州利川市.csv'
      expect(job).toMatchObject({
        region: '422802',
        regionName: '利川市',
        ...{ regionSupposed, regionUnused: !regionSupposed }
      })
    }
  })

  it('is asked for without a guess where the file is told by places that the table does not name', async () => {
    for (const name of ['中国宏观经济数据库-年度（分省级）.csv', '湖北省各市州主要指标.csv']) {
      const { open } = await asked(returnFile(name))
      expect([name, open]).toEqual([name, [{ code: 'which-region', guess: null }]])
    }
    expect((await asked(returnFile('中国宏观经济数据库-年度.csv'))).open).toMatchObject([
      { code: 'which-region', guess: '000000', because: 'named' }
    ])
  })

  it('is asked for where sheet, file or folder names another, and the answer is remembered for the form', async () => {
    const { job, open } = await asked(returnFile('恩施市-二月.csv'))
    expect(open).toEqual([{ code: 'which-region', guess: '422801', because: 'named', region: '恩施市' }])
    const [question] = job.questions.filter(isOpen)
    const answers = [{ question: question?.id ?? '', value: '422801' }]
    const answered = await desk.call('import.answer', { job: job.id, answers })
    expect(answered.questions).toMatchObject([{ answer: '422801', params: { region: '恩施市' } }])
    const { change } = await desk.store(answered)
    expect(await regionOf(change)).toEqual(['422801'])

    const next = await asked(returnFile('恩施市-三月.csv'))
    expect(next.open).toEqual([])
    // What was said before is shown with its day, and can be said otherwise.
    expect(next.job.questions).toMatchObject([{ guess: '422801', answer: null, supposed: '422801' }])
    expect(next.job.questions[0]?.remembered?.at).toMatch(/^\d{4}-/)
    expect(await regionOf((await desk.store(next.job)).change)).toEqual(['422801'])
    // Another region's return of the same form is another question.
    expect((await asked(returnFile('建始县三月.csv'))).open).toMatchObject([{ guess: '422822' }])
    // Taken back in the history, it is asked again.
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 10, kinds: ['region'] })
    expect(changes).toMatchObject([{ about: '恩施市', act: 'answered' }])
    await desk.call('history.undo', { change: changes[0]?.id ?? 0 })
    expect((await asked(returnFile('恩施市四月.csv'))).open).toHaveLength(1)
  })

  it('is asked for with the county of the tables beside it as the guess, where the desk has none', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
    const named = (name: string, title: string): string => {
      const path = join(desk.folder, name)
      writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n地区生产总值,亿元,100\n`)
      return path
    }
    const silent = returnFile('主要.csv')
    const guesses = async (...files: readonly string[]) => {
      const { questions } = await desk.read([...files, silent], {})
      return questions.filter(({ code }) => code === 'which-region').map(({ guess, tables }) => [guess, tables.length])
    }
    const one = named('一.csv', '利川市2023年主要指标')
    expect(await guesses(one, named('二.csv', '利川市2023年财政收支'))).toEqual([['422802', 1]])
    // Several counties, a name that several bear, or a prefecture tell nothing.
    expect(await guesses(one, named('五.csv', '西湖区2023年主要指标'))).toContainEqual([null, 1])
    expect(await guesses(one, named('三.csv', '巴东县2023年主要指标'))).toEqual([[null, 1]])
    expect(await guesses(named('四.csv', '恩施土家族苗族自治州2023年主要指标'))).toEqual([[null, 1]])
  })

  it('is asked for where a town of its own is named', async () => {
    expect((await asked(returnFile('谋道镇二月.csv'))).open).toMatchObject([{ guess: '422802100', region: '谋道镇' }])
  })

  it('is asked for where the very file was stored for another', async () => {
    const path = returnFile('甲.csv')
    await desk.store(await desk.read([path], { region: '422822' }))
    await desk.call('desk.setWork', { region: '422802', year: 2023 })
    const { open } = await asked(path)
    expect(open).toEqual([{ code: 'which-region', guess: '422822', because: 'stored', region: '建始县' }])
  })

  it('is asked for with the region that a person said of such returns, whatever region is looked at since', async () => {
    const path = join(desk.folder, '各县市.csv')
    writeFileSync(path, '\ufeff2023年各县市主要指标\n县市,粮食产量（吨）\n恩施市,11\n利川市,12\n建始县,13\n')
    const { change } = await desk.store(await desk.read([path], {}))
    await desk.call('desk.setWork', { region: '422801', year: 2023 })
    expect((await asked(returnFile('五月.csv'))).open).toEqual([
      { code: 'which-region', guess: '422802', region: '利川市' }
    ])
    // Undone, nothing speaks against the region of work; what was said with an import goes with it, too.
    await desk.call('history.undo', { change })
    await desk.call('desk.setWork', { region: '422802', year: 2023 })
    expect((await asked(returnFile('六月.csv'))).open).toEqual([])
  })

  it('is asked for without a guess where as much was said of one region as of another, or nobody said any', async () => {
    await desk.store(await desk.read([returnFile('甲.csv')], { region: '422822' }))
    expect((await asked(returnFile('乙.csv'))).open).toEqual([{ code: 'which-region', guess: null }])
    await desk.store(await desk.read([returnFile('丙.csv')], { region: '422822' }))
    expect((await asked(returnFile('丁.csv'))).open).toMatchObject([{ guess: '422822' }])

    await desk.call('host.openDesk', { path: join(desk.folder, '各县市.tongbi'), create: true })
    const path = join(desk.folder, '各县市.csv')
    writeFileSync(path, '\ufeff2023年各县市主要指标\n县市,粮食产量（吨）\n恩施市,11\n利川市,12\n建始县,13\n')
    await desk.store(await desk.read([path], {}))
    await desk.call('desk.setWork', { region: '422801', year: 2023 })
    expect((await asked(returnFile('五月.csv'))).open).toEqual([{ code: 'which-region', guess: null }])
  })

  it('is asked for without a guess in a desk of the country, alone or with others: all lie in it', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '全国.tongbi'), create: true })
    await desk.store(await desk.read([returnFile('全国.csv')], { region: '000000' }))
    expect((await asked(returnFile('又.csv'))).open).toEqual([{ code: 'which-region', guess: null }])
    const path = join(desk.folder, '分省.csv')
    writeFileSync(path, '\ufeff2023年各地区主要指标\n地区,粮食产量（吨）\n湖北省,11\n湖南省,12\n')
    await desk.store(await desk.read([path], {}))
    await desk.call('desk.setWork', { region: '000000', year: 2023 })
    expect((await asked(returnFile('再.csv'))).open).toMatchObject([{ guess: null }])
  })

  it('is asked for without a guess where towns are listed in a desk of the country or a province', async () => {
    const towns = join(desk.folder, '乡镇.csv')
    writeFileSync(towns, '\ufeff2023年各乡镇主要指标\n乡镇,粮食产量（吨）\n城关镇,11\n甲乙街道,12\n丙丁乡,13\n')
    for (const region of ['000000', '420000']) {
      await desk.call('host.openDesk', { path: join(desk.folder, `${region}.tongbi`), create: true })
      await desk.store(await desk.read([returnFile(`${region}.csv`)], { region }))
      expect((await asked(towns)).open).toMatchObject([{ code: 'which-region', guess: null }])
    }
    expect((await asked(towns, '420000')).open).toEqual([])
  })

  it('is not asked for where a person named it', async () => {
    const job = await desk.read([returnFile('恩施市.csv')], { region: '422802' })
    expect([job.questions.filter(isOpen), job.regionSupposed]).toEqual([[], false])
  })
})

describe('a county by a name that no list knows', () => {
  const county = (file: string, title: string): string => {
    day += 1
    const path = join(desk.folder, file)
    writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n地区生产总值,亿元,${day}\n`)
    return path
  }
  const emptyDesk = () => desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
  const answerRegion = async (job: Awaited<ReturnType<typeof desk.read>>, value: string) => {
    const [question] = job.questions.filter(({ code }) => code === 'which-region')
    return desk.call('import.answer', { job: job.id, answers: [{ question: question?.id ?? '', value }] })
  }

  it('is the one that the lists have in full, said before it is stored, unless a person says that it is another', async () => {
    const { job, open } = await asked(county('一.csv', '清原县2023年主要指标'), '422802')
    expect(open).toEqual([])
    expect(job.newRegions).toMatchObject([{ name: '清原县', takenAs: '210423', takenAsName: '清原满族自治县' }])
    const [short] = job.newRegions
    const own = await desk.call('import.takeRegion', { job: job.id, code: short?.code ?? '', region: null })
    expect(own.newRegions).toMatchObject([{ takenAs: null, parentName: '恩施土家族苗族自治州' }])
    const taken = await desk.call('import.takeRegion', { job: job.id, code: short?.code ?? '', region: '210423' })
    expect(await regionOf((await desk.store(taken)).change)).toEqual(['210423'])
  })

  it('is that one in a list of counties, in the name of a file, in full and where a name is typed', async () => {
    const path = join(desk.folder, '毗邻.csv')
    writeFileSync(path, '\ufeff2023年毗邻县市主要指标\n县市,粮食产量（吨）\n利川市,1\n石柱县,2\n奉节县,3\n长阳县,4\n')
    const { job } = await asked(path, '422802')
    expect(await regionOf((await desk.store(job)).change)).toEqual(['422802', '500240', '500236', '420528'])
    await emptyDesk()
    expect((await asked(county('三.csv', '重庆市石柱县2023年主要指标'))).open).toEqual([])
    expect((await asked(returnFile('石柱县.csv'))).open).toEqual([])
    expect((await asked(returnFile('石柱县财政.csv'))).open).toMatchObject([{ guess: '500240', because: 'named' }])
    expect((await desk.call('catalogue.namedRegion', { name: '石柱县', within: null })).code).toBe('500240')
  })

  it('is that one where the return is of it or of what it lies in', async () => {
    for (const home of ['210423', '210400']) {
      const { job } = await asked(county(`${home}.csv`, '清原县2023年主要指标'), home)
      expect(job.newRegions).toEqual([])
      expect(await regionOf((await desk.store(job)).change)).toEqual(['210423'])
    }
  })

  it('is the guess for what names none beside it, and is made once', async () => {
    await emptyDesk()
    const job = await desk.read([returnFile('财政.csv'), county('一.csv', '丰水县2023年主要指标')], {})
    const [own] = job.newRegions
    expect(job.questions.filter(isOpen)).toMatchObject([{ guess: own?.code, params: { region: '丰水县' } }])
    const answered = await answerRegion(job, own?.code ?? '')
    expect(answered.questions.filter(isOpen)).toEqual([])
    expect(answered.newRegions).toMatchObject([{ name: '丰水县', parentName: null, figures: 3 }])
    const { change } = await desk.store(answered)
    expect(await regionOf(change)).toEqual([own?.code])
    expect(await desk.call('catalogue.regions', { query: '丰水县', limit: 1, withFigures: true })).toMatchObject([
      { code: own?.code, name: '丰水县', parent: null, figures: 2 }
    ])
    // From then on it is a region like every other.
    expect((await desk.read([county('二.csv', '丰水县2023年财政收支')], {})).newRegions).toEqual([])
  })

  it('stays one with what was said to be of it where it is taken for another after that', async () => {
    await emptyDesk()
    const job = await desk.read([returnFile('财政.csv'), county('一.csv', '丰水县2023年主要指标')], {})
    const [own] = job.newRegions
    await answerRegion(job, own?.code ?? '')
    const taken = await desk.call('import.takeRegion', { job: job.id, code: own?.code ?? '', region: '210423' })
    expect(await regionOf((await desk.store(taken)).change)).toEqual(['210423'])
  })
})

describe('the one place that a table names, where a person says which region its figures are of', () => {
  const titled = (title: string): string => {
    day += 1
    const path = join(desk.folder, `${day}.csv`)
    writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n`)
    return path
  }
  const nationalDesk = async (isEmpty: boolean) => {
    await desk.call('host.openDesk', { path: join(desk.folder, `全国${day}.tongbi`), create: true })
    if (!isEmpty) await desk.store(await desk.read([returnFile(`全国${day}.csv`)], { region: '000000' }))
  }
  type Job = Awaited<ReturnType<typeof desk.read>>
  const answer = (job: Job, value: string) => {
    const [question] = job.questions.filter(({ code }) => code === 'which-region')
    return desk.call('import.answer', { job: job.id, answers: [{ question: question?.id ?? '', value }] })
  }

  it('is that region, not one within it, and a first wrong answer leaves nothing', async () => {
    await nationalDesk(false)
    const { job, open } = await asked(titled('白杨坪镇主要指标'))
    expect(open).toMatchObject([{ code: 'which-region' }])
    const wrong = await answer(job, '422801102')
    expect(wrong.newRegions).toEqual([])
    const right = await answer(wrong, '422801103')
    expect(right.newRegions).toEqual([])
    expect(await regionOf((await desk.store(right)).change)).toEqual(['422801103'])
    expect((await desk.call('catalogue.deskRegions', {})).filter(({ name }) => name === '白杨坪镇')).toHaveLength(1)
  })

  it('is made once where the place that a wrong answer would make is answered', async () => {
    await nationalDesk(true)
    const path = titled('主要指标')
    writeFileSync(join(desk.folder, '镇.csv'), `\ufeff云外云镇主要指标\n指标名称,单位,2023年\n水稻产量,吨,${day}\n`)
    const job = await desk.read([path, join(desk.folder, '镇.csv')], {})
    const silent = await answer(job, '422802')
    // What is said of tables that name no place says only where the town may be.
    const town = silent.questions.find(isOpen)
    expect([silent.newRegions, town?.guess]).toEqual([[], '422802'])
    const answers = [{ question: town?.id ?? '', value: '422802' }]
    const wrong = await desk.call('import.answer', { job: job.id, answers })
    expect(wrong.newRegions).toMatchObject([{ name: '云外云镇', parentName: '利川市' }])
    const again = await answer(wrong, wrong.newRegions[0]?.code ?? '')
    expect(again.newRegions).toHaveLength(1)
  })

  it('is asked about by itself where another county has it, whatever was said of the files beside it', async () => {
    await nationalDesk(true)
    const path = titled('主要指标')
    writeFileSync(join(desk.folder, '镇.csv'), `\ufeff白杨坪镇主要指标\n指标名称,单位,2023年\n水稻产量,吨,${day}\n`)
    const job = await answer(await desk.read([path, join(desk.folder, '镇.csv')], {}), '422802')
    expect(job.newRegions).toEqual([])
    const [question, ...others] = job.questions.filter(isOpen)
    expect([question?.guess, others]).toEqual(['422801103', []])
    const answers = [{ question: question?.id ?? '', value: '422801103' }]
    const right = await desk.call('import.answer', { job: job.id, answers })
    expect((await regionOf((await desk.store(right)).change)).toSorted()).toEqual(['422801103', '422802'])
  })

  it('is a town of the lists, offered and not taken for a new one, in a desk that is empty as in one that is not', async () => {
    for (const isEmpty of [true, false]) {
      await nationalDesk(isEmpty)
      const { job, open } = await asked(titled('白杨坪镇主要指标'))
      expect(open).toMatchObject([{ code: 'which-region', guess: '422801103', region: '白杨坪镇' }])
      expect([job.newRegions, job.counts?.new]).toEqual([[], 0])
      expect(await regionOf((await desk.store(await answer(job, '422801103'))).change)).toEqual(['422801103'])
    }
  })

  it('is asked about with the towns that bear its name, where these are several', async () => {
    await nationalDesk(true)
    const { job, open } = await asked(titled('柳林镇主要指标'))
    expect(open).toMatchObject([{ code: 'which-region', guess: null, because: 'shared', region: '柳林镇' }])
    expect(job.newRegions).toEqual([])
  })

  it('is no place where only a word stands for it', async () => {
    for (const title of ['某县主要指标', '某镇2023年主要指标']) {
      await nationalDesk(true)
      const { job, open } = await asked(titled(title))
      expect(open, title).toMatchObject([{ code: 'which-region', guess: null }])
      expect(job.newRegions).toEqual([])
      expect(await regionOf((await desk.store(await answer(job, '422802'))).change)).toEqual(['422802'])
    }
  })

  it('is asked about where the sheet bears the name of quite another place than the title', async () => {
    await nationalDesk(true)
    const file = (name: string, title: string) => {
      const path = join(desk.folder, name)
      writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day++}\n`)
      return path
    }
    const { job, open } = await asked(file('恩施市.csv', '利川市2023年主要指标'))
    const said = { because: 'contradicted', title: '利川市', sheet: '恩施市' }
    expect(open).toMatchObject([{ code: 'which-region', guess: '422802', ...said }])
    expect(job.counts?.new).toBe(0)
    expect(await regionOf((await desk.store(await answer(job, '422802'))).change)).toEqual(['422802'])
    const above = await asked(file('利川市.csv', '恩施州2023年主要指标'))
    expect(above.open, 'what it lies in is no other place').toEqual([])
  })

  it('is the town where its county is said', async () => {
    await nationalDesk(false)
    const { job } = await asked(titled('白杨坪镇主要指标'))
    expect(await regionOf((await desk.store(await answer(job, '422801'))).change)).toEqual(['422801103'])
  })

  it('is a new place only below what it may lie in', async () => {
    await nationalDesk(false)
    const { job } = await asked(titled('丰水乡主要指标'))
    expect((await answer(job, '422801')).newRegions).toMatchObject([{ name: '丰水乡', parentName: '恩施市' }])
    expect((await answer(job, '422801103')).newRegions).toEqual([])
  })
})

describe('a short name that a place shares with what it lies in', () => {
  const named = (file: string, title = '主要指标'): string => {
    day += 1
    const path = join(desk.folder, file)
    writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n`)
    return path
  }
  const regionsOf = async (...files: readonly string[]) => {
    const job = await desk.read(files)
    expect(job.questions.filter(isOpen)).toEqual([])
    return (await regionOf((await desk.store(job)).change)).toSorted()
  }
  beforeEach(() => desk.call('host.openDesk', { path: join(desk.folder, `空${day}.tongbi`), create: true }))

  it('is told by the title that says it with its kind', async () => {
    expect(await regionsOf(named('恩施.csv', '恩施市2023年主要指标'))).toEqual(['422801'])
    expect(await regionsOf(named('恩施.csv', '恩施州2023年主要指标'))).toEqual(['422800'])
    expect(await regionsOf(named('吉林.csv', '吉林市2023年主要指标'))).toEqual(['220200'])
  })

  it('is asked about where nothing says the kind, also where the desk has figures of the one', async () => {
    await desk.store(await desk.read([named('一.csv', '恩施土家族苗族自治州主要指标')]))
    const { job, open } = await asked(named('恩施.csv'))
    expect(open).toMatchObject([{ code: 'which-region', guess: null, because: 'shared', region: '恩施' }])
    const [question] = job.questions.filter(isOpen)
    for (const value of ['422800', '422801']) {
      const answers = [{ question: question?.id ?? '', value }]
      const answered = await desk.call('import.answer', { job: job.id, answers })
      expect(answered.questions.filter(isOpen)).toEqual([])
      if (value === '422801') expect(await regionOf((await desk.store(answered)).change)).toEqual(['422801'])
    }
  })

  it('is of the level of the others of its import', async () => {
    expect(await regionsOf(named('恩施.csv'), named('利川市.csv'), named('建始县.csv'))).toEqual([
      '422801',
      '422802',
      '422822'
    ])
  })
})

describe('a name that several places bear', () => {
  const district = (title: string, file = `${day}.csv`): string => {
    day += 1
    const path = join(desk.folder, file)
    writeFileSync(path, `\ufeff${title}\n指标名称,单位,2022年,2023年\n地区生产总值,亿元,${day},110\n粮食产量,吨,5,6\n`)
    return path
  }
  const listOf = (...rows: string[]): string => {
    day += 1
    const path = join(desk.folder, `${day}.csv`)
    const figures = rows.map((row, index) => `${row},${day + index}`)
    writeFileSync(path, `\ufeff各区地区生产总值（亿元）\n地区,2023年\n${figures.join('\n')}\n`)
    return path
  }
  const newDesk = () => desk.call('host.openDesk', { path: join(desk.folder, `${day}.tongbi`), create: true })
  const storedOf = async (path: string, region: string | null = null) => {
    const { job, open } = await asked(path, region)
    expect(open).toEqual([])
    return regionOf((await desk.store(job)).change)
  }

  it('is asked for with the places, and nothing is stored for any of them before the answer', async () => {
    await newDesk()
    const { job, open } = await asked(district('西湖区主要指标'))
    expect(open).toMatchObject([{ code: 'which-region', guess: null, because: 'shared', region: '西湖区' }])
    expect(open[0]).toMatchObject({
      regions: expect.stringMatching(/浙江省 杭州市 西湖区 330106.*江西省 南昌市 西湖区 360103/)
    })
    expect(job.counts?.new).toBe(0)
    const [question] = job.questions.filter(isOpen)
    const answers = [{ question: question?.id ?? '', value: '360103' }]
    const answered = await desk.call('import.answer', { job: job.id, answers })
    expect(answered.questions).toMatchObject([{ answer: '360103', params: { because: 'shared', region: '西湖区' } }])
    // The others of the import are not taken for it.
    expect(answered.region).toBeNull()
    expect(await regionOf((await desk.store(answered)).change)).toEqual(['360103'])
    // From then on the desk has figures of one of them.
    expect(await storedOf(district('西湖区主要经济指标'))).toEqual(['360103'])
  })

  it('is asked for also where the region of work lies elsewhere, even if a person named that', async () => {
    expect((await asked(district('鼓楼区主要指标'))).open).toMatchObject([{ because: 'shared' }])
    expect((await asked(district('朝阳区主要指标'), '422802')).open).toMatchObject([{ because: 'shared' }])
  })

  it('is the place in or beside the region of work', async () => {
    await newDesk()
    expect(await storedOf(district('西湖区主要指标'), '360000')).toEqual(['360103'])
    expect(await storedOf(district('鼓楼区主要指标'), '410202')).toEqual(['410204'])
    // There are two of them in the province.
    expect((await asked(district('鼓楼区主要指标'), '320000')).open).toMatchObject([{ because: 'shared' }])
  })

  it('is told by the province or city that file or title names, and by the places beside it', async () => {
    await newDesk()
    expect(await storedOf(district('西湖区主要指标', '江西省-西湖区.csv'))).toEqual(['360103'])
    await newDesk()
    const { job, open } = await asked(listOf('东湖区', '青云谱区', '西湖区'), '360100')
    expect(open).toEqual([])
    expect((await regionOf((await desk.store(job)).change)).sort()).toEqual(['360102', '360103', '360104'])
    await newDesk()
    const both = await desk.read([district('西湖区主要指标'), district('青云谱区主要指标')])
    expect(both.questions.filter(isOpen)).toEqual([])
    expect((await regionOf((await desk.store(both)).change)).sort()).toEqual(['360103', '360104'])
  })

  it('is refused in a list of which another answer tells nothing', async () => {
    await newDesk()
    const { job, open } = await asked(listOf('利川市', '西湖区'))
    const shared = job.questions.filter(isOpen)
    expect(open).toMatchObject([{ because: 'shared' }])
    const answers = [{ question: shared[0]?.id ?? '', value: '430000' }]
    const answered = await desk.call('import.answer', { job: job.id, answers })
    expect(answered.counts).toMatchObject({ new: 1, refused: 1 })
    expect(await regionOf((await desk.store(answered)).change)).toEqual(['422802'])
  })

  it('is the desk’s own region of that name', async () => {
    await newDesk()
    const own = await desk.call('catalogue.saveRegion', { code: null, name: '西湖区', parent: null })
    expect(await storedOf(district('西湖区主要指标'))).toEqual([own.code])
  })
})

describe('what was answered about regions', () => {
  it('is listed with where it was said, newest first, and taken back', async () => {
    const { job } = await asked(returnFile('恩施市-二月.csv'))
    const [question] = job.questions.filter(isOpen)
    const answers = [{ question: question?.id ?? '', value: '422802' }]
    await desk.store(await desk.call('import.answer', { job: job.id, answers }))
    const kept = await desk.call('import.regionAnswers', {})
    expect(kept).toMatchObject([
      { about: 'table', said: '恩施市', region: '422802', regionName: '利川市', file: '恩施市-二月.csv' }
    ])
    await desk.call('import.withdrawRegionAnswer', { id: kept[0]?.id ?? '' })
    expect(await desk.call('import.regionAnswers', {})).toEqual([])
    expect((await asked(returnFile('恩施市-三月.csv'))).open).toHaveLength(1)
    expect(await desk.failure(desk.call('import.withdrawRegionAnswer', { id: 'none' }))).toMatchObject({
      code: 'invalid-input'
    })
  })
})

describe('a region that no list knows', () => {
  const zones = (name: string): string => {
    day += 1
    const path = join(desk.folder, name)
    writeFileSync(
      path,
      `\ufeff各地区生产总值\n地区,2023年（亿元）\n团堡镇,${day}\n高新园区,${day}\n腾龙风景区,${day}\n`
    )
    return path
  }
  const newOnes = (job: Awaited<ReturnType<TemporaryDesk['read']>>) =>
    job.newRegions.map(({ name, parentName, figures, takenAsName }) => ({ name, parentName, figures, takenAsName }))

  it('is said before it becomes one of the desk’s own', async () => {
    const job = await desk.read([zones('一.csv')])
    expect(newOnes(job)).toEqual([
      { name: '高新园区', parentName: '利川市', figures: 1, takenAsName: null },
      { name: '腾龙风景区', parentName: '利川市', figures: 1, takenAsName: null }
    ])
    expect(job.newRegions[0]).toMatchObject({ cell: 'B4', decidedAt: null })
    await desk.store(job)
    // From then on it is known.
    expect(newOnes(await desk.read([zones('二.csv')]))).toEqual([])
  })

  it('is taken for another where a person says so, which holds for the next return, until it is taken back', async () => {
    const job = await desk.read([zones('一.csv')])
    const code = job.newRegions[0]?.code ?? ''
    const take = { job: job.id, code, region: '422802100' }
    expect(newOnes(await desk.call('import.takeRegion', take))[0]).toMatchObject({ takenAsName: '谋道镇' })
    const { change } = await desk.store(job)
    expect((await regionOf(change)).sort()).toEqual(['422802100', '422802105', expect.stringMatching(/^X/)].sort())
    const kept = await desk.call('import.regionAnswers', {})
    expect(kept).toMatchObject([{ about: 'name', said: '高新园区', regionName: '谋道镇' }])

    const next = await desk.read([zones('二.csv')])
    expect(newOnes(next)).toMatchObject([{ name: '高新园区', takenAsName: '谋道镇' }])
    expect(next.newRegions[0]?.decidedAt).toMatch(/^\d{4}-/)
    const own = await desk.call('import.takeRegion', { job: next.id, code, region: null })
    expect(newOnes(own)).toMatchObject([{ name: '高新园区', takenAsName: null }])
    await desk.store(own)
    expect(await desk.call('import.regionAnswers', {})).toEqual([])
  })

  it('is taken for the same county from wherever its name is seen next', async () => {
    const county = (name: string): string => {
      day += 1
      const path = join(desk.folder, name)
      writeFileSync(path, `\ufeff清原县2023年主要指标\n指标名称,单位,2023年\n地区生产总值,亿元,${day}\n`)
      return path
    }
    await desk.call('host.openDesk', { path: join(desk.folder, '全国.tongbi'), create: true })
    await desk.store(await desk.read([returnFile('全国.csv')], { region: '000000' }))
    const first = await desk.read([county('一.csv')])
    const code = first.newRegions[0]?.code ?? ''
    await desk.store(await desk.call('import.takeRegion', { job: first.id, code, region: '210423' }))
    // Returns are the county's own now, whose short name it is; from elsewhere it is taken for it.
    await desk.call('desk.setWork', { region: '210423', year: 2023 })
    const own = await desk.read([county('二.csv')])
    const changed = { job: own.id, kinds: ['changed' as const], suspiciousOnly: false, offset: 0, limit: 1 }
    expect(newOnes(own)).toEqual([])
    expect((await desk.call('import.changes', changed)).rows).toMatchObject([{ region: '清原满族自治县' }])
    for (const region of ['000000', '422802']) {
      const next = await desk.read([county('二.csv')], { region })
      expect([region, newOnes(next)]).toEqual([region, [expect.objectContaining({ takenAsName: '清原满族自治县' })]])
    }
    // Said to be one of its own, it is that from everywhere.
    const last = await desk.read([county('四.csv')], { region: '422802' })
    const taken = await desk.call('import.takeRegion', {
      job: last.id,
      code: last.newRegions[0]?.code ?? '',
      region: null
    })
    await desk.store(taken)
    expect(await desk.call('import.regionAnswers', {})).toEqual([])
  })

  it('is found by the usual name of a town, as sheets have it', async () => {
    const named = async (name: string) => (await desk.call('catalogue.namedRegion', { name, within: null })).name
    expect(await named('都亭办事处')).toBe('都亭街道')
    expect(await named('团堡')).toBe('团堡镇')
    const unknown = desk.call('catalogue.namedRegion', { name: '无此办事处', within: null })
    expect(await desk.failure(unknown)).toMatchObject({ code: 'unknown-region' })
  })

  it('is refused to be taken for a region that nobody knows', async () => {
    const job = await desk.read([zones('一.csv')])
    const take = { job: job.id, code: job.newRegions[0]?.code ?? '', region: '999999' }
    expect(await desk.failure(desk.call('import.takeRegion', take))).toMatchObject({ code: 'unknown-region' })
  })
})
