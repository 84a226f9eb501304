import { describe, expect, it } from 'vitest'
import { boardOfStored } from '../../../src/renderer/features/targets/stored/board-of-stored.ts'

const lichuan = { region: '422802', regionName: '利川市', years: [2023] }
const xianfeng = { region: '422826', regionName: '咸丰县', years: [2023, 2024] }

describe('the board that is gone to after an import', () => {
  it('is of the newest year that the import has targets of', () => {
    expect(boardOfStored([xianfeng], '422826')).toEqual({ region: '422826', regionName: '咸丰县', year: 2024 })
  })

  it('is of the region of work where that got any, else of the one with the most', () => {
    expect(boardOfStored([xianfeng, lichuan], '422802')).toMatchObject({ region: '422802', year: 2023 })
    expect(boardOfStored([xianfeng, lichuan], '422825')).toMatchObject({ region: '422826', year: 2024 })
    expect(boardOfStored([], '422826')).toBeNull()
  })
})
