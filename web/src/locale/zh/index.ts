import common from './common'
import pages from './pages'
import values from './values'
import work from './work'

export default { ...common, ...pages, ...work, value: values }
