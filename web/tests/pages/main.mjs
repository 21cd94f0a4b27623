// Main flows of every role in a browser, a wrong turn in each, and what must hold on every page:
//   main.mjs PROGRAM FOLDER [FLOW ...]    FOLDER takes the data, the server's log and the pictures; some flows go on
//                                         from what those before them left
import { test } from 'node:test'
import { chromium as engine } from 'playwright-core'
import { chromium, startInstallation } from './installation.mjs'
import { administrators } from './administrators.mjs'
import { everyPage } from './every_page.mjs'
import { hostile } from './hostile.mjs'
import { imports } from './imports.mjs'
import { inspections } from './inspections.mjs'
import { live } from './live.mjs'
import { login } from './login.mjs'
import { secretary } from './secretary.mjs'
import { services } from './services.mjs'
import { signIn } from './sign_in.mjs'
import { superior } from './superior.mjs'
import { texts } from './texts.mjs'
import { unitGroup } from './unit_group.mjs'

const flows = { login, secretary, unitGroup, live, signIn, imports, superior, inspections, services, texts, administrators, everyPage, hostile }
const [program, folder, ...chosen] = process.argv.slice(2)
const installation = await startInstallation(program, folder)
const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN'] })

await test('the page', async (t) => {
  for (const name of chosen.length > 0 ? chosen : Object.keys(flows)) await t.test(name, { concurrency: 2 }, (part) => flows[name](part, { browser, installation }))
})

await browser.close()
await installation.stop()
