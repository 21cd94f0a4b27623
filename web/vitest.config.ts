// By address, so that nothing is looked up: a machine may know no `localhost`.
import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import page from './vite.config'

export default mergeConfig(page, defineConfig({ server: { host: '127.0.0.1' }, test: { environment: 'happy-dom', include: ['tests/unit/**/*.test.ts'] } }))
