import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// The leader approves, the member files, and neither does the other's.
export async function unitGroup(t, { browser, installation }) {
  const year = new Date().getFullYear()
  const clerk = await (await Visitor.enter(browser, installation)).logIn('mishu')
  await t.test('a plan is drafted by the secretary and approved by the leader', async () => {
    await clerk.go(`/records/plans/new?unit=1001&year=${year}`)
    await clerk.page.getByLabel('计划编号').fill('CSJH-1')
    await clerk.page.locator('select').filter({ hasText: '专题' }).first().selectOption('topic')
    await clerk.page.getByLabel('名称').or(clerk.page.getByLabel('计划名称')).first().fill('测试专题学习方案')
    await clerk.page.getByRole('button', { name: '检查' }).click()
    await clerk.page.waitForSelector('text=检查通过：新增')
    await clerk.page.getByRole('button', { name: '保存' }).click()
    await clerk.page.waitForURL(/\/records\/plans\/of/)
    await clerk.go('/units/1001/plans/CSJH-1')
    assert.equal(await clerk.page.getByRole('button', { name: '审定' }).count(), 0)

    const leader = await (await Visitor.enter(browser, installation)).logIn('zuzhang')
    await leader.go('/units/1001/plans/CSJH-1')
    await leader.page.getByRole('button', { name: '审定' }).click()
    await leader.page.waitForSelector('text=审定日期')
    assert.deepEqual(leader.faults, [])
    await leader.leave()
  })
  await t.test('a member files a paper of their own, and sees no administration', async () => {
    const member = await (await Visitor.enter(browser, installation)).logIn('chengyuan')
    await member.picture('workbench-member')
    assert.equal(await member.page.getByRole('link', { name: '导入' }).count(), 0)
    await member.go('/accounts')
    assert.match(await member.page.textContent('[role=alert]'), /这只是读取/)
    await member.go('/achievements')
    await member.page.getByRole('link', { name: '新增成果文章' }).click()
    await member.page.getByLabel('题目').waitFor()  // the list that is left has such a choice, too
    await member.page.locator('select').filter({ hasText: '心得体会' }).first().selectOption('reflection')
    await member.page.getByLabel('题目').fill('一点体会')
    await member.page.getByLabel('完成日期').first().fill(`${year}-03-02`)
    await member.page.keyboard.press('Enter')
    await member.page.getByRole('button', { name: '检查' }).click()
    await member.page.waitForSelector('text=检查通过')
    await member.page.getByRole('button', { name: '保存' }).click()
    await member.page.waitForURL(/\/records\/papers\/of/)
    assert.deepEqual(member.faults, [])
    await member.leave()
  })
  assert.deepEqual(clerk.faults, [])
  await clerk.leave()
}
