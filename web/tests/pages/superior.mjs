import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

export async function superior(t, { browser, installation }) {
  const visitor = await (await Visitor.enter(browser, installation)).logIn('zhuguan')
  const { page } = visitor
  installation.superiorState = await visitor.context.storageState()

  await t.test('three clicks lead from a shortfall to a record', async () => {
    await visitor.go('/figures')
    await page.waitForSelector('[role=img] canvas')
    await visitor.picture('overview')
    await page.locator('details summary').first().click()
    await page.locator('details[open] a.figure').first().click()
    await page.waitForSelector('[data-records]')
    await visitor.picture('figure')
    const rows = page.locator('tbody a')
    if ((await rows.count()) > 0) {
      await rows.first().click()
      await page.waitForSelector('text=历次记录与更正')
      await visitor.picture('record')
    }
  })
  await t.test('every figure opens to as many records as it says', async () => {
    const year = new Date().getFullYear()
    const query = `from=${year}-01-01&to=${year}-12-31`
    await visitor.go(`/units/1001?${query}`)
    await page.waitForSelector('[data-figure$="/paper_reuse_rate"]', { timeout: 30_000 }) // the texts are compared
    const links = await page.locator('[data-figure]').evaluateAll((all) => all.map((one) => [one.dataset.figure, one.getAttribute('href'), one.querySelector('.detail')?.textContent?.trim() ?? '', one.childNodes[0]?.textContent?.trim()]))
    assert.ok(links.length > 35, `${links.length} figures`)
    // Minutes, medians and letters are computed from records, not counted in them.
    const computed = new Set(['discussion_time_rate', 'directive_median_lag', 'inspection_score', 'inspection_reschedules', 'fewest_sessions_in_a_quarter', 'form_variety', 'regulation_kinds_in_force', 'plan_reuse_rate', 'paper_reuse_rate'])
    for (const [name, href, detail, text] of links) {
      await page.goto(installation.origin + href)
      await page.waitForSelector('[data-records]')
      const shown = Number((await page.textContent('[data-records]')).match(/\d+/)[0])
      const measure = name.split('/')[1]
      if (!computed.has(measure)) assert.equal(shown, Number(detail ? detail.split('/')[1] : text), name)
      else if (Number.parseFloat(text) > 0) assert.ok(shown > 0, name)
    }
  })
  await t.test('a report is composed, read with its proof, and worded anew without losing a figure', async () => {
    await visitor.go('/')
    await visitor.inPresses(3, async () => {
      await page.getByRole('link', { name: '阶段性汇报' }).click()
      await page.getByRole('button', { name: '开始编写' }).click()
      await page.getByRole('button', { name: '对照依据阅读' }).click({ timeout: 30_000 })
      await page.waitForSelector('.paper .claim')
    })
    const first = page.locator('.paper .claim').first()
    await first.click()
    await page.waitForSelector('aside blockquote')
    assert.doesNotMatch(await page.textContent('aside dl'), /[a-z_]{4,}/) // told in words, not as the program writes it
    await visitor.picture('report')
    assert.ok((await page.locator('aside li a').count()) > 0)
    const before = await first.textContent()
    await page.getByRole('button', { name: '改文字' }).click()
    await page.locator('aside textarea').fill('组织了多次学习。')
    assert.match(await page.locator('aside [role=alert]').first().textContent(), /不能去掉或改动/)
    assert.ok(await page.getByRole('button', { name: '应用' }).isDisabled())
    await page.locator('aside textarea').fill(`据统计，${before}`)
    await page.getByRole('button', { name: '应用' }).click()
    assert.equal(await first.textContent(), `据统计，${before}`)
    await page.getByRole('button', { name: '按修改编写' }).click()
    await page.getByRole('button', { name: '对照依据阅读' }).click({ timeout: 30_000 })
    await page.waitForSelector('.paper .claim')
    assert.equal(await page.locator('.paper .claim').first().textContent(), `据统计，${before}`)
  })
  await t.test('a sentence leads back to a session', async () => {
    await page.locator('.paper .claim').first().click()
    await page.locator('aside details').nth(1).evaluate((details) => (details.open = true))
    await page.locator('aside table a').first().click()
    await page.waitForSelector('text=历次记录与更正')
  })
  await t.test('two reports stand side by side, and only what differs is shown', async () => {
    await visitor.go('/reports')
    await page.getByRole('link', { name: '两份汇报对比' }).click()
    await page.waitForSelector('td:has-text("据统计")')
    assert.match(await page.textContent('main [role=status]'), /变化 1，/)
    assert.equal(await page.locator('tbody tr').count(), 1)
    await visitor.picture('report-compare')
  })
  await t.test('missing filings are found and urged in four presses', async () => {
    await visitor.go('/figures')
    await visitor.inPresses(4, async () => {
      await page.locator('.tile:has-text("逾期未报") a').click()
      await page.getByRole('button', { name: /全选未报/ }).click()
      await page.getByRole('button', { name: /^催办/ }).click()
      await visitor.picture('filings')
      await page.getByRole('button', { name: '发送' }).click()
      await page.waitForSelector('text=已催办')
    })
    await page.waitForSelector('td small:has-text("催办 1 次")')
  })
  await t.test('a filing is sent back with a reason, and not without one', async () => {
    await page.getByLabel('只看未报的单位').uncheck()
    await page.locator('td.sent button').first().click()
    await page.getByRole('button', { name: '退回', exact: true }).click()
    assert.ok(await page.locator('form').getByRole('button', { name: '退回' }).isDisabled())
    await page.getByLabel('退回理由').fill('缺少下半年的安排')
    await visitor.picture('filing-card')
    await page.locator('form').getByRole('button', { name: '退回' }).click()
    await page.waitForSelector('text=已退回')
    await page.waitForSelector('td.returned')
    assert.match(await page.textContent('.card'), /缺少下半年的安排/)
  })
  await t.test('a unit is found by initials', async () => {
    await page.fill('#find', 'swwlaq')
    await page.locator('#find-list [role=option]').nth(1).waitFor() // the unit, and the texts behind it
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/units\/1001/)
    await page.waitForSelector('text=成员名册')
    await visitor.settle()
    await visitor.picture('unit')
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
