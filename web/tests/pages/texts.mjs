import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// What stands in texts: found, studied or not, read, shared.
export async function texts(t, { browser, installation }) {
  const visitor = await Visitor.enter(browser, installation, { storageState: installation.superiorState })
  const { page } = visitor
  await visitor.go('/')

  await t.test('words are found from any page, and lead to the record', async () => {
    await page.fill('#find', '营商环境')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await page.waitForSelector('mark')
    assert.ok((await page.locator('mark').allTextContents()).every((word) => word === '营商环境'))
    await visitor.picture('search')
    await visitor.inPresses(2, async () => {
      await page.getByRole('button', { name: '加载更多' }).click()
      await page.locator('li.panel').nth(20).waitFor()
      await page.locator('li.panel a.open').first().click()
      await page.waitForURL((url) => !url.pathname.startsWith('/search'))
    })
    await page.goBack()
    await page.waitForSelector('mark') // the words stand in the address
  })
  await t.test('the keyboard goes to the words and through what was found', async () => {
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await page.keyboard.press('Tab')
    await page.locator('li.panel a.open').first().focus()
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), await page.locator('li.panel a.open').nth(1).textContent())
  })
  await t.test('filters narrow what is found, and what is nowhere is said to be nowhere', async () => {
    await page.getByLabel('种类').selectOption('session_held')
    await page.waitForURL(/kind=session_held/)
    await visitor.settle()
    const all = Number((await page.textContent('main > [role=status]')).match(/\d+/)[0])
    await visitor.go(`${new URL(page.url()).pathname}?q=营商环境&kind=session_held&from=${new Date().getFullYear()}-06-01`)
    assert.ok(Number((await page.textContent('main > [role=status]')).match(/\d+/)[0]) < all)
    await page.getByRole('button', { name: '清除条件' }).click()
    await page.locator('input[type=search]').fill('绝无此事的词')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=没有找到')
  })
  await t.test('a question that is too long is refused in words, and nothing is lost', async () => {
    await visitor.go(`/search?q=${encodeURIComponent('学习'.repeat(200))}`)
    assert.match(await page.textContent('main [role=alert]'), /这只是读取/)
  })
  await t.test('who has studied a directive, and who has not, in two presses from the directive', async () => {
    await visitor.go(`/records/directives/of/XZ${new Date().getFullYear()}-01`)
    await visitor.inPresses(2, async () => {
      await page.getByRole('link', { name: '哪些单位学过' }).click()
      await page.waitForSelector('td .tag.good')
      const [studied, not] = (await page.textContent('main [role=status]')).match(/\d+ 个/g).map(Number.parseFloat)
      assert.equal(await page.locator('main .scroll tbody tr').count(), studied + not)
      await page.getByLabel('只看没有学的').check()
      await page.waitForURL(/missing=1/)
      assert.equal(await page.locator('main .scroll tbody tr').count(), not)
    })
  })
  await t.test('an item of the library is found in a text, and read from the passage on', async () => {
    await visitor.go('/library')
    assert.ok((await page.locator('.shelf > li').count()) > 10)
    await page.getByLabel('种类').selectOption('form')
    await page.waitForURL(/library_kind=form/)
    await page.locator('.shelf .tag', { hasText: '权威原文' }).first().waitFor({ state: 'detached' })
    await page.getByLabel('在资料里查文字').fill('不增加基层负担')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?.*kind=library_item_added/)
    await page.locator('li.panel a.open').first().click()
    await page.waitForSelector('article .wanted')
    assert.match(await page.textContent('article .wanted'), /不增加基层负担/)
    await visitor.picture('reading')
  })
  await t.test('a reader likes and keeps it in two presses; a superior says whom to ask', async () => {
    const address = new URL(page.url()).pathname
    await visitor.inPresses(2, async () => {
      await page.getByRole('button', { name: /^赞/ }).click()
      await page.waitForSelector('button[aria-pressed=true]:has-text("赞 1")')
      await page.getByRole('button', { name: '收藏' }).click()
      await page.waitForSelector('button[aria-pressed=true]:has-text("已收藏")')
    })
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByRole('textbox', { name: '答疑联系人' }).fill('宣传处 张三')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dd:has-text("宣传处 张三")')
    await visitor.go('/library?favourite=true')
    assert.equal(await page.locator('.shelf > li').count(), 1)
    assert.match(await page.textContent('.shelf'), /宣传处 张三/)

    const reader = await Visitor.enter(browser, installation, { storageState: installation.secretaryState, viewport: { width: 360, height: 780 } })
    await reader.go(address)
    assert.match(await reader.page.textContent('main'), /宣传处 张三/)
    assert.equal(await reader.page.getByRole('button', { name: '修改' }).count(), 0)
    assert.equal(await reader.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false)
    assert.deepEqual(await reader.audit(), [])
    assert.deepEqual(reader.faults, [])
    await reader.leave()
  })
  await t.test('what a unit shares is seen beside its counterpart in two presses from the unit, numbered and in colour', async () => {
    await visitor.go('/units/1001')
    await visitor.inPresses(2, async () => {
      await page.getByRole('link', { name: '文字雷同' }).last().click()
      await page.locator('section .title a').first().click({ timeout: 60_000 }) // the texts may have to be compared first
      await page.waitForSelector('.bracket')
    })
    for (const side of ['a', 'b']) assert.match(await page.textContent(`section:has(#title-${side}) .text`), /〔1.+1〕/s)
    assert.match(await page.textContent('main [role=status]'), /在先|同一天|不详/)
    await visitor.picture('reuse-pair')
    installation.pair = new URL(page.url()).pathname
  })
  await t.test('a passage that is chosen comes to the same height on both sides, by the keyboard too', async () => {
    await page.locator('section:has(#title-a) [data-passage="0"]').focus()
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('[data-passage="0"][aria-pressed=true]').count(), 2)
    const tops = await page.locator('[data-passage="0"]').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().top - mark.closest('.text').getBoundingClientRect().top))
    assert.ok(tops.every((top) => top >= 0 && top < 150), String(tops))
  })
  await t.test('a person attaches a note to the two, in one press', async () => {
    await page.getByLabel(/^写一段说明/).fill('两份由同一处起草')
    await visitor.inPresses(1, async () => {
      await page.getByRole('button', { name: '提交说明' }).click()
      await page.waitForSelector('blockquote:has-text("两份由同一处起草")')
    })
  })
  await t.test('a good practice is offered to all as a library item with what it says already', async () => {
    await visitor.go('/records/good-practices')
    await page.locator('table.data tbody a.open').first().click()
    await page.getByRole('link', { name: '推广给各单位' }).click()
    await page.waitForURL(/library-items\/new/)
    await visitor.settle()
    assert.notEqual(await page.getByLabel('标题').inputValue(), '')
    assert.equal(await page.getByLabel('类型').inputValue(), 'practice')
  })
  await t.test('what a session asks to read is set by the secretary and opened from the session', async () => {
    const secretary = await Visitor.enter(browser, installation, { storageState: installation.secretaryState })
    await secretary.go('/units/1001/sessions/CS-1')
    await secretary.inPresses(3, async () => {
      await secretary.page.getByRole('button', { name: '设定', exact: true }).click()
      await secretary.page.getByRole('combobox', { name: '资料' }).click()
      await secretary.page.locator('.el-select-dropdown__item:visible').first().click()
      await secretary.page.getByLabel('阅读要求').fill('重点读第二章')
      await secretary.page.keyboard.press('Enter')
      await secretary.page.waitForSelector('section:has(#reading-title) li a')
    })
    await secretary.page.locator('#reading-title').scrollIntoViewIfNeeded()
    await secretary.picture('reading-list')
    await secretary.page.locator('section:has(#reading-title) li a').click()
    await secretary.page.waitForURL(/library\/read\//)
    assert.deepEqual(secretary.faults, [])
    await secretary.leave()
  })
  await t.test('what one may read of a unit is taken out in one press, and not without saying what for', async () => {
    await visitor.go('/units/1001')
    const take = page.getByRole('button', { name: '导出', exact: true })
    assert.equal(await take.isDisabled(), true)
    await page.getByLabel('用途').fill('年度归档')
    await visitor.inPresses(1, async () => {
      await take.click()
      await page.waitForSelector('section:has(#export-title) a[download]', { timeout: 60_000 })
    })
  })
  await t.test('a pair that is not there is answered as not found', async () => {
    await visitor.go('/reuse/1/2')
    assert.match(await page.textContent('main [role=alert]'), /没有找到/)
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
