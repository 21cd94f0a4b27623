// A sample province, served by the program that is tested, on a free port of this machine.
import { execFileSync, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

export async function startInstallation(program, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const data = `${folder}/data`
  const returns = `${folder}/returns`
  execFileSync(program, ['sample', returns, '--units', '6', '--year', String(new Date().getFullYear())])
  execFileSync(program, ['import', '--data', data, returns], { stdio: 'ignore' })
  const accounts = JSON.parse(execFileSync(program, ['sample-accounts', '--data', data, '--format', 'json'], { encoding: 'utf8' }))
  const port = await freePort()
  const log = openSync(`${folder}/server.log`, 'w')
  const server = spawn(program, ['serve', '--data', data, '--port', String(port)], { stdio: ['ignore', log, log] })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined)
    if (answer?.ok) break
    if (tries > 100) throw new Error(`the server does not come up: ${folder}/server.log`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    origin,
    returns,
    folder,
    accounts: Object.fromEntries(accounts.map((account) => [account.login, account])),
    stop: () => new Promise((resolve) => (server.once('exit', resolve), server.kill('SIGTERM'))),
  }
}

// A one-time code for the key, as an authenticator makes it (RFC 6238).
export function oneTimeCode(key, now = Date.now()) {
  const bits = [...key].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', bytes).update(counter).digest()
  const offset = digest[19] & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1e6).padStart(6, '0')
}

export const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
