/** `npm test` asks for the shorter form of what takes minutes; by its own command each runs whole. */
export const SHORT = process.env['SHORT'] === '1';
