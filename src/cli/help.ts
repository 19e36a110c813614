import {TAGS, TARGETS} from '../static.ts';

export const HELP = `Usage: customs-briefing <command> [options]

Figures of an official press briefing as static forms.

Commands:
  render <tag>        one figure in another form, to standard output or a file
  html FILE…          fills every tag in HTML or Markdown files with its static form
  thumbnail [ids…]    pictures for links, 1200 × 630, of figures and charts
  oembed [ids…]       oEmbed files, so that a static host is a provider
  check FILE          proves a briefing’s figures from the words they rest on

customs-briefing <command> --help says more. --version gives the version.
Exit status: 0 good, 1 something was found wrong, 2 wrong use.
`;

export const COMMAND_HELP = {
  render: `Usage: customs-briefing render <tag> --to <target> [--<attribute> <value>…] [options]

One figure in another form.

  <tag>               ${TAGS.join(', ')}
  --to <target>       ${TARGETS.join(', ')}
  --lang <tag>        language, such as en or zh-Hans (default: en)
  --briefing FILE     another briefing’s JSON file (default: the built-in one)
  -o, --output FILE   where to write (default: standard output)
  --width PIXELS      png: width of the picture (default: twice its own)
  --font FILE         png: a font to draw with; may be given more than once

Every attribute of the tag is an option too:
  customs-briefing render customs-stat --figure customs-revenue --to text --lang zh-Hans
  customs-briefing render trade-growth-chart --measure multiple --to png -o growth.png
`,
  html: `Usage: customs-briefing html FILE… [-o FILE|DIR | --in-place] [options]

Fills every tag of ours in HTML or Markdown with its static form, so that the figure stands without a script.
Only these tags change, and what an author wrote inside them stays. Run twice, it gives the same.
In Markdown (.md, .markdown) the form is of ordinary elements; in HTML the drawing is added too.
Tags in code, comments, scripts and templates are left alone.

  FILE…               files, or folders with .html, .htm, .md and .markdown files in them
  -o, --output PATH   one file: where to write; several: a folder to write them to
  --in-place          write each file over itself
  --lang <tag>        language where the page states none (default: en)
  --briefing FILE     another briefing’s JSON file; a tag’s own src is read where it names a file beside the page

One file without -o goes to standard output. A tag that cannot be filled is named by file and line, is left as it was,
and the exit status is 1.
`,
  thumbnail: `Usage: customs-briefing thumbnail [ids…] -o DIR [options]

Pictures for links (og:image), 1200 × 630, named <id>.<language>.png.

  ids…                ids of figures, or tags of charts (default: all figures and charts)
  -o, --output DIR    folder to write to
  --lang <tags>       languages, separated by commas (default: en,zh-Hans)
  --briefing FILE     another briefing’s JSON file (default: the built-in one)
  --format png|svg    (default: png, which needs the package @resvg/resvg-js)
  --theme light|dark  (default: light)
  --font FILE         a font to draw with; may be given more than once
`,
  oembed: `Usage: customs-briefing oembed [ids…] --base URL -o DIR [options]

oEmbed 1.0 as static files: for each figure and chart a page to link to and the JSON that it names, <id>.<language>.html
and <id>.<language>.json. Any static host is a provider with them; a system that knows oEmbed turns a link to a page into
the figure, in a frame.

  ids…                ids of figures, or tags of charts (default: all figures and charts)
  --base URL          where dist/ lies: the files belong into its folder "oembed"
  -o, --output DIR    folder to write to
  --thumbnails URL    where the pictures of "thumbnail" lie, for og:image and thumbnail_url
  --lang <tags>       languages, separated by commas (default: en,zh-Hans)
  --briefing FILE     another briefing’s JSON file, which needs --src as well
  --src URL           its address beside dist/, for the frame
`,
  check: `Usage: customs-briefing check FILE… [--transcript FILE --page N]

Checks that a briefing is well formed and that every figure follows from its words, a line a figure.
With a transcript’s text, each phrase of that page stands in it exactly once, so that its link lands on one place.

  --transcript FILE   text of one page of the transcript
  --page N            number of that page
`,
} as const;

export type Command = keyof typeof COMMAND_HELP;
export const COMMANDS = Object.keys(COMMAND_HELP) as readonly Command[];
