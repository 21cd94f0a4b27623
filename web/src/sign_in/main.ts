// Scan, one button, done: the code becomes a ticket at once, a login follows when there is none, then one press
// signs in. Everything that can go wrong says why and what to do.
import './sign_in.css'
import { element, field, show } from './elements'
import { request, RefusedRequest } from './request'
import { language, words } from './words'

interface Ticket {
  ticket: string
  unit_name: string
  theme: string
  place: string
}
interface Receipt {
  theme: string
  name: string
  grade: string
  at: string
  record: number
  repeated: boolean
}
interface Login {
  stage: string
  csrf_token: string
}
interface Me {
  account: { name: string }
  stage: string
  csrf_token: string
}

document.documentElement.lang = language
document.title = `${words.title} · 学记`
const head = (...children: (Node | string)[]) => [element('header', {}, element('img', { src: '/icon.svg', alt: '', width: '36', height: '36' }), element('h1', {}, words.title)), ...children]
const alarm = (text: string, code = '') => element('p', { class: 'bad', role: 'alert' }, text, ...(code ? [element('small', {}, `${words.support}：${code}`)] : []))
let csrf = ''

function form(button: string, submit: (values: Record<string, string>) => Promise<void>, ...fields: Node[]): HTMLFormElement {
  const press = element('button', { type: 'submit', class: 'main' }, button)
  const made = element('form', {}, ...fields, press)
  made.addEventListener('submit', (event) => {
    event.preventDefault()
    const values = Object.fromEntries([...new FormData(made)].map(([name, value]) => [name, String(value)]))
    press.disabled = true
    void submit(values).finally(() => (press.disabled = false))
  })
  return made
}

function told(error: unknown): { text: string; code: string } {
  if (error instanceof RefusedRequest) return { text: error.status === 0 ? words.lost : `${words.wrong}${error.title}`, code: `${error.code} ${error.request}`.trim() }
  return { text: String(error), code: '' }
}

function askShortCode(trouble?: { text: string; code: string }) {
  show(...head(...(trouble ? [alarm(trouble.text, trouble.code)] : []), form(words.check, ({ short = '' }) => exchange({ short_code: short.trim().toUpperCase() }), field(words.short, { name: 'short', autocomplete: 'off', autocapitalize: 'characters', maxlength: '6', pattern: '[A-Za-z0-9]{6}' }))))
}

async function exchange(code: { code: string } | { short_code: string }) {
  show(...head(element('p', { role: 'status' }, words.reading)))
  try {
    const ticket = await request<Ticket>('POST', 'sign-in/tickets', code)
    await recognise(ticket)
  } catch (error) {
    askShortCode(told(error))
  }
}

const session = (ticket: Ticket) => element('section', {}, element('p', { class: 'theme' }, ticket.theme), element('p', { class: 'muted' }, `${ticket.unit_name}　${ticket.place}`))

async function recognise(ticket: Ticket) {
  try {
    const me = await request<Me>('GET', 'me')
    csrf = me.csrf_token
    if (me.stage === 'complete') return offer(ticket, me.account.name)
    if (me.stage === 'factor_due') return askFactor(ticket)
  } catch (error) {
    if (!(error instanceof RefusedRequest) || error.status !== 401) return askShortCode(told(error))
  }
  askLogin(ticket)
}

function askLogin(ticket: Ticket, trouble?: { text: string; code: string }) {
  const submit = async ({ login = '', password = '' }) => {
    try {
      const answer = await request<Login>('POST', 'login', { login: login.trim(), password })
      csrf = answer.csrf_token
      if (answer.stage === 'factor_due') askFactor(ticket)
      else if (answer.stage === 'complete') await recognise(ticket)
      else location.assign(`/login?back=${encodeURIComponent(location.pathname + location.search)}`)
    } catch (error) {
      askLogin(ticket, told(error))
    }
  }
  show(...head(session(ticket), element('p', {}, words.loginFirst), ...(trouble ? [alarm(trouble.text, trouble.code)] : []), form(words.go, submit, field(words.login, { name: 'login', autocomplete: 'username', autocapitalize: 'none' }), field(words.password, { name: 'password', type: 'password', autocomplete: 'current-password' }))))
}

function askFactor(ticket: Ticket, trouble?: { text: string; code: string }) {
  const submit = async ({ code = '' }) => {
    try {
      csrf = (await request<Login>('POST', 'login/factor', { code: code.replace(/\s/g, '') }, csrf)).csrf_token
      await recognise(ticket)
    } catch (error) {
      askFactor(ticket, told(error))
    }
  }
  show(...head(session(ticket), element('p', {}, words.needFactor), ...(trouble ? [alarm(trouble.text, trouble.code)] : []), form(words.go, submit, field(words.factor, { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '7' }))))
}

function offer(ticket: Ticket, name: string, trouble?: { text: string; code: string }) {
  const press = element('button', { type: 'button', class: 'main big' }, words.sign)
  press.addEventListener('click', () => {
    press.disabled = true
    void signIn(ticket, name)
  })
  show(...head(session(ticket), element('p', {}, words.who.replace('{name}', name)), ...(trouble ? [alarm(trouble.text, trouble.code)] : []), press))
}

// The ticket is good for one person: after a lost answer the same press is answered as the first was.
async function signIn(ticket: Ticket, name: string, tries = 2) {
  try {
    finish(await request<Receipt>('POST', 'sign-in', { ticket: ticket.ticket }, csrf))
  } catch (error) {
    const refused = error instanceof RefusedRequest ? error : undefined
    if (refused && (refused.status === 0 || refused.status >= 500) && tries > 0) return signIn(ticket, name, tries - 1)
    if (refused && /ticket|code/.test(refused.code)) return askShortCode({ text: words.expired, code: refused.code })
    offer(ticket, name, told(error))
  }
}

function finish(receipt: Receipt) {
  const at = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(receipt.at))
  const row = (name: string, text: string) => [element('dt', {}, name), element('dd', {}, text)]
  show(...head(element('p', { class: 'good', role: 'status', tabindex: '-1' }, `✓ ${receipt.repeated ? words.before : words.done}`), element('p', { class: 'theme' }, receipt.theme), element('dl', {}, ...row(words.person, receipt.name), ...row(words.at, at), ...row(words.grade, receipt.grade), ...row(words.record, `№ ${receipt.record}`))))
}

const code = new URLSearchParams(location.search).get('c')
if (code) void exchange({ code })
else askShortCode()
