// How the page is built. Targets are the oldest browsers that Element Plus itself supports; nothing inline, so
// that the server's content policy holds.
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { guide } from './plugins/guide'

const server = process.env.XUEJI_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [vue(), guide()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    target: ['chrome87', 'firefox78', 'safari14'],
    cssTarget: ['chrome87', 'firefox78', 'safari14'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: { index: fileURLToPath(new URL('index.html', import.meta.url)), s: fileURLToPath(new URL('s.html', import.meta.url)) },
      output: {
        manualChunks(id) {
          if (/node_modules\/(@vue|vue|vue-router|pinia|vue-i18n|@intlify)\//.test(id)) return 'vue'
          return undefined
        },
      },
    },
  },
  // For work on the page: XUEJI_SERVER names a program that serves the API, started with --origin of this page.
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
})
