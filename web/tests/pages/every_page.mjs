import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// On every page, in both languages, light and dark: nothing serious for axe, nothing asked of another host,
// nothing thrown. With them go the visit that was made and the pair that was compared. The first visit to a page is in Chinese and light.
const pages = {
  superior: [
    '/', '/figures', '/figures/compare?as1=1000', '/figures/1001/attendance_rate', '/rulebook', '/units/1001', '/sessions', '/units/1001/sessions/CS-1', '/plans?unit=1001', '/units/1001/plans/CSJH-1',
    '/filings', '/achievements', '/library', '/inspections', '/records/sessions', '/records/sessions/of/1001/CS-1', '/records/sessions/edit/1001/CS-1', '/reports', '/reports/compare', '/objections', '/rounds', '/filings?missing=1', '/import', '/import?way=paste', '/proposals', '/jobs', '/me', '/help/superior', '/nowhere',
    '/search', '/search?q=学习', '/search/studied?q=学习', '/library?library_kind=form', '/library/read/ZL01#at-0', '/library/read/ZL16', '/library/circulars', '/reuse?unit=1001',
  ],
  secretary: ['/', '/leave', '/units/1001/sessions/HD-1', '/records/planned-sessions/new', '/units/1001/plans/CSJH-1', '/units/1001/copy-plan', '/units/1001/sessions/HD-1/scheme', '/units/1001/badges', '/objections', '/filings', '/search?q=学习&member=C03'],
  inspector: ['/', '/rounds', '/inspections'],
  system: ['/accounts', '/grants'],
  security: ['/tokens'],
  auditor: ['/audit'],
  nobody: ['/login'],
}

// Each role in each language is one visit; two go on at a time.
export async function everyPage(t, { browser, installation }) {
  const visits = Object.entries({ ...pages, superior: [...pages.superior, installation.pair], inspector: [...pages.inspector, installation.visit] }).flatMap(([who, addresses]) => ['zh-CN', 'en'].map((language) => ({ who, addresses, language })))
  await Promise.all(visits.map(({ who, addresses, language }) => t.test(`${who} ${language}`, () => visit({ browser, installation }, who, addresses, language))))
}

async function visit({ browser, installation }, who, addresses, language) {
  const state = installation[`${who}State`]
  const visitor = await Visitor.enter(browser, installation, state ? { storageState: state } : {})
  await visitor.page.goto(`${installation.origin}/icon.svg`)
  await visitor.setLanguage(language)
  const findings = []
  for (const address of addresses) {
    await visitor.go(address)
    const note = (lines, kind = '') => findings.push(...lines.map((line) => `${address} ${kind}${line}`))
    note(await visitor.audit())
    if (who === 'superior' && address === '/' && language === 'en') await visitor.picture('workbench-english')
    await visitor.setDark(true)
    note(await visitor.audit(true), 'dark: ')
    if (address === '/figures' && language === 'zh-CN') await visitor.picture('overview-dark')
    note(visitor.faults.splice(0))
  }
  await visitor.leave()
  assert.deepEqual(findings, [])
}
