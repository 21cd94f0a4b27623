import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

export async function administrators(t, { browser, installation }) {
  const system = await (await Visitor.enter(browser, installation)).logIn('sysadmin')
  const security = await (await Visitor.enter(browser, installation)).logIn('secadmin')
  let code = ''

  await t.test('an account is made, granted a role by one and confirmed by another, then activated', async () => {
    await system.go('/accounts')
    await system.page.getByRole('button', { name: '建立账户' }).click()
    await system.page.getByLabel('登录名').fill('xinren')
    await system.page.getByLabel('姓名').first().fill('孟新人')
    await system.page.getByLabel('单位代码').fill('1001')
    await system.page.getByLabel('成员编号').fill('C02')
    await system.page.getByRole('button', { name: '保存' }).click()
    code = (await system.page.textContent('.once code')).trim()
    assert.match(code, /^[A-Z0-9-]{20,}$/)

    await security.go('/grants')
    await security.page.getByRole('button', { name: '提出授权' }).first().click()
    const option = await security.page.locator('form select').first().locator('option', { hasText: 'xinren' }).getAttribute('value')
    await security.page.locator('form select').first().selectOption(option)
    await security.page.locator('form select').nth(1).selectOption('member')
    await security.page.locator('form').getByLabel('单位代码').fill('1001')
    await security.page.locator('form').getByLabel('事由').fill('新任成员')
    await security.page.locator('form').getByRole('button', { name: '提出授权' }).click()
    await security.page.waitForSelector('td:has-text("新任成员")')
    // Who proposed cannot confirm.
    assert.equal(await security.page.locator('tr:has-text("新任成员")').getByRole('button', { name: '确认' }).count(), 0)

    await system.go('/grants')
    await system.page.locator('tr:has-text("新任成员")').getByRole('button', { name: '确认' }).click()
    await system.page.locator('.el-message-box').getByRole('button', { name: '确认' }).click()
    await system.page.waitForSelector('tr:has-text("新任成员"):has-text("已生效")')

    const fresh = await Visitor.enter(browser, installation)
    await fresh.go('/login')
    await fresh.page.getByRole('button', { name: '用激活码设置口令' }).click()
    await fresh.page.getByLabel('激活码', { exact: true }).fill(code)
    await fresh.page.getByLabel('新口令', { exact: true }).fill('Quiet-Rivers.9 x')
    await fresh.page.getByLabel('再输一次新口令').fill('Quiet-Rivers.9 y')
    assert.match(await fresh.page.textContent('[role=alert]'), /两次输入的口令不同/)
    await fresh.page.getByLabel('再输一次新口令').fill('Quiet-Rivers.9 x')
    await fresh.page.getByRole('button', { name: '设置口令' }).click()
    await fresh.page.waitForSelector('text=口令已设置')
    await fresh.page.fill('input[name=login]', 'xinren')
    await fresh.page.fill('input[name=password]', 'Quiet-Rivers.9 x')
    await fresh.page.click('button[type=submit]')
    await fresh.page.waitForSelector('nav.side')
    assert.deepEqual(fresh.faults, [])
    await fresh.leave()
  })
  await t.test('administrators see no content', async () => {
    await system.go('/sessions')
    assert.match(await system.page.textContent('main'), /还没有场次|没有/)
  })
  await t.test('the auditor reads what happened', async () => {
    const auditor = await (await Visitor.enter(browser, installation)).logIn('auditor')
    await auditor.go('/audit?event=account_created')
    await auditor.page.waitForSelector('td:has-text("建立账户")')
    await auditor.picture('audit')
    installation.auditorState = await auditor.context.storageState()
    assert.deepEqual(auditor.faults, [])
    await auditor.leave()
  })
  installation.systemState = await system.context.storageState()
  installation.securityState = await security.context.storageState()
  assert.deepEqual([...system.faults, ...security.faults], [])
  await system.leave()
  await security.leave()
}
