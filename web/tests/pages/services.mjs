import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// Badges to print, the calendar by a secret link, the daily mail.
export async function services(t, { browser, installation }) {
  const admin = await (await Visitor.enter(browser, installation)).logIn('danwei')
  const { page } = admin

  await t.test('badges are issued, printed with their symbols, and taken back', async () => {
    await admin.go('/units/1001')
    await page.getByRole('link', { name: '签到证' }).click()
    await page.getByRole('button', { name: /全选无证/ }).click()
    await page.getByRole('button', { name: /^发证/ }).click()
    await page.waitForSelector('.cards img')
    const cards = await page.locator('.cards li').count()
    assert.ok(cards > 3)
    await page.waitForTimeout(300)
    assert.ok(await page.locator('.cards img').evaluateAll((all) => all.every((image) => image.complete && image.naturalWidth > 0)))
    assert.deepEqual(await admin.audit(), [])
    await admin.picture('badges', { fullPage: true })
    await page.emulateMedia({ media: 'print' })
    await admin.picture('badges-print', { fullPage: true })
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: '收回' }).first().click()
    await page.locator('.el-message-box').getByRole('button', { name: '收回' }).click()
    await page.waitForSelector('text=已收回')
    assert.equal(await page.locator('.cards li').count(), cards - 1)
  })
  await t.test('a calendar is read by its link and by nothing else; a new link ends the old one', async () => {
    await admin.go('/me')
    await page.getByRole('button', { name: '生成链接' }).click()
    const link = (await page.textContent('.once code')).trim()
    const read = async () => (await fetch(link)).status
    assert.equal(await read(), 200)
    await page.getByRole('button', { name: '换一个链接' }).click()
    await page.locator('.el-message-box').getByRole('button', { name: '换一个链接' }).click()
    await page.waitForSelector(`.once code:not(:text-is("${link}"))`)
    assert.equal(await read(), 404)
    await admin.picture('sending')
  })
  await t.test('a wrong mail address is refused and says that nothing was written', async () => {
    await page.getByPlaceholder('邮箱地址').fill('liming')
    await page.locator('form:has(#mail-address)').getByRole('button', { name: '保存' }).click()
    assert.match(await page.textContent('.trouble'), /没有写入任何内容/)
    await page.getByPlaceholder('邮箱地址').fill('liming@example.cn')
    await page.locator('form:has(#mail-address)').getByRole('button', { name: '保存' }).click()
    await page.waitForSelector('text=每天发到 liming@example.cn')
  })
  assert.deepEqual(admin.faults, [])
  await admin.leave()
}
