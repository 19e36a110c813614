/** Made by the build (.config/catalogue.ts): it does not stand here, and what it holds is said in catalogue.ts. */
declare module '*/catalogue.json' {
  const value: unknown;
  export default value;
}
