import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import walls from './.config/walls.js';

const noMarkup = 'No HTML from strings: strict CSP and Trusted Types must hold.';
const noStyle = 'No style="" and no <style>: a strict CSP blocks them. Use a class, or element.style.setProperty().';
const formatOnly = 'Numbers and dates become words in src/format/ only.';
const template = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${pattern}/i]`;

const restrictions = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$|^setHTMLUnsafe$|^srcdoc$/]',
    message: noMarkup,
  },
  {selector: template('\\.(inner|outer)HTML\\s*=|srcdoc\\s*='), message: noMarkup},
  {selector: 'ImportDeclaration[source.value=/directives.unsafe-/]', message: noMarkup},
  {selector: template('\\sstyle\\s*=|<style'), message: noStyle},
  {selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]', message: formatOnly},
];
const intl = ':matches(MemberExpression[object.name="Intl"], TSQualifiedName[left.name="Intl"])';

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', 'custom-elements.json', '**/__snapshots__/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      'no-undef': 'off', // tsc knows better
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y, walls},
    // Without the name of the base class the plugins do not see our elements.
    settings: {wc: {elementBaseClasses: ['BriefingElement']}, lit: {elementBaseClasses: ['BriefingElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'walls/rooms': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...restrictions, {selector: intl, message: formatOnly}],
    },
  },
  {
    files: ['src/format/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...restrictions]},
  },
  {
    files: ['src/language/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictions,
        {selector: `${intl}:not([property.name=/^(Locale|PluralRules)$/], [right.name="Locale"])`, message: formatOnly},
      ],
    },
  },
  {
    // Tests assert with bare expressions and poke at what they are given.
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', '.config/**/*.ts'],
    rules: {
      // Typed wrongly by others: node:test returns promises that nobody awaits, and open-wc says that equal() does.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression > MemberExpression[property.name=/ccessible$/]',
          message: 'An assertion that is not awaited always passes.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked]},
);
