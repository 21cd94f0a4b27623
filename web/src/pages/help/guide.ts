// The pages of the guide, each fetched when it is read.
import type { Block } from '../../../plugins/markdown'

export const guidePages = [
  { name: 'start', title: '开始使用' },
  { name: 'secretary', title: '学习秘书' },
  { name: 'leader', title: '组长' },
  { name: 'member', title: '成员' },
  { name: 'unit-admin', title: '单位管理员' },
  { name: 'superior', title: '上级主管' },
  { name: 'inspector', title: '巡听员' },
  { name: 'texts', title: '检索、资料、雷同' },
  { name: 'administrators', title: '三员' },
]

const readers: Record<string, () => Promise<{ default: Block[] }>> = {
  start: () => import('guide:start'),
  secretary: () => import('guide:secretary'),
  leader: () => import('guide:leader'),
  member: () => import('guide:member'),
  'unit-admin': () => import('guide:unit-admin'),
  superior: () => import('guide:superior'),
  inspector: () => import('guide:inspector'),
  texts: () => import('guide:texts'),
  administrators: () => import('guide:administrators'),
}

export const readGuide = async (name: string): Promise<Block[]> => (await readers[name]?.())?.default ?? []
