import common from './common'
import live from './live'
import pages from './pages'
import values from './values'
import paste from './paste'
import proof from './proof'
import service from './service'
import texts from './texts'
import work from './work'

export default { ...common, ...pages, ...work, ...proof, ...paste, ...service, ...texts, live, value: values }
