/** What stands outside our own windows: in the menus of the browser and on the extension's button. */
export interface MenuMessages {
  /** `%s` stands for the selected words; the browser fills it in. */
  readonly lookUp: string;
  readonly switchOff: (host: string) => string;
  readonly switchOn: (host: string) => string;
  /** On the button: the flags of the page, in words. */
  readonly flags: (count: number) => string;
}
