import common from './common'
import live from './live'
import pages from './pages'
import values from './values'
import work from './work'

export default { ...common, ...pages, ...work, live, value: values }
