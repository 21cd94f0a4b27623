import type zh from '../zh'
import common from './common'
import live from './live'
import pages from './pages'
import values from './values'
import paste from './paste'
import proof from './proof'
import service from './service'
import texts from './texts'
import work from './work'

// The compiler holds English to the keys of Chinese.
const en: typeof zh = { ...common, ...pages, ...work, ...proof, ...paste, ...service, ...texts, live, value: values }
export default en
