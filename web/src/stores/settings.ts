// How this browser shows the page: language, light or dark, size of type. Kept in the browser, nowhere else.
import { defineStore } from 'pinia'
import { setLanguage } from '@/api/client'
import { speak, type Language } from '@/locale'

export type Theme = 'auto' | 'light' | 'dark'
export type TypeSize = 'normal' | 'large' | 'huge'

const place = 'xueji.settings'
interface Settings {
  language: Language
  theme: Theme
  size: TypeSize
}
const initial: Settings = { language: 'zh-CN', theme: 'auto', size: 'normal' }

function remembered(): Settings {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Settings>) }
  } catch {
    return { ...initial } // kept by an older page, or storage is closed
  }
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)')

export const useSettings = defineStore('settings', {
  state: remembered,
  actions: {
    async change(settings: Partial<Settings>) {
      Object.assign(this, settings)
      localStorage.setItem(place, JSON.stringify({ language: this.language, theme: this.theme, size: this.size }))
      await this.apply()
    },
    async apply() {
      const root = document.documentElement
      root.classList.toggle('dark', this.theme === 'dark' || (this.theme === 'auto' && prefersDark().matches))
      root.dataset.size = this.size
      root.lang = this.language
      setLanguage(this.language)
      await speak(this.language)
    },
    follow() {
      prefersDark().addEventListener?.('change', () => void this.apply())
      return this.apply()
    },
  },
})
