import assert from 'node:assert/strict'
import { Visitor } from './visitor.mjs'

// Scripts in whatever people may write are shown as the letters they are (AC-35): in lists, in a session's page,
// in records and their history, in tables and charts, on the workbench.
const payload = (mark) => `<img src=x onerror="window.hit='${mark}'"><svg onload="window.hit='${mark}'"><script>window.hit='${mark}'</script>{{constructor.constructor('window.hit=1')()}}`

async function state(page, entries) {
  return page.evaluate(async (body) => {
    const me = await (await fetch('/api/v1/me')).json()
    const answer = await fetch('/api/v1/entries', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': me.csrf_token, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ entries: body }),
    })
    return { status: answer.status, text: await answer.text() }
  }, entries)
}

export async function hostile(t, { browser, installation }) {
  const year = new Date().getFullYear()
  const visitor = await (await Visitor.enter(browser, installation)).logIn('danwei')
  const { page } = visitor
  const unit = '1001'
  const answer = await state(page, [
    { kind: 'member_seated', fact: { unit, member: 'X-1', name: payload('name'), post: payload('post'), role: 'member', from: `${year}-01-01` } },
    {
      kind: 'session_held',
      fact: { unit, session: 'X-1', date: `${year}-01-20`, theme: payload('theme'), place: payload('place'), content: payload('content'), effect: payload('effect'), forms: ['discussion'] },
    },
  ])
  assert.equal(answer.status, 201, answer.text)

  await t.test('scripts in names and texts stay letters', async () => {
    const shown = {
      '/sessions': 'theme',
      [`/units/${unit}/sessions/X-1`]: 'theme',
      [`/records/sessions/of/${unit}/X-1`]: 'content',
      [`/records/sessions/edit/${unit}/X-1`]: undefined,
      '/records/memberships': 'name',
      [`/units/${unit}`]: 'name',
      '/figures': undefined,
      '/': undefined,
      '/search?q=constructor': 'theme', // last: it is found a second after it was written
    }
    for (const [address, mark] of Object.entries(shown)) {
      await visitor.go(address)
      await page.waitForTimeout(100)
      assert.equal(await page.evaluate(() => window.hit), undefined, address)
      assert.equal(await page.locator('main img[src=x], main svg[onload], main script').count(), 0, address)
      if (mark) assert.match(await page.textContent('main'), new RegExp(`<img src=x onerror="window\\.hit='${mark}'">`), address)
    }
  })
  assert.deepEqual(visitor.faults, [])
  await visitor.leave()
}
