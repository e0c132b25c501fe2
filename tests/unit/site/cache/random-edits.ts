import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPost } from '../../../bench/course/post.ts';
import type { Random } from '../../../bench/course/random.ts';

type Edit = (course: EditedCourse) => string;

/** A course on the disk that is edited at random, the same way for the same choices. */
export class EditedCourse {
  readonly folder: string;
  readonly random: Random;
  readonly environment: Record<string, string> = { SOURCE_DATE_EPOCH: '1770000000' };
  #made = 0;

  /** @param folder that is to be the content folder, absolute */
  constructor(folder: string, random: Random) {
    this.folder = folder;
    this.random = random;
    this.write('site.yaml', 'title: Course\n');
    for (let count = 0; count < 3; count += 1) this.addPost();
  }

  /**
   * Edits one thing, and says which.
   *
   * @param kind one of `kindsOfEdits`
   */
  edit(kind = this.random.pick(kindsOfEdits)): string {
    return `${kind}: ${edits[kind]?.(this)}`;
  }

  get posts(): string[] {
    return readdirSync(join(this.folder, 'lectures')).filter((name) => name.endsWith('.md'));
  }

  addPost(): string {
    this.#made += 1;
    const { file, text } = buildPost(this.#made, 'edits');
    // Their first kilobytes have all that is in them; the tests take a tenth of the time.
    this.write(`lectures/${file}`, text.slice(0, 4000));
    return file;
  }

  write(path: string, text: string): string {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
    return path;
  }

  /** Changes the text of some post. */
  change(change: (text: string) => string): string {
    if (this.posts.length === 0) return this.addPost();
    const path = `lectures/${this.random.pick(this.posts)}`;
    return this.write(path, change(readFileSync(join(this.folder, path), 'utf8')));
  }

  append(text: string): string {
    return this.change((before) => `${before}\n\n${text}\n`);
  }
}

const names = ['CLIP', 'LLaVA', 'Flamingo', 'BLIP-2', 'Qwen-VL', 'InternVL'];
const pictures = ['img/one.png', 'img/two.png', 'img/One.png'];
const notes = ['Notes', 'Further', 'Terms'];

/** What authors do to a course, above all what another post may show. */
const edits: Readonly<Record<string, Edit>> = {
  sentence: (course) => course.append(`A sentence with ${course.random.between(1, 1000)} in it.`),
  model: (course) =>
    course.append(
      `### ${course.random.pick(names)}\n\n**Paper:** [A title of ${course.random.pick(names)}](https://arxiv.org/abs/2304.0${course.random.between(1000, 1005)})<br>\n**Code:** [code](https://github.com/a/b${course.random.between(1, 3)})`,
    ),
  fact: (course) =>
    course.append(
      `### ${course.random.pick(names)}\n\n**${course.random.pick(['Base', 'Language model', 'Connector', 'Year'])}:** ${course.random.pick([...names, 'Vicuna', 'two-layer MLP', '2023', 'beak adapter'])}\n\n![shown](https://arxiv.org/html/2304.0${course.random.between(1000, 1005)}v1/x1.png)`,
    ),
  records: (course) =>
    course.write(
      'papers.yaml',
      `2304.0${course.random.between(1000, 1005)}:\n  title: A title of record ${course.random.between(1, 3)}\n  authors: [Ada Heron]\n  year: 20${course.random.between(21, 24)}\n`,
    ),
  tag: (course) =>
    course.change((text) =>
      text
        .replace(/^tags: .*\n/m, '')
        .replace(/^---\n/, `---\ntags: [${course.random.pick(['vision', 'language'])}]\n`),
    ),
  alias: (course) =>
    course.append(`### ${course.random.pick(names)} {aliases="${course.random.pick(names)}"}\n\nOne more.`),
  join: (course) => {
    const [one = '', other = ''] = course.random.sample(names, 2);
    const describe = (name: string, more = '') =>
      `### ${name}${more}\n\n**Paper:** [A title of ${name}](https://arxiv.org/abs/2304.02${names.indexOf(name)}00)`;
    course.append(describe(one));
    course.append(describe(other));
    return course.append(describe(other, ` {aliases="${one}"}`));
  },
  heading: (course) => course.change((text) => text.replace(/^(#{2,4} .*)$/m, '$1 again')),
  title: (course) =>
    course.change((text) => text.replace(/^title: .*$/m, `title: Title ${course.random.between(1, 99)}`)),
  day: (course) =>
    course.change((text) => text.replace(/^date: \d{4}/m, `date: 20${course.random.between(19, 25)}`)),
  slug: (course) =>
    course.change((text) => text.replace(/^---\n/, `---\nslug: at-${course.random.between(1, 3)}\n`)),
  old: (course) =>
    course.change((text) =>
      text.replace(/^---\n/, `---\nredirect_from: /old-${course.random.between(1, 3)}/\n`),
    ),
  draft: (course) => course.change((text) => text.replace(/^---\n/, '---\ndraft: true\n')),
  release: (course) => course.change((text) => text.replaceAll('draft: true\n', '')),
  link: (course) =>
    course.append(
      `See [it](${course.random.pick([...course.posts, 'gone.md', '/old-1/', '/lectures/at-1/', '/lectures/at-2/#top'])}).`,
    ),
  note: (course) => course.append(`See [[${course.random.pick(notes)}]].`),
  writeNote: (course) =>
    course.write(`pages/${course.random.pick(notes)}.md`, '---\ntitle: A note\n---\n\nSome text.\n'),
  removeNote: (course) => {
    const path = `pages/${course.random.pick(notes)}.md`;
    rmSync(join(course.folder, path), { force: true });
    return path;
  },
  picture: (course) => course.append(`![a picture](${course.random.pick(pictures)})`),
  writePicture: (course) =>
    course.write(`lectures/${course.random.pick(pictures)}`, `${course.random.fraction()}`),
  removePicture: (course) => {
    const path = `lectures/${course.random.pick(pictures)}`;
    rmSync(join(course.folder, path), { force: true });
    return path;
  },
  diagram: (course) =>
    course.append(`\`\`\`mermaid\nflowchart LR\n  A --> B${course.random.between(1, 3)}\n\`\`\``),
  lastChange: (course) => course.append('Last updated: {{ site.time | date: "%Y-%m-%d" }}'),
  commit: (course) => {
    course.environment.SOURCE_DATE_EPOCH = String(1_770_000_000 + 86_400 * course.random.between(1, 9));
    return course.environment.SOURCE_DATE_EPOCH;
  },
  settings: (course) =>
    course.write(
      'site.yaml',
      `title: Course ${course.random.between(1, 3)}\nlanguage: ${course.random.pick(['en', 'zh-Hant'])}\nbase: ${course.random.pick(['/', '/vlm/'])}\n${course.random.pick(['', 'url: https://example.org\n', 'math: true\n', 'future: true\n', 'crosslinks: false\n'])}`,
    ),
  add: (course) => course.addPost(),
  remove: (course) => {
    const name = course.random.pick([...course.posts, 'none.md']);
    rmSync(join(course.folder, 'lectures', name), { force: true });
    return name;
  },
  rename: (course) => {
    if (course.posts.length === 0) return course.addPost();
    const name = course.random.pick(course.posts);
    const next = name.replace(/(?:-x\d)?\.md$/, `-x${course.random.between(1, 3)}.md`);
    renameSync(join(course.folder, 'lectures', name), join(course.folder, 'lectures', next));
    return `${name} to ${next}`;
  },
  empty: (course) => course.change((text) => text.slice(0, text.length / 2)),
  breakMatter: (course) => course.change((text) => text.replace(/^title: (.*)$/m, 'title: "$1')),
};

export const kindsOfEdits: readonly string[] = Object.keys(edits);
