import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// The inspector scores and raises a finding, the unit mends it, the inspector looks again.
export async function inspections(t, { browser, installation }) {
  const inspector = await (await Visitor.enter(browser, installation, { viewport: { width: 1024, height: 1100 } })).logIn('xunting')
  const { page } = inspector
  installation.inspectorState = await inspector.context.storageState()

  await t.test('a score beyond the scale is refused, and the sheet stays as it was typed', async () => {
    await inspector.go('/rounds')
    await page.locator('tbody a.btn').first().click()
    await page.getByLabel(/得分/).fill('120')
    await page.getByLabel('亮点').fill('联系实际紧')
    await page.getByRole('button', { name: '增加一条' }).click()
    await page.getByLabel('问题 1').fill('学习记录没有写明研讨情况')
    await page.getByRole('button', { name: '提交评价' }).click()
    assert.match(await page.getByRole('alert').first().textContent(), /没有写入任何内容/)
    assert.equal(await page.getByLabel(/得分/).inputValue(), '120')
    await page.waitForTimeout(600) // the draft is kept after a pause
    await page.reload()
    await inspector.settle()
    assert.equal(await page.getByLabel('问题 1').inputValue(), '学习记录没有写明研讨情况')
  })
  await t.test('sheet and findings are submitted together', async () => {
    await page.getByLabel(/得分/).fill('88.5')
    await inspector.picture('visit')
    assert.deepEqual(await inspector.audit(), [])
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.waitForSelector('text=评价已提交')
    await page.waitForSelector('li:has-text("学习记录没有写明研讨情况")')
  })
  const address = (installation.visit = new URL(page.url()).pathname)
  await t.test('the unit says when it is mended, the inspector that it was looked at again', async () => {
    const clerk = await (await Visitor.enter(browser, installation)).logIn('mishu')
    await clerk.go(address)
    const finding = clerk.page.locator('li:has-text("学习记录没有写明研讨情况")')
    await finding.getByRole('button', { name: '整改完成' }).click()
    await finding.locator('text=待复核').waitFor()
    assert.equal(await finding.getByRole('button', { name: '复核通过' }).count(), 0)
    assert.deepEqual(clerk.faults, [])
    await clerk.leave()
    await page.reload()
    await page.locator('li:has-text("学习记录没有写明研讨情况")').getByRole('button', { name: '复核通过' }).click()
    await page.waitForSelector('.tag:has-text("已复核")')
    await inspector.go('/rounds')
    await inspector.picture('rounds')
  })
  assert.deepEqual(inspector.faults, [])
  await inspector.leave()
}
