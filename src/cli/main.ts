import {nearest} from '../briefing/near.ts';
import {VERSION} from '../share/version.ts';
import {StaticProblem} from '../static.ts';
import {check} from './check.ts';
import {COMMAND_HELP, COMMANDS, HELP, type Command} from './help.ts';
import {html} from './html.ts';
import {oembed} from './oembed.ts';
import {out, say} from './output.ts';
import {render} from './render.ts';
import {thumbnail} from './thumbnail.ts';
import {WrongUse} from './wrong-use.ts';

const RUN: Readonly<Record<Command, (args: readonly string[]) => Promise<number>>> = {
  render,
  html,
  thumbnail,
  oembed,
  check,
};

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);

const asksForHelp = (word: string | undefined): boolean => word === '--help' || word === '-h' || word === 'help';

/** The program: 0 good, 1 something was found wrong, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const [command = '', ...rest] = args;
  try {
    if (command === '--version') {
      out(`${VERSION}\n`);
      return 0;
    }
    if (asksForHelp(command)) {
      out(rest[0] && isCommand(rest[0]) ? COMMAND_HELP[rest[0]] : HELP);
      return 0;
    }
    if (!isCommand(command)) {
      const near = nearest(command, COMMANDS, 1);
      throw new WrongUse(
        command
          ? `There is no command "${command}". Commands: ${(near.length > 0 ? near : COMMANDS).join(', ')}.`
          : HELP,
      );
    }
    if (rest.some(asksForHelp)) {
      out(COMMAND_HELP[command]);
      return 0;
    }
    return await RUN[command](rest);
  } catch (error) {
    if (!(error instanceof WrongUse) && !(error instanceof StaticProblem)) throw error;
    say(error.message);
    // What the figure itself refuses is a finding; how the command was written is wrong use.
    return error instanceof StaticProblem && error.problem?.code === 'not-comparable' ? 1 : 2;
  }
}
