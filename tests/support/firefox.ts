/** How every test starts Firefox: in one time zone and language, with `preferences` beside those of its driver. */
export const firefoxOptions = (
  executablePath: string,
  preferences: Readonly<Record<string, number | boolean | string>> = {},
) => ({
  browser: 'firefox' as const,
  executablePath,
  headless: true,
  env: {...process.env, TZ: 'UTC'},
  extraPrefsFirefox: {'intl.accept_languages': 'en-US, en', ...preferences},
});
