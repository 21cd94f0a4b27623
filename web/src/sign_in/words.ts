// The few words of the small sign-in page, in the browser's language.
const zh = {
  title: '签到', reading: '正在核对签到码…', login: '账户', password: '口令', factor: '验证器上的 6 位数字', go: '登录', sign: '签到', short: '输入屏幕上的 6 位短码', check: '下一步', done: '签到成功', before: '您已经签到', person: '姓名', at: '时间', grade: '证据级别', record: '回执',
  who: '您好，{name}', again: '重新扫码', lost: '网络不通，没有签到。请重试。', sure: '正在确认，请稍候…', expired: '签到码已过期。请扫屏幕上当前的二维码，或输入短码。', loginFirst: '请先登录，再点「签到」。', other: '换一个人',
  needFactor: '您的角色要输入动态口令。', support: '支持代码', wrong: '没有签到：',
}
const en: typeof zh = {
  title: 'Sign in', reading: 'Checking the code…', login: 'Account', password: 'Password', factor: 'The 6 digits of your authenticator', go: 'Log in', sign: 'Sign in', short: 'Type the short code of the screen', check: 'Next', done: 'Signed in', before: 'You had signed in', person: 'Name', at: 'Time', grade: 'Evidence', record: 'Receipt',
  who: 'Hello {name}', again: 'Scan again', lost: 'No network; you are not signed in. Please try again.', sure: 'Confirming, please wait…', expired: 'The code has expired. Scan the symbol on the screen now, or type the short code.', loginFirst: 'Log in first, then press “Sign in”.', other: 'Another person',
  needFactor: 'Your role needs the second factor.', support: 'Support code', wrong: 'Not signed in: ',
}
export const language = /^en\b/i.test(navigator.language) ? 'en' : 'zh-CN'
export const words = language === 'en' ? en : zh
