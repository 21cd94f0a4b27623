import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

const beijing = (minutes) => new Date(Date.now() + 8 * 3600_000 + minutes * 60_000).toISOString() // as clocks there read
const laterToday = (minutes) => (beijing(minutes).slice(0, 10) === beijing(0).slice(0, 10) ? beijing(minutes).slice(11, 16) : '23:59')

// The session that was opened: signed in by code and by desk, then closed.
export async function signIn(t, { browser, installation }) {
  const secretary = await (await Visitor.enter(browser, installation)).logIn('mishu')
  const { page } = secretary
  const session = `${installation.origin}/units/1001/sessions/HD-1`

  await t.test('the screen shows a code that can be scanned or typed', async () => {
    await page.goto(`${session}/screen`)
    await page.waitForSelector('.short')
    await page.waitForSelector('.code svg path[d^=M]')
    await secretary.picture('screen')
    assert.deepEqual(await secretary.audit(), [])
  })
  const shortCode = async () => (await page.textContent('.short')).trim()

  await t.test('a wrong short code is refused; the right one signs a person in with one press', async () => {
    const phone = await Visitor.enter(browser, installation, { viewport: { width: 375, height: 700 } })
    phone.page.setDefaultTimeout(15_000)
    await phone.page.goto(`${installation.origin}/s`)
    await phone.page.fill('input[name=short]', 'ZZZZZZ')
    await phone.page.getByRole('button', { name: '下一步' }).click()
    assert.match(await phone.page.textContent('[role=alert]'), /没有签到/)
    assert.deepEqual(await phone.audit(), [])
    await phone.page.fill('input[name=short]', await shortCode())
    await phone.page.getByRole('button', { name: '下一步' }).click()
    await phone.page.waitForSelector('.theme')
    await phone.page.fill('input[name=login]', 'zuzhang')
    await phone.page.fill('input[name=password]', installation.accounts.zuzhang.password)
    await phone.inPresses(2, async () => {
      await phone.page.getByRole('button', { name: '登录' }).click()
      await phone.page.waitForSelector('button.big')
      await phone.picture('phone')
      await phone.page.getByRole('button', { name: '签到' }).click()
      await phone.page.waitForSelector('text=签到成功')
    })
    await phone.picture('phone-done')
    assert.deepEqual(phone.faults, [])
    await phone.leave()
  })
  await t.test('who is logged in signs in by one press after the scan', async () => {
    const member = await (await Visitor.enter(browser, installation)).logIn('chengyuan')
    const { code } = await page.evaluate(() => fetch('/api/v1/units/1001/sessions/HD-1/display').then((answer) => answer.json()))
    await member.page.goto(`${installation.origin}/s?c=${encodeURIComponent(code)}`)
    await member.inPresses(1, async () => {
      await member.page.getByRole('button', { name: '签到' }).click()
      await member.page.waitForSelector('text=签到成功')
    })
    assert.deepEqual(member.faults, [])
    await member.leave()
  })
  await t.test('the desk marks who is seen, one and many, never the operator, and goes on without a network', async () => {
    await page.goto(`${session}/desk`)
    await page.waitForSelector('tbody tr')
    await page.getByRole('button', { name: '到了' }).first().click()
    await page.waitForSelector('text=已登记 1 人')
    await page.waitForTimeout(300)
    await secretary.context.setOffline(true)
    await page.getByRole('button', { name: '到了' }).first().click()
    await page.waitForSelector('text=未上传 1 条')
    await secretary.picture('desk')
    assert.deepEqual(await secretary.audit(), [])
    await secretary.context.setOffline(false)
    // Sent by itself as soon as the network is back.
    await page.waitForSelector('text=未上传 1 条', { state: 'detached' })
    assert.equal(await page.locator('[role=alert]').count(), 0)
    secretary.faults = secretary.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))
  })
  await t.test('closing shows first what everybody becomes, then records it at one press', async () => {
    await secretary.go('/')
    secretary.presses = 0
    await page.getByRole('link', { name: '关闭场次' }).click()
    await page.waitForSelector('td:has-text("须补学"), td:has-text("缺席")')
    await page.getByLabel('结束时间').fill(laterToday(120))
    await page.getByLabel('内容').fill('通读文件，交流体会')
    await page.getByLabel('效果').fill('形成三条措施')
    await page.waitForSelector('text=五项齐全')
    await secretary.picture('closing')
    assert.deepEqual(await secretary.audit(), [])
    await page.getByRole('button', { name: '确认关闭' }).click()
    await page.waitForSelector('li[aria-current=step]:has-text("关闭")')
    assert.equal(secretary.presses, 2, 'presses')
    await secretary.go('/figures/1001/sessions_held')
    await page.waitForSelector('text=HD-1')
  })
  assert.deepEqual(secretary.faults, [])
  await secretary.leave()
}
