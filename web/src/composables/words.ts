// Words for what the server gives as tokens: kinds, members, values, days.
import { useI18n } from 'vue-i18n'
import type { FactKind, FactMember } from '@/api/fact_kind'
import { nameOf, type Period } from '@/model/dates'

const humanise = (token: string) => token.charAt(0).toUpperCase() + token.slice(1).replace(/[_-]/g, ' ')

export function useWords() {
  const { t, te, locale } = useI18n()
  const chinese = () => locale.value === 'zh-CN'
  const value = (member: string, token: unknown): string => {
    const key = `value.${member}.${String(token)}`
    return te(key) ? t(key) : te(key, 'zh-CN') && chinese() ? t(key) : String(token)
  }
  return {
    value,
    kind: (kind: FactKind) => (chinese() ? kind.title : humanise(kind.kind.replace(/_(held|set|marked|done|made|filed|given|issued|opened|raised|added|profiled|seated|adopted|achieved|assigned|sent|registered)$/, ''))),
    member: (member: FactMember) => (chinese() ? member.label : humanise(member.name)),
    day: (day: string) => (day ? t('day', { day, weekday: t(`weekday[${new Date(day).getUTCDay()}]`) }) : ''),
    period(period: Period): string {
      const name = nameOf(period)
      if (!name) return t('period.range', { from: period.from, to: period.to })
      if (name.name === 'half') return t(`period.half${name.number}`, { year: name.year })
      return t(`period.${name.name}`, { year: name.year, number: name.number })
    },
    moment: (at: string | null | undefined) =>
      at ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' }).format(new Date(at)) : '',
  }
}
