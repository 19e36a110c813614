/** Takes face and ink from the dialog that it stands in. */
export const FORM_STYLES = `
:host {
  display: block;
  font: inherit;
  font-size: 14px;
  line-height: 1.4;
  white-space: normal;
  text-align: start;
  inline-size: min(620px, 84vw);
  max-inline-size: 100%;
  box-sizing: border-box;
  padding: 8px 12px !important; /* CKEditor resets everything in its dialogs. */
}
* { box-sizing: border-box; }
.field { display: grid; align-content: start; gap: 4px; margin: 0 0 12px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; }
.name { display: grid; gap: 4px; margin: 0; font-weight: 600; }
.hint { color: color-mix(in srgb, currentColor 72%, transparent); font-size: 12px; margin: 0; }
input:not([type='radio'], [type='checkbox']), select, textarea {
  font: inherit;
  font-weight: 400;
  inline-size: 100%;
  min-block-size: 34px;
  padding: 5px 8px;
  border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
  border-radius: 3px;
  background: Field;
  color: FieldText;
}
fieldset { border: 0; padding: 0; margin: 0 0 12px; min-inline-size: 0; }
legend { padding: 0; margin: 0 0 4px; font-weight: 600; }
.list {
  max-block-size: 190px;
  overflow: auto;
  margin: 4px 0 0;
  border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
  border-radius: 3px;
}
.choice {
  display: grid;
  grid-template-columns: 20px 1fr auto;
  gap: 2px 8px;
  align-items: baseline;
  padding: 6px 10px;
  min-block-size: 32px;
}
.choice:not(:first-child) { border-block-start: 1px solid color-mix(in srgb, currentColor 12%, transparent); }
.choice:has(:checked) { background: color-mix(in srgb, currentColor 8%, transparent); }
.choice[hidden] { display: none; }
.choice input { margin: 0; }
.value { font-variant-numeric: tabular-nums; font-weight: 600; text-align: end; }
.period { grid-column: 2 / -1; }
:focus-visible { outline: 2px solid; outline-offset: 1px; }
details { margin: 0 0 12px; }
summary { cursor: pointer; min-block-size: 24px; margin: 0 0 8px; }
.preview {
  max-block-size: 240px;
  overflow: auto;
  padding: 12px;
  border: 1px dashed color-mix(in srgb, currentColor 30%, transparent);
  border-radius: 3px;
}
@media (width < 480px) {
  .pair { grid-template-columns: 1fr; }
  .choice { grid-template-columns: 20px 1fr; }
  .value { grid-column: 2; text-align: start; }
}
`;
