/** Where an older instance of our scripts in the same page can be found and ended. */
const instanceKey = Symbol.for('migralex.instance');
type Instances = { [instanceKey]?: AbortController };

/** Begins a lifetime on this page and ends the one that was there: there is never more than one. */
export function newInstance(): AbortController {
  const instances = globalThis as Instances;
  const lifetime = new AbortController();
  instances[instanceKey]?.abort();
  instances[instanceKey] = lifetime;
  return lifetime;
}
