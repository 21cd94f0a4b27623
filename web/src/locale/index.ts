// Words of the page. Chinese is the source and always there; English is fetched when it is asked for.
import { createI18n } from 'vue-i18n'
import zh from './zh'

export type Language = 'zh-CN' | 'en'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, typeof zh>,
  missingWarn: false,
  fallbackWarn: false,
})

export async function speak(language: Language) {
  if (language === 'en' && !i18n.global.availableLocales.includes('en'))
    i18n.global.setLocaleMessage('en', (await import('./en')).default)
  i18n.global.locale.value = language
}
