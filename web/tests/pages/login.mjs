import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

export async function login(t, { browser, installation }) {
  const visitor = await Visitor.enter(browser, installation)
  const { page } = visitor

  await t.test('a wrong password says so, keeps the account and tells nothing else', async () => {
    await visitor.go('/login')
    await visitor.picture('login')
    await page.fill('input[name=login]', 'mishu')
    await page.fill('input[name=password]', 'not the password 1A')
    await page.click('button[type=submit]')
    const words = await page.textContent('[role=alert]')
    assert.match(words, /没有写入任何内容/)
    assert.equal(await page.inputValue('input[name=login]'), 'mishu')
    assert.equal(await page.inputValue('input[name=password]'), '')
  })
  await t.test('an address is opened after the login that it asked for', async () => {
    await page.goto(`${installation.origin}/plans`)
    await page.waitForURL(/\/login\?back=/)
    await page.fill('input[name=login]', 'mishu')
    await page.fill('input[name=password]', installation.accounts.mishu.password)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/plans')
  })
  await page.waitForSelector('nav.side')
  await t.test('the keyboard alone leads from the head to a due thing and back', async () => {
    await visitor.go('/')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '跳到正文')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
    const target = page.locator('main table a').first()
    for (let presses = 0; presses < 30 && !(await target.evaluate((link) => link === document.activeElement)); presses += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/')
  })
  await t.test('logging out ends what could be seen', async () => {
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL(/\/login/)
    await page.goto(`${installation.origin}/sessions`)
    await page.waitForURL(/\/login\?back=/)
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
