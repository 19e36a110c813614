import {textOf} from '../../base/options.ts';
import type {View} from '../../base/briefing-element.ts';
import type {Ranged} from '../../briefing/arithmetic.ts';
import {
  claimOf,
  reckon,
  reckonedVerdict,
  verdictOf,
  weigh,
  type Reckoning,
  type Verdict,
} from '../../briefing/claims.ts';
import {drawnBound} from '../../briefing/growth.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Claim, Quantity} from '../../briefing/types.ts';
import {claimTopic} from '../../language/en/claim.ts';

/** The drawing that fits a claim: roundings on a line, lengths from zero, ten squares, or none. */
export type Sketch = 'rounding' | 'lengths' | 'ten' | 'none';

/** A claim with its arithmetic redone. */
export interface Check {
  readonly claim: Claim;
  readonly figure: Quantity;
  readonly verdict: Verdict;
  readonly reckoning: Reckoning | undefined;
  /** The answer, in the measure of what was said; `undefined` where nothing can be reckoned. */
  readonly result: Ranged | undefined;
  readonly sketch: Sketch;
}

function sketchOf(figure: Quantity, verdict: Verdict, result: Ranged | undefined): Sketch {
  if (!result) return 'none';
  if (figure.saidAs === 'tenths') return 'ten';
  // A band of roundings around a number that others fence, or that would contradict the verdict, would say too much.
  const rounds = drawnBound(figure) === 'none' && verdictOf(figure.value, 'none', result) === verdict;
  if (rounds) return 'rounding';
  return figure.value > 0 && result.value > 0 ? 'lengths' : 'none';
}

/** Reads the claim that a page asks for. Throws where the briefing's verdict is not the one its own series gives. */
export function checkOf(asked: unknown, {briefing, locale}: View): Check {
  const {claim, figure} = claimOf(briefing, textOf('claim', asked));
  const reckoning = reckon(briefing, claim);
  const verdict = reckonedVerdict(figure, reckoning) ?? claim.verdict;
  if (verdict !== claim.verdict) {
    const {verdicts} = claimTopic(locale.messages);
    const [given, detail] = [verdicts[claim.verdict], verdicts[verdict]];
    throw new BriefingProblem({code: 'wrong-verdict', name: figure.id, given, detail});
  }
  const result = reckoning ? reckoning.result : verdict === 'cannot-check' ? undefined : weigh(figure, claim);
  return {claim, figure, verdict, reckoning, result, sketch: sketchOf(figure, verdict, result)};
}
