import { chineseCourse } from '../site/build-site.ts';
import { chinesePages } from './course-pages.ts';
import { holdToAxe, holdToLayout } from './hold-to-layout.ts';

holdToLayout({ content: chineseCourse }, chinesePages, holdToAxe);
