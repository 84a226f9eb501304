import { exportCatalogue, importCatalogue, planCatalogueImport } from '../catalogue/catalogue-file.ts'
import { checkFormula } from '../catalogue/derived-indicators.ts'
import { deskIndicators, expectIndicator, shownIndicator } from '../catalogue/desk-indicators.ts'
import { saveIndicator } from '../catalogue/edit-indicator.ts'
import { editIndicators, moveIndicators, withdrawIndicators } from '../catalogue/edit-many.ts'
import { mergeIndicators, planMerge } from '../catalogue/merge-indicators.ts'
import { splitChoices, splitIndicator } from '../catalogue/split-indicator.ts'
import type { HandlersOf } from '../handler.ts'
import { deskRegions, searchRegions, shownRegion } from '../regions/desk-regions.ts'
import { saveRegion, withdrawRegion } from '../regions/edit-region.ts'
import { namedRegion } from '../regions/named-region.ts'

export const catalogueHandlers: HandlersOf<'catalogue'> = {
  'catalogue.indicators': (session) => {
    const { store } = session
    const indicators = [...deskIndicators(store).values()]
    const chapters = new Set([...session.resources.chapters(), ...indicators.map(({ chapter }) => chapter)])
    return {
      chapters: [...chapters],
      chapterNames: session.resources.chapterNames(),
      indicators: indicators.map((indicator) => shownIndicator(store, indicator))
    }
  },

  'catalogue.saveIndicator': (session, { indicator: edit }) => {
    const id = saveIndicator(session.store, edit, session.options.author)
    session.changed('catalogue', 'figures', 'targets', 'history', 'desk')
    return shownIndicator(session.store, expectIndicator(session.store, id))
  },

  'catalogue.checkFormula': ({ store }, asked) => checkFormula(store, asked),

  'catalogue.planMerge': ({ store }, merge) => planMerge(store, merge),

  'catalogue.merge': (session, { reason, ...merge }) => {
    const done = mergeIndicators(session.store, merge, { author: session.options.author, reason })
    session.changed('catalogue', 'figures', 'targets', 'history', 'desk')
    return done
  },

  'catalogue.editMany': (session, choice) => {
    const change = editIndicators(session.store, choice, session.options.author)
    session.changed('catalogue', 'figures', 'targets', 'history', 'desk')
    return { change }
  },

  'catalogue.move': (session, choice) => {
    const change = moveIndicators(session.store, choice, session.options.author)
    session.changed('catalogue', 'history', 'desk')
    return { change }
  },

  'catalogue.withdraw': (session, { ids }) => {
    const change = withdrawIndicators(session.store, ids, session.options.author)
    session.changed('catalogue', 'history', 'desk')
    return { change }
  },

  'catalogue.planSplit': (session, choice) => splitChoices(session, choice),

  'catalogue.split': (session, split) => {
    const done = splitIndicator(session.store, split, session.options.author)
    session.changed('catalogue', 'figures', 'history', 'desk')
    return done
  },

  'catalogue.export': (session, { language }) => exportCatalogue(session, language),

  'catalogue.planImport': (session, { file }) => {
    const { path, name } = session.admitted.file(file)
    return planCatalogueImport(session, path, name)
  },

  'catalogue.import': async (session, { file }) => {
    const { path, name } = session.admitted.file(file)
    const done = await importCatalogue(session, path, name)
    if (done.change !== null) session.changed('catalogue', 'figures', 'targets', 'history', 'desk')
    return done
  },

  'catalogue.regions': (session, choice) => searchRegions(session.store, session.resources, choice),

  'catalogue.namedRegion': ({ store, resources }, named) =>
    shownRegion(store, resources, namedRegion(store, resources, named)),

  'catalogue.deskRegions': ({ store, resources }) => deskRegions(store, resources),

  'catalogue.saveRegion': (session, edit) => {
    const { store, resources } = session
    const { region, change } = saveRegion(store, resources, edit, session.options.author)
    session.changed('catalogue', 'figures', 'history', 'desk')
    return { ...shownRegion(store, resources, region), change }
  },

  'catalogue.withdrawRegion': (session, { code }) => {
    const change = withdrawRegion(session.store, code, session.options.author)
    session.changed('catalogue', 'figures', 'history', 'desk')
    return { change }
  }
}
