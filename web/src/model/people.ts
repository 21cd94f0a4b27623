// Units and stays of members as the page keeps them.
export interface Unit {
  code: string
  name: string
  short: string
  type: string
  parent: string
  order: number
  founded: string
  closed: string
}
export interface Stay {
  unit: string
  member: string
  name: string
  post: string
  role: string
  from: string
  to: string
}
