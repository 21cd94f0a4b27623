// Elements without a framework: the page must be light enough for a phone on a slow network.
type Child = Node | string
export function element<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

export const field = (label: string, attributes: Record<string, string>) => element('label', {}, element('span', {}, label), element('input', { required: '', ...attributes }))

export function show(...children: Child[]) {
  const place = document.getElementById('sign-in')
  place?.replaceChildren(...children)
  place?.querySelector<HTMLElement>('input, button.main, [tabindex]')?.focus()
}
