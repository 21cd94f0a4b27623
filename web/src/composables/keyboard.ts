// The keys of lists: "/" goes to the search word, up and down go through the rows.
import { onBeforeUnmount, onMounted, type Ref } from 'vue'

// As long as nothing is being typed.
export function useSlash(box: Ref<HTMLElement | undefined>) {
  function press(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    if (event.key !== '/' || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
    event.preventDefault()
    box.value?.focus()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}

// Each row has one link that opens it; Enter then does what it does on any link.
export function walkRows(event: KeyboardEvent, rows: string, link: string) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const row = (event.target as HTMLElement).closest(rows)
  if (!step || !row) return
  const to = step > 0 ? row.nextElementSibling : row.previousElementSibling
  to?.querySelector<HTMLElement>(link)?.focus()
  event.preventDefault()
}
