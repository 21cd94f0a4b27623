import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// On every page, in both languages, light and dark: nothing serious for axe, nothing asked of another host,
// nothing thrown. The first visit to a page is in Chinese and light.
const pages = {
  superior: [
    '/', '/figures', '/figures/compare?as1=1000', '/figures/1001/attendance_rate', '/rulebook', '/units/1001', '/sessions', '/units/1001/sessions/CS-1', '/plans?unit=1001', '/units/1001/plans/CSJH-1',
    '/filings', '/achievements', '/library', '/inspections', '/records/sessions', '/records/sessions/of/1001/CS-1', '/records/sessions/edit/1001/CS-1', '/reports', '/import', '/proposals', '/jobs', '/me', '/help/superior', '/nowhere',
  ],
  system: ['/accounts', '/grants'],
  security: ['/tokens'],
  auditor: ['/audit'],
  nobody: ['/login'],
}

export async function everyPage(t, { browser, installation }) {
  for (const [who, addresses] of Object.entries(pages)) {
    const state = installation[`${who}State`]
    const visitor = await Visitor.enter(browser, installation, state ? { storageState: state } : {})
    for (const language of ['zh-CN', 'en']) {
      await visitor.page.goto(`${installation.origin}/icon.svg`)
      await visitor.setLanguage(language)
      for (const address of addresses)
        await t.test(`${who} ${address} ${language}`, async () => {
          await visitor.go(address)
          const findings = await visitor.audit()
          if (address === '/' && language === 'en') await visitor.picture('workbench-english')
          await visitor.setDark(true)
          findings.push(...(await visitor.audit(true)).map((finding) => `dark: ${finding}`))
          if (address === '/figures' && language === 'zh-CN') await visitor.picture('overview-dark')
          assert.deepEqual(findings, [])
          assert.deepEqual(visitor.faults.splice(0), [])
        })
    }
    await visitor.leave()
  }
}
