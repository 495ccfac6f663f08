/** A watcher outside that rings when it is not called for a while. `call` never throws; false is "not reached". */
export type DeadMan = { readonly call: () => Promise<boolean> }
