import {executeServerCommand} from '@web/test-runner-commands';

/** What a reader asks of the system by name of the media feature, and `media: 'print'` for paper. */
export type Asked = Readonly<Record<string, string>>;

/** Sets it; false where the engine under test cannot. An empty object takes all back. */
export const emulate = (asked: Asked): Promise<boolean> => executeServerCommand<boolean, Asked>('emulate', asked);
