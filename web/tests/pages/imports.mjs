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
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
