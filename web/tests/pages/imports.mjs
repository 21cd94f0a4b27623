import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { Visitor } from './visitor.mjs'

export async function imports(t, { browser, installation }) {
  const visitor = await (await Visitor.enter(browser, installation)).logIn('danwei')
  const { page } = visitor
  const folder = `${installation.returns}/${readdirSync(installation.returns).filter((name) => name.startsWith('001'))[0]}`

  await t.test('a workbook without its files shows each faulty cell and how to mend it', async () => {
    await visitor.go('/import')
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(`${folder}/报送表.xlsx`)
    await page.getByRole('button', { name: '上传并预览' }).click()
    await page.waitForSelector('text=预览结果')
    assert.match(await page.textContent('main'), /找不到文件/)
    assert.match(await page.textContent('main'), /请把文件放到工作簿旁边/)
    assert.equal(await page.getByRole('button', { name: '写入日志' }).count(), 0)
    await visitor.picture('import-preview')
    await page.getByRole('button', { name: '放弃这次上传' }).click()
  })
  await t.test('the whole folder is looked through and written', async () => {
    await page.locator('input[webkitdirectory]').setInputFiles(folder)
    await page.getByRole('button', { name: '上传并预览' }).click()
    await page.waitForSelector('text=没有问题，可以写入', { timeout: 30_000 })
    await page.getByRole('button', { name: '写入日志' }).click()
    await page.waitForSelector('h2:has-text("已写入日志")', { timeout: 30_000 })
  })
  const rosterOf = async () => {
    await visitor.go('/records/memberships?unit=1001')
    return page.textContent('table.data')
  }
  await t.test('pasted rows are checked cell by cell, mended in place and written', async () => {
    await visitor.go('/import?way=paste')
    const box = page.locator('textarea')
    await box.fill('成员编号\t姓名\t职务\t角色\t起始日期\nT01\t谭新\t处长\t成员\t2026年2月30日\nT02\t唐平\t处长\t成员\t2026/3/1\n')
    await box.blur()
    await page.waitForSelector('text=共 2 行')
    await page.getByRole('button', { name: '检查' }).click()
    await page.waitForSelector('td.wrong', { timeout: 30_000 })
    assert.equal(await page.locator('td.wrong').count(), 1)
    await visitor.picture('paste')
    assert.deepEqual(await visitor.audit(), [])
    await page.locator('td.wrong input').fill('2026年2月28日')
    await page.getByRole('button', { name: '检查' }).click()
    await page.waitForSelector('text=没有问题，可以写入', { timeout: 30_000 })
    await page.getByRole('button', { name: '写入日志' }).click()
    await page.waitForSelector('h2:has-text("已写入日志")', { timeout: 30_000 })
    assert.match(await rosterOf(), /谭新/)
  })
  await t.test('an import is taken back, after a look at what that does', async () => {
    await visitor.go('/jobs')
    await page.locator('li:has-text("导入 ·") a:has-text("打开")').first().click()
    await page.getByRole('button', { name: '预览撤销' }).click()
    await page.waitForSelector('text=没有问题，可以写入', { timeout: 30_000 })
    assert.equal(await page.locator('.tag:has-text("作废")').count(), 2)
    await visitor.picture('import-undo')
    await page.getByRole('button', { name: '写入日志' }).click()
    await page.waitForSelector('h2:has-text("已写入日志")', { timeout: 30_000 })
    assert.doesNotMatch(await rosterOf(), /谭新/)
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
