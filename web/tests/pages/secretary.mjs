import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

export async function secretary(t, { browser, installation }) {
  const visitor = await (await Visitor.enter(browser, installation)).logIn('mishu')
  const { page } = visitor
  installation.secretaryState = await visitor.context.storageState()
  await visitor.picture('workbench-secretary')
  const countOf = async () => {
    await visitor.go(`/figures/1001/sessions_held?from=${today.slice(0, 4)}-01-01&to=${today}`)
    return page.locator('tbody tr').count()
  }
  const before = await countOf()

  await t.test('a session without its date is refused at the field, and nothing is written', async () => {
    await visitor.go('/records/sessions/new')
    await page.getByLabel('主题').fill('试填的主题')
    await page.getByRole('button', { name: '检查' }).click()
    assert.ok((await page.getByRole('alert').allTextContents()).includes('必填'))
    assert.equal(await countOf(), before)
  })
  await t.test('what was typed survives a closed tab', async () => {
    const other = await visitor.context.newPage()
    visitor.watch(other)
    await other.goto(`${installation.origin}/records/sessions/new`)
    await other.waitForSelector('text=恢复了上次没有提交的草稿')
    assert.equal(await other.getByLabel('主题').inputValue(), '试填的主题')
    await other.getByRole('button', { name: '放弃草稿' }).click()
    await other.close()
  })
  await t.test('a session is recorded and counted', async () => {
    await visitor.go('/sessions')
    await page.getByRole('link', { name: '登记已办场次' }).click()
    await page.getByLabel('场次编号').fill('CS-1')
    await page.getByLabel('日期 *').or(page.getByLabel('日期', { exact: true })).first().fill(today)
    await page.keyboard.press('Enter')
    await page.getByLabel('主题').fill('页面测试的一次学习')
    await page.getByLabel('集体研讨').check()
    await page.getByLabel('本级').or(page.locator('select').filter({ hasText: '本级' })).first().selectOption('own')
    await page.getByRole('button', { name: '检查' }).click()
    await page.waitForSelector('text=检查通过：新增')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: '保存' }).click().catch(() => undefined)
    await page.waitForURL(/\/records\/sessions\/of\/1001\/CS-1/)
    await page.waitForSelector('text=在页面录入')
    assert.equal(await countOf(), before + 1)
  })
  await t.test('attendance is marked in place: all at once, then one otherwise', async () => {
    await visitor.go('/units/1001/sessions/CS-1')
    assert.match(await page.textContent('.musts'), /还差：时间、地点、人员、内容、效果、学习记录/)
    await page.getByRole('button', { name: '未登记的全部记为出席' }).click()
    await page.locator('table select').nth(1).selectOption('leave')
    await page.getByRole('button', { name: '保存考勤' }).click()
    await page.waitForSelector('text=处改动待保存', { state: 'detached' })
    await page.waitForSelector('.musts:has-text("还差：时间、地点、内容、效果、学习记录")') // people are no longer missing
    await visitor.picture('session')
  })
  await t.test('a correction keeps what was there before', async () => {
    await page.getByRole('link', { name: '更正' }).click()
    await page.waitForSelector('form')
    await page.getByLabel('地点').fill('第一会议室')
    await page.getByRole('button', { name: '检查' }).click()
    await page.waitForSelector('text=检查通过：更正')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForURL(/\/records\/sessions\/of/)
    await page.waitForSelector('text=第 2 次')
    assert.match(await page.textContent('main'), /有更正/)
  })
  await t.test('the plan of the year shows what is studied and what is not', async () => {
    await visitor.go('/plans')
    await page.waitForSelector('.grid')
    assert.ok((await page.locator('.grid li.done').count()) > 3)
    await visitor.picture('plans')
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
