/// <reference types="vite/client" />
declare module 'guide:*' {
  const blocks: import('../plugins/markdown').Block[]
  export default blocks
}
