// Addresses of the page. The same thing has one address, whoever opens it; what is filtered stands in the query.
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { i18n } from '@/locale'
import { useSession } from '@/stores/session'

const factProps = ({ params }: RouteLocationNormalized) => ({ place: params.place, factKey: Array.isArray(params.key) ? params.key : [params.key] })

const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('@/pages/login/LoginPage.vue'), meta: { bare: true, open: true, help: 'start' } },
  { path: '/', name: 'workbench', component: () => import('@/pages/workbench/WorkbenchPage.vue'), meta: { help: 'start' } },
  { path: '/sessions', name: 'sessions', component: () => import('@/pages/sessions/SessionsPage.vue'), meta: { help: 'secretary' } },
  { path: '/units/:unit/sessions/:session', name: 'session', component: () => import('@/pages/sessions/SessionPage.vue'), props: true, meta: { place: 'sessions', help: 'secretary' } },
  { path: '/units/:unit/sessions/:session/desk', name: 'desk', component: () => import('@/pages/live/DeskPage.vue'), props: true, meta: { place: 'sessions', help: 'secretary' } },
  { path: '/units/:unit/sessions/:session/screen', name: 'screen', component: () => import('@/pages/live/ScreenPage.vue'), props: true, meta: { bare: true, help: 'secretary' } },
  { path: '/units/:unit/sessions/:session/scheme', name: 'scheme', component: () => import('@/pages/sessions/SchemePage.vue'), props: true, meta: { place: 'sessions', help: 'secretary' } },
  { path: '/units/:unit/sessions/:session/closing', name: 'closing', component: () => import('@/pages/live/ClosingPage.vue'), props: true, meta: { place: 'sessions', help: 'secretary' } },
  { path: '/plans', name: 'plans', component: () => import('@/pages/plans/PlansPage.vue'), meta: { help: 'secretary' } },
  { path: '/units/:unit/plans/:plan', name: 'plan', component: () => import('@/pages/plans/PlanPage.vue'), props: true, meta: { place: 'plans', help: 'secretary' } },
  { path: '/units/:unit/copy-plan', name: 'copy-plan', component: () => import('@/pages/plans/CopyPlanPage.vue'), props: true, meta: { place: 'plans', help: 'secretary' } },
  { path: '/filings', name: 'filings', component: () => import('@/pages/filings/FilingsPage.vue'), meta: { help: 'superior' } },
  { path: '/units/:unit/filings/:task', redirect: (to) => ({ name: 'filings', query: { unit: String(to.params.unit), task: String(to.params.task) } }) },
  { path: '/units/:unit/directives', redirect: (to) => ({ path: '/records/directives', query: { unit: String(to.params.unit) } }) },
  {
    path: '/units/:unit/inspection-findings/:round/:number',
    redirect: ({ params }) => ({ name: 'visit', params: { round: String(params.round), unit: String(params.unit) } }),
  },
  { path: '/achievements/:place?', name: 'achievements', component: () => import('@/pages/records/GroupPage.vue'), props: (to) => ({ group: 'achievements', place: to.params.place }), meta: { help: 'secretary' } },
  { path: '/library/:place?', name: 'library', component: () => import('@/pages/records/GroupPage.vue'), props: (to) => ({ group: 'library', place: to.params.place }), meta: { help: 'texts' } },
  { path: '/library/read/:item', name: 'reading', component: () => import('@/pages/library/ReadingPage.vue'), props: true, meta: { place: 'library', help: 'texts' } },
  { path: '/inspections/:place?', name: 'inspections', component: () => import('@/pages/records/GroupPage.vue'), props: (to) => ({ group: 'inspections', place: to.params.place }), meta: { help: 'inspector' } },
  { path: '/rounds', name: 'rounds', component: () => import('@/pages/inspections/RoundsPage.vue'), meta: { place: 'inspections', help: 'inspector' } },
  { path: '/rounds/:round/:unit', name: 'visit', component: () => import('@/pages/inspections/VisitPage.vue'), props: true, meta: { place: 'inspections', help: 'inspector' } },
  { path: '/leave', name: 'leave', component: () => import('@/pages/live/LeavePage.vue'), meta: { help: 'member' } },
  { path: '/records/:place?', name: 'records', component: () => import('@/pages/records/GroupPage.vue'), props: (to) => ({ group: 'records', place: to.params.place }), meta: { help: 'superior' } },
  { path: '/records/:place/new', name: 'new-record', component: () => import('@/pages/records/EditPage.vue'), props: true, meta: { place: 'records', help: 'secretary' } },
  { path: '/records/:place/edit/:key+', name: 'edit-record', component: () => import('@/pages/records/EditPage.vue'), props: factProps, meta: { place: 'records', help: 'secretary' } },
  { path: '/records/:place/of/:key+', name: 'record', component: () => import('@/pages/records/RecordPage.vue'), props: factProps, meta: { place: 'records', help: 'superior' } },
  { path: '/search', name: 'search', component: () => import('@/pages/search/SearchPage.vue'), meta: { help: 'texts' } },
  { path: '/search/studied', name: 'studied', component: () => import('@/pages/search/StudiedPage.vue'), meta: { place: 'search', help: 'texts' } },
  { path: '/figures', name: 'overview', component: () => import('@/pages/figures/OverviewPage.vue'), meta: { help: 'superior' } },
  { path: '/figures/compare', name: 'compare', component: () => import('@/pages/figures/ComparePage.vue'), meta: { place: 'overview', help: 'superior' } },
  { path: '/figures/:unit/:measure', name: 'figure', component: () => import('@/pages/figures/FigurePage.vue'), props: true, meta: { place: 'overview', help: 'superior' } },
  { path: '/rulebook', name: 'rulebook', component: () => import('@/pages/rulebook/RulebookPage.vue'), meta: { help: 'superior' } },
  { path: '/reports', name: 'reports', component: () => import('@/pages/reports/ReportsPage.vue'), meta: { help: 'superior' } },
  { path: '/reports/compare', name: 'compare-reports', component: () => import('@/pages/reports/ReportComparePage.vue'), meta: { place: 'reports', help: 'superior' } },
  { path: '/reports/:job', name: 'report', component: () => import('@/pages/reports/ReportPage.vue'), props: true, meta: { place: 'reports', help: 'superior' } },
  { path: '/units', name: 'units', component: () => import('@/pages/units/UnitsPage.vue'), meta: { help: 'unit-admin' } },
  { path: '/units/:unit', name: 'unit', component: () => import('@/pages/units/UnitsPage.vue'), props: true, meta: { place: 'units', help: 'unit-admin' } },
  { path: '/units/:unit/badges', name: 'badges', component: () => import('@/pages/badges/BadgesPage.vue'), props: true, meta: { place: 'units', help: 'unit-admin' } },
  { path: '/reuse', name: 'reuse', component: () => import('@/pages/reuse/UnitReusePage.vue'), meta: { help: 'texts' } },
  { path: '/reuse/:record/:other', name: 'reuse-pair', component: () => import('@/pages/reuse/ReusePairPage.vue'), props: true, meta: { place: 'reuse', help: 'texts' } },
  { path: '/import', name: 'import', component: () => import('@/pages/imports/ImportPage.vue'), meta: { help: 'unit-admin' } },
  { path: '/proposals', name: 'proposals', component: () => import('@/pages/proposals/ProposalsPage.vue'), meta: { help: 'leader' } },
  { path: '/objections', name: 'objections', component: () => import('@/pages/objections/ObjectionsPage.vue'), meta: { help: 'leader' } },
  { path: '/jobs', name: 'jobs', component: () => import('@/pages/jobs/JobsPage.vue'), meta: { help: 'superior' } },
  { path: '/accounts', name: 'accounts', component: () => import('@/pages/accounts/AccountsPage.vue'), meta: { help: 'administrators' } },
  { path: '/grants', name: 'grants', component: () => import('@/pages/accounts/GrantsPage.vue'), meta: { help: 'administrators' } },
  { path: '/tokens', name: 'tokens', component: () => import('@/pages/accounts/TokensPage.vue'), meta: { help: 'administrators' } },
  { path: '/audit', name: 'audit', component: () => import('@/pages/accounts/AuditPage.vue'), meta: { help: 'administrators' } },
  { path: '/me', name: 'me', component: () => import('@/pages/me/MePage.vue'), meta: { help: 'start' } },
  { path: '/help/:page?', name: 'help', component: () => import('@/pages/help/HelpPage.vue'), props: true, meta: { open: true } },
  { path: '/:rest(.*)*', name: 'lost', component: () => import('@/pages/help/LostPage.vue'), meta: { open: true } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  const session = useSession()
  if (!session.asked) await session.load().catch(() => undefined)
  if (to.meta.open || session.complete) return true
  return { name: 'login', query: to.fullPath === '/' ? {} : { back: to.fullPath } }
})

export function entitle(title: string) {
  document.title = `${title} · ${i18n.global.t('product')}`
}
