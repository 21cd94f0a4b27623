import { createPinia } from 'pinia'
import { createApp } from 'vue'
import 'element-plus/es/components/base/style/css'
import './app/theme.css'
import { onLoginEnd } from './api/client'
import App from './app/App.vue'
import { router } from './app/router'
import { i18n } from './locale'
import { useSession } from './stores/session'
import { useSettings } from './stores/settings'

const app = createApp(App).use(createPinia()).use(i18n).use(router)

onLoginEnd(() => {
  const session = useSession()
  if (!session.me) return
  session.forget()
  const back = router.currentRoute.value.fullPath
  void router.push({ name: 'login', query: back === '/' ? {} : { back } })
})

void useSettings()
  .follow()
  .then(() => app.mount('#app'))
