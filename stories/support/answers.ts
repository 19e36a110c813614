/** Address that is asked for and never answers. */
export const NEVER = 'never-answers.json';
/** Address where there is nothing. */
export const MISSING = 'not-here.json';

const network = globalThis.fetch;
let users = 0;

const answer: typeof fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (address.endsWith(NEVER)) return new Promise(() => {});
  if (address.endsWith(MISSING)) return Promise.resolve(new Response('', {status: 404}));
  return network(input, init);
};

/** Answers for the two addresses above without asking any server; undone when the last story that needs it has gone. */
export function answering(): () => void {
  users++;
  globalThis.fetch = answer;
  return () => {
    if (--users === 0) globalThis.fetch = network;
  };
}
