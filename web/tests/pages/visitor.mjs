// Somebody with a browser: logs in, goes to pages, and sees what no page may do: ask another host, break the
// content policy, throw.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { oneTimeCode } from './installation.mjs'

const slotMs = 30_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export class Visitor {
  faults = []
  presses = 0 // of a mouse button or a finger, as the browser itself saw them

  static async enter(browser, installation, options = {}) {
    const visitor = new Visitor()
    visitor.installation = installation
    visitor.context = await browser.newContext({ viewport: { width: 1280, height: 820 }, locale: 'zh-CN', reducedMotion: 'reduce', ...options })
    await visitor.context.exposeBinding('countPress', () => void (visitor.presses += 1))
    await visitor.context.addInitScript(() => addEventListener('pointerdown', (event) => event.isTrusted && window.countPress(), true))
    visitor.page = await visitor.context.newPage()
    visitor.watch(visitor.page)
    return visitor
  }
  watch(page) {
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(this.installation.origin) && !url.startsWith('blob:') && !url.startsWith('data:')) this.faults.push(`asks ${url}`)
    })
    page.on('pageerror', (error) => this.faults.push(`throws ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) this.faults.push(`says ${message.text()}`)
    })
  }
  async logIn(login) {
    const account = this.installation.accounts[login]
    await this.page.goto(`${this.installation.origin}/login`)
    await this.page.fill('input[name=login]', login)
    await this.page.fill('input[name=password]', account.password)
    await this.page.click('button[type=submit]')
    if (account.factor) {
      // A code counts once: where the installation used it to bind the authenticator, the next one must be waited for.
      for (let tries = 0; tries < 2; tries += 1) {
        await this.page.fill('input[name=code]', oneTimeCode(account.factor))
        await this.page.click('button[type=submit]')
        await this.page.waitForSelector('nav.side, [role=alert]')
        if (await this.page.locator('nav.side').count()) break
        await new Promise((resolve) => setTimeout(resolve, slotMs - (Date.now() % slotMs) + 200))
      }
    }
    await this.page.waitForSelector('nav.side')
    return this
  }
  async go(path) {
    await this.page.goto(this.installation.origin + path)
    await this.settle()
  }
  // What the act takes is exactly as many presses.
  async inPresses(count, act) {
    this.presses = 0
    await act()
    assert.equal(this.presses, count, 'presses')
  }
  async settle() {
    // Not by waitForFunction: it would evaluate text, which the content policy rightly forbids.
    for (const until = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 40))) {
      if (await this.page.evaluate(() => document.querySelector('h1') !== null && !/正在读取|Loading…/.test(document.body.innerText))) return
      if (Date.now() > until) throw new Error(`does not settle: ${this.page.url()}`)
    }
  }
  // Serious and critical findings of axe, as lines. Only contrast when nothing but colours changed.
  async audit(onlyContrast = false) {
    // By the debugger's own door, since the content policy rightly lets no foreign script in.
    await this.page.evaluate(axe)
    return this.page.evaluate(async (contrast) => {
      const rules = contrast ? { runOnly: { type: 'rule', values: ['color-contrast'] } } : { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }
      const { violations } = await window.axe.run(document, { ...rules, resultTypes: ['violations'] })
      return violations
        .filter((violation) => ['serious', 'critical'].includes(violation.impact))
        .map((violation) => `${violation.id}: ${violation.nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`)
    }, onlyContrast)
  }
  async setDark(dark) {
    await this.page.evaluate((on) => document.documentElement.classList.toggle('dark', on), dark)
    await this.page.waitForTimeout(50)
  }
  async setLanguage(language) {
    await this.page.evaluate((tag) => localStorage.setItem('xueji.settings', JSON.stringify({ language: tag, theme: 'light', size: 'normal' })), language)
  }
  async picture(name, options = {}) {
    await this.page.screenshot({ path: `${this.installation.folder}/${name}.png`, ...options })
  }
  async leave() {
    await this.context.close()
  }
}
