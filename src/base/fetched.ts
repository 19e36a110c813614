/** A module that only some figures need: fetched by the first that does, and there at once for all that follow. */
export class Fetched<Module> {
  /** The module, once it has come. */
  now: Module | undefined;

  readonly #fetch: () => Promise<Module>;
  #coming: Promise<Module> | undefined;

  constructor(fetch: () => Promise<Module>) {
    this.#fetch = fetch;
  }

  /** Fetches it; asked again after a failure, it tries again. Rejects where it cannot be had. */
  get(): Promise<Module> {
    this.#coming ??= this.#fetch().then(
      (module) => (this.now = module),
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }
}
