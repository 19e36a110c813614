/** A tag that voices are listed by: they know regions and not scripts, "zh-CN" and not "zh-Hans". */
export function voiceTag(lang: string): string {
  try {
    const {language, region} = new Intl.Locale(lang).maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return lang;
  }
}
