import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Settings, type SettingsPatch, type ToldSettings } from '#contract/wire/settings.ts'

type Log = (message: string, error?: unknown) => void

/** The settings of a person, in a small file in their folder. It is read anew each time: window and page may both run. */
export class SettingsFile {
  readonly #folder: string
  readonly #file: string
  readonly #log: Log
  #isDamaged = false

  constructor(folder: string, log: Log) {
    this.#folder = folder
    this.#file = join(folder, 'settings.json')
    this.#log = log
  }

  /** A file that is no settings is put aside rather than written over; it is said to be damaged until something is kept. */
  read(): ToldSettings {
    return { ...this.#kept(), isDamaged: this.#isDamaged }
  }

  keep(patch: SettingsPatch): void {
    const settings: Settings = { ...this.#kept(), ...patch }
    // Whole or not at all: another host may be reading it.
    const whole = `${this.#file}.${process.pid}`
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileSync(whole, `${JSON.stringify(settings, null, 2)}\n`)
      renameSync(whole, this.#file)
      this.#isDamaged = false
    } catch (error) {
      // A full disk or a folder that cannot be written: what was chosen holds until the interface is closed.
      this.#log('The settings were not kept', error)
    }
  }

  #kept(): Settings {
    if (!existsSync(this.#file)) return Settings.parse({})
    try {
      return Settings.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch (error) {
      this.#log(`${this.#file} could not be read; the usual settings hold`, error)
      this.#putAside()
      return Settings.parse({})
    }
  }

  #putAside(): void {
    this.#isDamaged = true
    try {
      renameSync(this.#file, join(this.#folder, 'settings.damaged.json'))
    } catch (error) {
      this.#log('The damaged settings could not be put aside', error)
    }
  }
}
