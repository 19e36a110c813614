import {voiceTag} from '../language/voice-tag.ts';

/** A voice that speaks on this machine, so that no word leaves it; undefined where there is none, or none is known yet. */
function voiceHere(tag: string): SpeechSynthesisVoice | undefined {
  const own = speechSynthesis.getVoices().filter(({localService}) => localService);
  const [language] = tag.split('-');
  const tagOf = ({lang}: SpeechSynthesisVoice): string => lang.replace('_', '-');
  return own.find((one) => tagOf(one) === tag) ?? own.find((one) => tagOf(one).split('-')[0] === language);
}

/** Says words in a language, and calls back once when it is over, by its end, a fault, or another voice. Gives a way to stop. */
export function speak(words: string, lang: string, over: () => void): () => void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = voiceTag(lang);
  const voice = voiceHere(utterance.lang);
  if (voice) utterance.voice = voice;
  utterance.onend = over;
  utterance.onerror = over;
  // One voice at a time: whatever else was being read on this page makes way.
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => speechSynthesis.cancel();
}
