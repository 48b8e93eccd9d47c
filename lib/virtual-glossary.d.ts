/** The glossary that the build makes of `data/`. */
declare module 'virtual:glossary' {
  export const glossary: import('./glossary/glossary.ts').Glossary;
}

/** A style sheet as text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
