import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

const now = new Date(Date.now() + 8 * 3600_000) // as clocks in Beijing read
const today = now.toISOString().slice(0, 10)
const minutesFromNow = (minutes) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(11, 16)

// A session from its plan to its opening, with leave.
export async function live(t, { browser, installation }) {
  const secretary = await (await Visitor.enter(browser, installation)).logIn('mishu')
  const { page } = secretary
  const session = `${installation.origin}/units/1001/sessions/HD-1`

  await t.test('a session is planned and announced', async () => {
    await secretary.go('/sessions')
    await page.getByRole('link', { name: '策划场次' }).click()
    await page.getByLabel('场次编号').fill('HD-1')
    await page.getByLabel('日期').first().fill(today)
    await page.keyboard.press('Enter')
    await page.getByLabel('开始时间').fill(minutesFromNow(30))
    await page.getByLabel('地点').fill('第一会议室')
    await page.getByLabel('主题').fill('页面测试：全程办理一次学习')
    await page.getByLabel('集体研讨').check()
    await page.getByRole('button', { name: '检查' }).click()
    await page.waitForSelector('text=检查通过：新增')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForURL(/\/records\/planned-sessions\/of/)
    await page.goto(session)
    await page.getByRole('button', { name: '发出通知' }).click()
    await page.waitForSelector('li[aria-current=step]:has-text("通知")')
  })
  await t.test('a member asks leave in four presses; the leader agrees in one, where the day begins', async () => {
    const member = await (await Visitor.enter(browser, installation)).logIn('chengyuan')
    await member.settle()
    await member.inPresses(4, async () => {
      await member.page.getByRole('link', { name: '请假与补学' }).click()
      await member.page.getByRole('button', { name: '请假' }).first().click()
      await member.page.getByText('公务', { exact: true }).click()
      await member.page.getByLabel(/事由/).fill('参加调研')
      await member.picture('leave')
      await member.page.getByRole('button', { name: '提交' }).click()
      await member.page.waitForSelector('text=待审批')
    })
    assert.deepEqual(member.faults, [])
    await member.leave()
    const leader = await (await Visitor.enter(browser, installation)).logIn('zuzhang')
    await leader.page.waitForSelector('text=参加调研')
    await leader.inPresses(1, async () => {
      await leader.page.getByRole('button', { name: '同意', exact: true }).click()
      await leader.page.waitForSelector('text=参加调研', { state: 'detached' })
    })
    await leader.go('/leave')
    await leader.page.waitForSelector('text=已审批的请假')
    assert.deepEqual(leader.faults, [])
    await leader.leave()
  })
  await t.test('the scheme is a sheet to print', async () => {
    await page.goto(session)
    await page.getByRole('link', { name: '方案与通知' }).click()
    await page.waitForSelector('.paper')
    assert.match(await page.textContent('.paper'), /第一会议室/)
    assert.deepEqual(await secretary.audit(), [])
    await secretary.picture('scheme')
  })
  await t.test('it is opened in two presses from the workbench: from here on members sign in', async () => {
    await secretary.go('/')
    await secretary.inPresses(2, async () => {
      await page.getByRole('button', { name: '开办', exact: true }).click()
      await page.waitForSelector('text=确认后成员即可签到')
      await secretary.picture('workbench-opening')
      await page.getByRole('button', { name: '确认开办' }).click()
      await page.waitForSelector('li:has-text("已开办") >> text=签到台')
    })
  })
  assert.deepEqual(secretary.faults, [])
  await secretary.leave()
}
