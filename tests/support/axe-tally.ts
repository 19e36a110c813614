import type {TestRunnerPlugin} from '@web/test-runner';

/** Sent by a page after each story that axe has looked at, and once by a page whose browser cannot show a look. */
export type AxeReport =
  | {readonly look: string; readonly story: string; readonly violations: number}
  | {readonly look: string; readonly lacking: true};

interface Tally {
  readonly stories: Set<string>;
  violations: number;
}

const english = new Intl.ListFormat('en');

/** Counts what axe has looked at, by engine and look: a check that was not made is not taken for one that passed. */
export class AxeTally {
  readonly #tallies = new Map<string, Map<string, Tally | 'lacking'>>();

  readonly plugin: TestRunnerPlugin<AxeReport> = {
    name: 'axe-tally',
    executeCommand: ({command, payload, session}) => {
      if (command !== 'axe' || !payload) return undefined;
      this.#count(session.browser.name, payload);
      return true;
    },
  };

  #count(engine: string, report: AxeReport): void {
    const looks = this.#tallies.get(engine) ?? new Map<string, Tally | 'lacking'>();
    this.#tallies.set(engine, looks);
    if ('lacking' in report) {
      looks.set(report.look, 'lacking');
      return;
    }
    const known = looks.get(report.look);
    const tally: Tally = known && known !== 'lacking' ? known : {stories: new Set(), violations: 0};
    looks.set(report.look, tally);
    tally.stories.add(report.story);
    tally.violations += report.violations;
  }

  /** One line for people; empty where no story was looked at. */
  get words(): string {
    const all = new Map<string, Tally>();
    let [checks, violations] = [0, 0];
    const engines = [...this.#tallies].sort().map(([engine, looks]) => {
      let own = 0;
      const lacks: string[] = [];
      for (const [look, tally] of looks) {
        if (tally === 'lacking') {
          lacks.push(look);
          continue;
        }
        own += tally.stories.size;
        violations += tally.violations;
        all.set(look, tally);
      }
      checks += own;
      return `${engine} ${own}${lacks.length > 0 ? ` (it has no ${english.format(lacks)})` : ''}`;
    });
    if (checks === 0) return '';
    const stories = Math.max(...[...all.values()].map((tally) => tally.stories.size));
    return `axe: ${violations} violations in ${checks} checks of ${stories} stories in ${english.format(all.keys())}: ${engines.join(', ')}.`;
  }

  /** A sentence for each engine and look in which fewer stories were looked at than in another. */
  get gaps(): string[] {
    const whole = new Set<string>();
    const looks = new Set<string>();
    for (const own of this.#tallies.values()) {
      for (const [look, tally] of own) {
        looks.add(look);
        if (tally !== 'lacking') tally.stories.forEach((story) => whole.add(story));
      }
    }
    return [...this.#tallies].flatMap(([engine, own]) =>
      [...looks].flatMap((look) => {
        const tally = own.get(look);
        if (tally === 'lacking') return [];
        const missing = [...whole].filter((story) => !tally?.stories.has(story));
        return missing.length > 0 ? [`${engine}, ${look}: axe has not seen ${missing.slice(0, 5).join(', ')}`] : [];
      }),
    );
  }
}
