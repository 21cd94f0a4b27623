// Asks before what cannot simply be taken back.
import { ElMessageBox } from 'element-plus'
import 'element-plus/es/components/message-box/style/css'
import { useI18n } from 'vue-i18n'

export function useConfirm() {
  const { t } = useI18n()
  const confirm = (text: string, act: string): Promise<boolean> =>
    ElMessageBox.confirm(text, '', { confirmButtonText: act, cancelButtonText: t('act.cancel'), autofocus: false }).then(
      () => true,
      () => false,
    )
  // A reason that is recorded with the act; nothing when the person turned back.
  const askReason = (text: string, act: string): Promise<string | undefined> =>
    ElMessageBox.prompt(text, '', { confirmButtonText: act, cancelButtonText: t('act.cancel'), inputPattern: /\S/, inputErrorMessage: t('field.required') }).then(
      ({ value }) => value,
      () => undefined,
    )
  return { confirm, askReason }
}
